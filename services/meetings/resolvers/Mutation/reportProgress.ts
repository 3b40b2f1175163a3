import type { ReportProgressInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const reportProgress = actOnItem<ReportProgressInput>('reportProgress', {
  field: 'note',
  required: true,
});
