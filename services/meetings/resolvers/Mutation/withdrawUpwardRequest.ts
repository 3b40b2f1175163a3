import type { WithdrawUpwardRequestInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const withdrawUpwardRequest = actOnEffort<WithdrawUpwardRequestInput>(
  'withdrawUpwardRequest',
  { field: 'reason', required: true },
  async ({ note, now }) => ({ changes: { result_text: note, ended_at: now } }),
);
