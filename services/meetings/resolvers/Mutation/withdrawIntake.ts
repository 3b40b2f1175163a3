import { refuse } from '../../../../platform/mutation';
import { hasRepeats, lockTableOf, takeOffDrafts } from '../../db/intakes';
import type { WithdrawIntakeInput } from '../../generated/resolver-types';
import { actOnIntake } from '../act-on-intake';

/** What others repeat stays, for they are answered with how it stands; a line of a draft that has no other source goes. */
export const withdrawIntake = actOnIntake<WithdrawIntakeInput>(
  'withdrawIntake',
  { field: 'reason', required: true },
  async ({ tx, row, note }) => {
    if (await hasRepeats(tx, row.id)) return refuse('INTAKE_HAS_REPEATS');
    await takeOffDrafts(tx, row.id);
    return { changes: { withdrawn_reason: note } };
  },
  (tx, { intakeId }) => lockTableOf(tx, intakeId),
);
