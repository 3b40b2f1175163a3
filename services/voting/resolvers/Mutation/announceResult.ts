import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { mattersOf, outcomesOf, publishOutcome } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { moreOf } from '../../domain/profiles';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { AnnounceResultInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const announceResult = mutation<AnnounceResultInput, Context, Code, VotingSessionRow>({
  name: 'announceResult',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'announceResult', now);
    if (!decided.ok) return refuse(decided.error);
    const window = endOfPeriod(
      chineseCalendar,
      today(now),
      Math.max(1, moreOf(session.profile).objectionDays),
    );
    if (!window.ok) return refuse(window.error.code, { detail: `${window.error.year}` });

    await tx.save(votingSessions, session, {
      state: decided.value,
      announced_at: now,
      objections_until: window.value.endsAt,
    });
    // Nobody outside those who run the vote was told before.
    const [matters, outcomes] = [await mattersOf(tx, session.id), await outcomesOf(tx, session.id)];
    await publishOutcome(tx, session, matters, outcomes, today(session.tallied_at!));
    return done(session.id);
  },
});
