import { proposalSupports } from '../../db/proposal-tables';
import type { SupportProposalInput } from '../../generated/resolver-types';
import { actOnProposal } from '../act-on-proposal';

export const supportProposal = actOnProposal<SupportProposalInput>(
  'supportProposal',
  async ({ tx, now, row }) => {
    await tx.insert(proposalSupports, { proposal_id: row.id, subject: tx.viewer.subject!, at: now });
    return null;
  },
);
