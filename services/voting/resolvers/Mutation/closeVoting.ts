import { formatInstant } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { sealBallots } from '../../db/proof';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { CloseVotingInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const closeVoting = mutation<CloseVotingInput, Context, Code, VotingSessionRow>({
  name: 'closeVoting',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'closeVoting', now);
    if (!decided.ok) {
      const running = decided.error === 'VOTING_STILL_RUNNING';
      return refuse(decided.error, running ? { detail: formatInstant(session.closes_at!) } : {});
    }

    await sealBallots(tx, session, 'CLOSE');
    await tx.save(votingSessions, session, { state: decided.value, closed_at: now });
    return done(session.id);
  },
});
