import type { CloseActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const closeActionItem = actOnItem<CloseActionItemInput>('closeActionItem');
