import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes, externalVoteVoidings } from '../../db/external-vote-tables';
import { lockExternalVote, publishExternalOutcome, standingOfVote } from '../../db/external-votes';
import { decideExternalVote } from '../../domain/external-vote';
import type { Code } from '../../errors';
import type { AskExternalVoteVoidingInput } from '../../generated/resolver-types';
import { canRun, rules } from '../../permissions';
import { mutation } from '../mutation';

const MAX_REASON = 1000;

export const askExternalVoteVoiding = mutation<AskExternalVoteVoidingInput, Context, Code, ExternalVoteRow>({
  name: 'askExternalVoteVoiding',
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
    const decided = decideExternalVote(standingOfVote(vote), 'askExternalVoteVoiding', personId);
    if (!decided.ok) return refuse(decided.error);

    await tx.save(externalVotes, vote, { state: decided.value });
    await tx.insert(externalVoteVoidings, {
      id: tx.newId(),
      version: 1,
      vote_id: vote.id,
      ground: input.ground,
      reason,
      state: 'ASKED',
      asked_by: personId,
      asked_for: actingFor!.organizationId,
      asked_at: now,
      decided_by: null,
      decided_for: null,
      decided_at: null,
    });
    await publishExternalOutcome(tx, { ...vote, state: decided.value });
    return done(vote.id);
  },
});
