import type { ResumeActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const resumeActionItem = actOnItem<ResumeActionItemInput>('resumeActionItem', {
  field: 'note',
  required: false,
});
