import { refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import { organizationName } from '../../db/action-items';
import { proposalComments } from '../../db/proposal-tables';
import { maskText } from '../../domain/masking';
import type { Code } from '../../errors';
import type { CommentOnProposalInput } from '../../generated/resolver-types';
import { actOnProposal } from '../act-on-proposal';

export const commentOnProposal = actOnProposal<CommentOnProposalInput>(
  'commentOnProposal',
  async ({ tx, input, now, row }) => {
    const text = writtenText(input.text, 2_000);
    if (text === null) return refuse<Code>('INPUT_INVALID', { path: ['input', 'text'] });
    const organizationId = tx.viewer.actingFor?.organizationId ?? null;
    await tx.insert(proposalComments, {
      id: tx.newId(),
      proposal_id: row.id,
      // Everybody reads it: numbers of persons are not kept.
      text: maskText(text),
      at: now,
      subject: tx.viewer.subject!,
      organization_id: organizationId,
      organization_name: organizationId && (await organizationName(tx, organizationId)),
    });
    return null;
  },
);
