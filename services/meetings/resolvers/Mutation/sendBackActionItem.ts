import type { SendBackActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const sendBackActionItem = actOnItem<SendBackActionItemInput>('sendBackActionItem', {
  field: 'reason',
  required: true,
});
