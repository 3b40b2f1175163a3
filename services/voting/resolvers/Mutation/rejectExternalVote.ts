import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes } from '../../db/external-vote-tables';
import { lockExternalVote, standingOfVote } from '../../db/external-votes';
import { decideExternalVote } from '../../domain/external-vote';
import type { Code } from '../../errors';
import type { RejectExternalVoteInput } from '../../generated/resolver-types';
import { canRun, rules } from '../../permissions';
import { mutation } from '../mutation';

const MAX_REASON = 1000;

export const rejectExternalVote = mutation<RejectExternalVoteInput, Context, Code, ExternalVoteRow>({
  name: 'rejectExternalVote',
  thing: 'externalVote',
  load: (context, id) => context.loaders.externalVote.load(id),
  async run({ tx, input, now }) {
    const vote = await lockExternalVote(tx, input.externalVoteId);
    if (!vote || !rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote))
      return refuse('EXTERNAL_VOTE_UNKNOWN', { path: ['input', 'externalVoteId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, vote) || personId === null) throw new CodedError('FORBIDDEN');
    const reason = writtenText(input.reason, MAX_REASON);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const decided = decideExternalVote(standingOfVote(vote), 'rejectExternalVote', personId);
    if (!decided.ok) return refuse(decided.error);

    await tx.save(externalVotes, vote, {
      state: decided.value,
      rejected_by: personId,
      rejected_for: actingFor!.organizationId,
      rejected_at: now,
      reject_reason: reason,
    });
    return done(vote.id);
  },
});
