import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { pendingChallenge } from '../../db/course';
import { judgments } from '../../db/course-tables';
import { annulCommittee } from '../../db/owners-committees';
import { lockEstate } from '../../db/register';
import { mattersOf, publishVoid } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { resumedObjections } from '../../domain/challenge';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { RecordJudgmentInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const recordJudgment = mutation<RecordJudgmentInput, Context, Code, VotingSessionRow>({
  name: 'recordJudgment',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'recordJudgment', now);
    if (!decided.ok) return refuse(decided.error);
    const challenge = (await pendingChallenge(tx, session.id))!;
    if (input.judgedOn > today(now) || input.judgedOn < challenge.filed_on)
      return refuse('DATE_OUT_OF_RANGE', { path: ['input', 'judgedOn'] });
    const resumed = resumedObjections(chineseCalendar, session, challenge.recorded_at, now);
    if (!resumed.ok) return refuse(resumed.error.code, { detail: `${resumed.error.year}` });

    await tx.insert(judgments, {
      challenge_id: challenge.id,
      outcome: input.outcome,
      judged_on: input.judgedOn,
      recorded_at: now,
    });
    if (input.outcome === 'UPHELD') {
      const [state, objections_until] = [session.challenged_from!, resumed.value];
      await tx.save(votingSessions, session, { state, challenged_from: null, objections_until });
      return done(session.id);
    }
    const reason = `人民法院判决撤销（${challenge.case_number}）`;
    const voided = { state: 'VOIDED', challenged_from: null, voided_at: now, void_reason: reason } as const;
    await tx.save(votingSessions, session, voided);
    // Committees of an estate follow one another under its lock.
    await lockEstate(tx, session.estate_id);
    for (const { id, method } of await mattersOf(tx, session.id))
      if (method === 'ELECTION')
        await annulCommittee(tx, { external_vote_id: null, matter_id: id }, today(now));
    await publishVoid(tx, { ...session, ...voided });
    return done(session.id);
  },
});
