import { today } from '../../../../platform/dates';
import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes, externalVoteVoidings } from '../../db/external-vote-tables';
import { askedVoiding, publishExternalOutcome } from '../../db/external-votes';
import { annulCommittee } from '../../db/owners-committees';
import { lockEstate } from '../../db/register';
import type { Code } from '../../errors';
import type { VoidExternalVoteInput } from '../../generated/resolver-types';
import { checkExternalVote } from '../checked-external-vote';
import { mutation } from '../mutation';

export const voidExternalVote = mutation<VoidExternalVoteInput, Context, Code, ExternalVoteRow>({
  name: 'voidExternalVote',
  thing: 'externalVote',
  load: (context, id) => context.loaders.externalVote.load(id),
  async run({ tx, input, now }) {
    const checked = await checkExternalVote(tx, input.externalVoteId, 'voidExternalVote');
    if (!checked.ok) return checked.error;
    const { vote, state, personId, organizationId } = checked.value;

    await tx.save(externalVotes, vote, { state, voided_at: now });
    await tx.save(externalVoteVoidings, (await askedVoiding(tx, vote.id))!, {
      state: 'DONE',
      decided_by: personId,
      decided_for: organizationId,
      decided_at: now,
    });
    // Committees of an estate follow one another under its lock.
    await lockEstate(tx, vote.estate_id);
    await annulCommittee(tx, { external_vote_id: vote.id, matter_id: null }, today(now));
    await publishExternalOutcome(tx, { ...vote, state });
    return done(vote.id);
  },
});
