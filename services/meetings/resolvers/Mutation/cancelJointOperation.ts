import type { CancelJointOperationInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const cancelJointOperation = actOnEffort<CancelJointOperationInput>(
  'cancelJointOperation',
  { field: 'reason', required: true },
  async ({ note, now }) => ({ changes: { result_text: note, ended_at: now } }),
);
