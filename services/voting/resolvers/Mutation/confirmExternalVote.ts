import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lastFile } from '../../db/evidence';
import { type ExternalVoteRow, externalVotes } from '../../db/external-vote-tables';
import { externalMattersOf, publishExternalOutcome, statedIn } from '../../db/external-votes';
import { profileFor } from '../../db/profiles';
import { EVIDENCE_OF, isEvidenceAtHand } from '../../domain/evidence';
import { externalMatterFault } from '../../domain/external-vote';
import { isOnCompany } from '../../domain/matter-details';
import type { Code } from '../../errors';
import type { ConfirmExternalVoteInput } from '../../generated/resolver-types';
import { checkExternalVote } from '../checked-external-vote';
import { mutation } from '../mutation';

export const confirmExternalVote = mutation<ConfirmExternalVoteInput, Context, Code, ExternalVoteRow>({
  name: 'confirmExternalVote',
  thing: 'externalVote',
  load: (context, id) => context.loaders.externalVote.load(id),
  async run({ tx, input, now }) {
    const checked = await checkExternalVote(tx, input.externalVoteId, 'confirmExternalVote');
    if (!checked.ok) return checked.error;
    const { vote, state, personId, organizationId } = checked.value;
    const file = await lastFile(tx, EVIDENCE_OF.EXTERNAL_VOTE, vote.id);
    if (!isEvidenceAtHand(file, vote.evidence_url)) return refuse('EVIDENCE_MISSING');
    // Rules of its day may have come into force since it was recorded.
    const profile = await profileFor(tx, vote.estate_id, vote.closed_on);
    if (!profile) return refuse('PROFILE_MISSING');
    for (const { position, details, ...matter } of await externalMattersOf(tx, vote.id)) {
      const code = externalMatterFault(statedIn(matter), profile.thresholds);
      if (code !== null) return refuse(code, { detail: `${position}` });
      // Recorded before it had to say: it is rejected and recorded anew.
      if (matter.passed && details === null && isOnCompany({ ...matter, method: 'APPROVAL' }))
        return refuse('DETAILS_MISSING', { detail: `${position}` });
    }

    await tx.save(externalVotes, vote, {
      state,
      confirmed_by: personId,
      confirmed_for: organizationId,
      confirmed_at: now,
    });
    await publishExternalOutcome(tx, { ...vote, state });
    return done(vote.id);
  },
});
