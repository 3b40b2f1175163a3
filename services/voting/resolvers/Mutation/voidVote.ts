import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { publishVoid } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { VoidVoteInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const voidVote = mutation<VoidVoteInput, Context, Code, VotingSessionRow>({
  name: 'voidVote',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'voidVote', now);
    if (!decided.ok) return refuse(decided.error);
    if (input.reason.trim() === '') return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    const voided = { state: decided.value, voided_at: now, void_reason: input.reason.trim() };
    await tx.save(votingSessions, session, voided);
    await publishVoid(tx, { ...session, ...voided });
    return done(session.id);
  },
});
