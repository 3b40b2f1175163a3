import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type ExternalVoteRow, externalVotes } from '../../db/external-vote-tables';
import {
  externalMattersOf,
  lockExternalVote,
  publishExternalOutcome,
  standingOfVote,
  statedIn,
} from '../../db/external-votes';
import { profileFor } from '../../db/profiles';
import { decideExternalVote, externalMatterFault } from '../../domain/external-vote';
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
    const decided = decideExternalVote(standingOfVote(vote), 'confirmExternalVote', personId);
    if (!decided.ok) return refuse(decided.error);
    // Rules of its day may have come into force since it was recorded.
    const profile = await profileFor(tx, vote.estate_id, vote.closed_on);
    if (!profile) return refuse('PROFILE_MISSING');
    for (const { position, ...matter } of await externalMattersOf(tx, vote.id)) {
      const code = externalMatterFault(statedIn(matter), profile.thresholds);
      if (code !== null) return refuse(code, { detail: `${position}` });
    }

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
