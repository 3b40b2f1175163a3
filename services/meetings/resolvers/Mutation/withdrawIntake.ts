import type { WithdrawIntakeInput } from '../../generated/resolver-types';
import { actOnIntake } from '../act-on-intake';

export const withdrawIntake = actOnIntake<WithdrawIntakeInput>(
  'withdrawIntake',
  { field: 'reason', required: true },
  async ({ note }) => ({ changes: { withdrawn_reason: note } }),
);
