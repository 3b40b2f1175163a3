import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes, externalVoteVoidings } from '../../db/external-vote-tables';
import { askedVoiding, publishExternalOutcome } from '../../db/external-votes';
import type { Code } from '../../errors';
import type { DeclineExternalVoteVoidingInput } from '../../generated/resolver-types';
import { checkExternalVote } from '../checked-external-vote';
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
    const checked = await checkExternalVote(tx, input.externalVoteId, 'declineExternalVoteVoiding');
    if (!checked.ok) return checked.error;
    const { vote, state, personId, organizationId } = checked.value;

    await tx.save(externalVotes, vote, { state });
    await tx.save(externalVoteVoidings, (await askedVoiding(tx, vote.id))!, {
      state: 'DECLINED',
      decided_by: personId,
      decided_for: organizationId,
      decided_at: now,
    });
    await publishExternalOutcome(tx, { ...vote, state });
    return done(vote.id);
  },
});
