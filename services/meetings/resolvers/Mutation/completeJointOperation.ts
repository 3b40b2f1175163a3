import type { CompleteJointOperationInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const completeJointOperation = actOnEffort<CompleteJointOperationInput>(
  'completeJointOperation',
  { field: 'summary', required: true },
  async ({ note, now }) => ({ changes: { result_text: note, ended_at: now } }),
);
