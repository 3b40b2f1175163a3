import type { AcceptActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const acceptActionItem = actOnItem<AcceptActionItemInput>('acceptActionItem');
