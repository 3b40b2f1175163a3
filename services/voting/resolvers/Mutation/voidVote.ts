import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { publishVoid, wasTold } from '../../db/sessions';
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

    await tx.save(votingSessions, session, {
      state: decided.value,
      voided_at: now,
      void_reason: input.reason.trim(),
    });
    // Those who were told the result are told that nothing of it counts.
    if (await wasTold(tx, session.id)) await publishVoid(tx, session);
    return done(session.id);
  },
});
