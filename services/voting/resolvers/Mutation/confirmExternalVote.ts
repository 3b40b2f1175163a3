import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes } from '../../db/external-vote-tables';
import { lockExternalVote, publishExternalOutcome } from '../../db/external-votes';
import { decideExternalVote } from '../../domain/external-vote';
import type { Code } from '../../errors';
import type { ConfirmExternalVoteInput } from '../../generated/resolver-types';
import { canRun, rules } from '../../permissions';
import { mutation } from '../mutation';

export const confirmExternalVote = mutation<ConfirmExternalVoteInput, Context, Code, ExternalVoteRow>({
  name: 'confirmExternalVote',
  thing: 'externalVote',
  load: (context, id) => context.loaders.externalVote.load(id),
  async run({ tx, input, now }) {
    const vote = await lockExternalVote(tx, input.externalVoteId);
    if (!vote || !rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote))
      return refuse('EXTERNAL_VOTE_UNKNOWN', { path: ['input', 'externalVoteId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, vote) || personId === null) throw new CodedError('FORBIDDEN');
    const decided = decideExternalVote(
      { state: vote.state, recordedBy: vote.recorded_by },
      'confirmExternalVote',
      personId,
    );
    if (!decided.ok) return refuse(decided.error);

    await tx.save(externalVotes, vote, {
      state: decided.value,
      confirmed_by: personId,
      confirmed_for: actingFor!.organizationId,
      confirmed_at: now,
    });
    await publishExternalOutcome(tx, vote, false);
    return done(vote.id);
  },
});
