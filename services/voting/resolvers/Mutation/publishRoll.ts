import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { countUnregistered, lockEstate, registerOf } from '../../db/register';
import { countedOf, publishEntries } from '../../db/roll';
import { lockSession } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { moreOf } from '../../domain/profiles';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { PublishRollInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const publishRoll = mutation<PublishRollInput, Context, Code, VotingSessionRow>({
  name: 'publishRoll',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await lockSession(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    if (!canRun(tx.viewer, session)) throw new CodedError('FORBIDDEN');
    const decided = decide(sessionOf(session), 'publishRoll', now);
    if (!decided.ok) return refuse(decided.error);
    // No import comes between the register that is copied and the units that are looked for in it.
    await lockEstate(tx, session.estate_id);
    const register = countedOf(await registerOf(tx, session.estate_id), session.profile);
    if (register.length === 0) return refuse('REGISTER_EMPTY');
    const missing = await countUnregistered(tx, session.estate_id);
    if (missing > 0) return refuse('REGISTER_INCOMPLETE', { detail: `${missing}` });
    const days = Math.max(1, moreOf(session.profile).rollObjectionDays);
    const window = endOfPeriod(chineseCalendar, today(now), days);
    if (!window.ok) return refuse(window.error.code, { detail: `${window.error.year}` });

    await publishEntries(tx, session, register, { revision: 1, reason: null, objectionId: null });
    await tx.save(votingSessions, session, {
      state: decided.value,
      roll_published_at: now,
      roll_objections_until: window.value.endsAt,
    });
    return done(session.id);
  },
});
