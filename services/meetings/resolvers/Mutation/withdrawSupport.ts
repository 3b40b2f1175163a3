import { sql } from '../../../../platform/sql';
import type { WithdrawSupportInput } from '../../generated/resolver-types';
import { actOnProposal } from '../act-on-proposal';

export const withdrawSupport = actOnProposal<WithdrawSupportInput>('withdrawSupport', async ({ tx, row }) => {
  await tx.rows(
    sql`DELETE FROM proposal_supports WHERE proposal_id = ${row.id} AND subject = ${tx.viewer.subject}`,
  );
  return null;
});
