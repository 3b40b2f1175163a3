import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes, externalVoteVoidings } from '../../db/external-vote-tables';
import { askedVoiding, lockExternalVote, standingOfVote } from '../../db/external-votes';
import { decideExternalVote } from '../../domain/external-vote';
import type { Code } from '../../errors';
import type { DeclineExternalVoteVoidingInput } from '../../generated/resolver-types';
import { canRun, rules } from '../../permissions';
import { mutation } from '../mutation';

export const declineExternalVoteVoiding = mutation<
  DeclineExternalVoteVoidingInput,
  Context,
  Code,
  ExternalVoteRow
>({
  name: 'declineExternalVoteVoiding',
  thing: 'externalVote',
  load: (context, id) => context.loaders.externalVote.load(id),
  async run({ tx, input, now }) {
    const vote = await lockExternalVote(tx, input.externalVoteId);
    if (!vote || !rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote))
      return refuse('EXTERNAL_VOTE_UNKNOWN', { path: ['input', 'externalVoteId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, vote) || personId === null) throw new CodedError('FORBIDDEN');
    const decided = decideExternalVote(standingOfVote(vote), 'declineExternalVoteVoiding', personId);
    if (!decided.ok) return refuse(decided.error);

    await tx.save(externalVotes, vote, { state: decided.value });
    await tx.save(externalVoteVoidings, (await askedVoiding(tx, vote.id))!, {
      state: 'DECLINED',
      decided_by: personId,
      decided_for: actingFor!.organizationId,
      decided_at: now,
    });
    return done(vote.id);
  },
});
