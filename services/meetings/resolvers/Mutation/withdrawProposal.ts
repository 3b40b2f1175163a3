import { refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import { proposals } from '../../db/proposal-tables';
import type { Code } from '../../errors';
import type { WithdrawProposalInput } from '../../generated/resolver-types';
import { actOnProposal } from '../act-on-proposal';

export const withdrawProposal = actOnProposal<WithdrawProposalInput>(
  'withdrawProposal',
  async ({ tx, input, row }) => {
    const reason = writtenText(input.reason, 1_000);
    if (reason === null) return refuse<Code>('INPUT_INVALID', { path: ['input', 'reason'] });
    await tx.save(proposals, row, { state: 'WITHDRAWN', withdrawn_reason: reason });
    return null;
  },
);
