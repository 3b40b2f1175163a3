import type { ReportTaskForceInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const reportTaskForce = actOnEffort<ReportTaskForceInput>('reportTaskForce', {
  field: 'note',
  required: true,
});
