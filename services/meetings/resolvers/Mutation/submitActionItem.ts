import type { SubmitActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const submitActionItem = actOnItem<SubmitActionItemInput>('submitActionItem', {
  field: 'note',
  required: true,
});
