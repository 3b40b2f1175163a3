import type { VerifyActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const verifyActionItem = actOnItem<VerifyActionItemInput>('verifyActionItem', {
  field: 'note',
  required: false,
});
