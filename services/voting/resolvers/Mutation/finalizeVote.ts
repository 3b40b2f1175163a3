import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { hasOpenObjection } from '../../db/course';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { FinalizeVoteInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const finalizeVote = mutation<FinalizeVoteInput, Context, Code, VotingSessionRow>({
  name: 'finalizeVote',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'finalizeVote', now);
    if (!decided.ok) return refuse(decided.error);
    if (await hasOpenObjection(tx, session.id)) return refuse('OBJECTIONS_OPEN');

    await tx.save(votingSessions, session, { state: decided.value, finalized_at: now });
    return done(session.id);
  },
});
