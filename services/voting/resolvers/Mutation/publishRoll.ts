import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { countUnregistered, lockEstate, registerOf } from '../../db/register';
import { countedOf, publishEntries } from '../../db/roll';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { moreOf } from '../../domain/profiles';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { PublishRollInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const publishRoll = mutation<PublishRollInput, Context, Code, VotingSessionRow>({
  name: 'publishRoll',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
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
