import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { isCaseRecorded } from '../../db/course';
import { legalChallenges } from '../../db/course-tables';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { RecordLegalChallengeInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const recordLegalChallenge = mutation<RecordLegalChallengeInput, Context, Code, VotingSessionRow>({
  name: 'recordLegalChallenge',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'recordLegalChallenge', now);
    if (!decided.ok) return refuse(decided.error);
    for (const field of ['court', 'caseNumber'] as const)
      if (input[field].trim() === '') return refuse('INPUT_INVALID', { path: ['input', field] });
    if (input.filedOn > today(now) || input.filedOn < today(session.announced_at!))
      return refuse('DATE_OUT_OF_RANGE', { path: ['input', 'filedOn'] });
    if (await isCaseRecorded(tx, session.id, input.caseNumber.trim()))
      return refuse('CASE_RECORDED', { path: ['input', 'caseNumber'] });

    await tx.insert(legalChallenges, {
      id: tx.newId(),
      session_id: session.id,
      estate_id: session.estate_id,
      court: input.court.trim(),
      case_number: input.caseNumber.trim(),
      filed_on: input.filedOn,
      recorded_at: now,
    });
    await tx.save(votingSessions, session, {
      state: decided.value,
      challenged_from: session.state === 'FINAL' ? 'FINAL' : 'ANNOUNCED',
    });
    return done(session.id);
  },
});
