import type { CloseIntakeInput } from '../../generated/resolver-types';
import { actOnIntake } from '../act-on-intake';

export const closeIntake = actOnIntake<CloseIntakeInput>('closeIntake', null, async ({ now }) => ({
  changes: { closed_at: now },
}));
