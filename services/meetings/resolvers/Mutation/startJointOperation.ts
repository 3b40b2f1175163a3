import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import type { Code } from '../../errors';
import type { StartJointOperationInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const startJointOperation = actOnEffort<StartJointOperationInput>(
  'startJointOperation',
  null,
  async ({ row, now }) =>
    today(now) < row.starts_on ? refuse<Code>('OPERATION_TOO_EARLY') : { changes: { begun_at: now } },
);
