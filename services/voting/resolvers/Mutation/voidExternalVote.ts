import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes, externalVoteVoidings } from '../../db/external-vote-tables';
import {
  askedVoiding,
  lockExternalVote,
  publishExternalOutcome,
  standingOfVote,
} from '../../db/external-votes';
import { annulCommittee } from '../../db/owners-committees';
import { lockEstate } from '../../db/register';
import { decideExternalVote } from '../../domain/external-vote';
import type { Code } from '../../errors';
import type { VoidExternalVoteInput } from '../../generated/resolver-types';
import { canRun, rules } from '../../permissions';
import { mutation } from '../mutation';

export const voidExternalVote = mutation<VoidExternalVoteInput, Context, Code, ExternalVoteRow>({
  name: 'voidExternalVote',
  thing: 'externalVote',
  load: (context, id) => context.loaders.externalVote.load(id),
  async run({ tx, input, now }) {
    const vote = await lockExternalVote(tx, input.externalVoteId);
    if (!vote || !rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote))
      return refuse('EXTERNAL_VOTE_UNKNOWN', { path: ['input', 'externalVoteId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, vote) || personId === null) throw new CodedError('FORBIDDEN');
    const decided = decideExternalVote(standingOfVote(vote), 'voidExternalVote', personId);
    if (!decided.ok) return refuse(decided.error);

    await tx.save(externalVotes, vote, { state: decided.value, voided_at: now });
    await tx.save(externalVoteVoidings, (await askedVoiding(tx, vote.id))!, {
      state: 'DONE',
      decided_by: personId,
      decided_for: actingFor!.organizationId,
      decided_at: now,
    });
    // Committees of an estate follow one another under its lock.
    await lockEstate(tx, vote.estate_id);
    await annulCommittee(tx, { external_vote_id: vote.id, matter_id: null }, today(now));
    await publishExternalOutcome(tx, vote, true);
    return done(vote.id);
  },
});
