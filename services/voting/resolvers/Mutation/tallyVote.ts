import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { countUnchecked } from '../../db/paper';
import { sealBallots } from '../../db/proof';
import { isAsSealed } from '../../db/roll';
import { countVote, frozenVote, settle } from '../../db/settle';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { TallyVoteInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const tallyVote = mutation<TallyVoteInput, Context, Code, VotingSessionRow>({
  name: 'tallyVote',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }, { environment }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'tallyVote', now);
    if (!decided.ok) return refuse(decided.error);
    const frozen = await frozenVote(tx, session.id);
    if (!isAsSealed(keysOf(environment), session, frozen.matters, frozen.roll))
      return refuse('ROLL_HASH_MISMATCH');

    const unchecked = await countUnchecked(tx, session.id);
    if (unchecked > 0) return refuse('PAPER_UNCHECKED', { detail: `${unchecked}` });
    // The seal fixes the root that a draw's seed is made of, before either of its parts is shown.
    await sealBallots(tx, session, 'TALLY');
    const count = await countVote(tx, session, frozen, null);
    if (!count.drawn) await settle(tx, session, count);
    await tx.save(votingSessions, session, { state: decided.value, tallied_at: now });
    return done(session.id);
  },
});
