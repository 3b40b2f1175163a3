import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { hasOpenObjection } from '../../db/course';
import { lockSession } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { FinalizeVoteInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const finalizeVote = mutation<FinalizeVoteInput, Context, Code, VotingSessionRow>({
  name: 'finalizeVote',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await lockSession(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    if (!canRun(tx.viewer, session)) throw new CodedError('FORBIDDEN');
    const decided = decide(sessionOf(session), 'finalizeVote', now);
    if (!decided.ok) return refuse(decided.error);
    if (await hasOpenObjection(tx, session.id)) return refuse('OBJECTIONS_OPEN');

    await tx.save(votingSessions, session, { state: decided.value, finalized_at: now });
    return done(session.id);
  },
});
