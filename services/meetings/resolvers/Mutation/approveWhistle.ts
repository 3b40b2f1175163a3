import type { ApproveWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

/** Before it is blown, or after, for an emergency: then nothing else moves. */
export const approveWhistle = actOnWhistle<ApproveWhistleInput>(
  'approveWhistle',
  { field: 'note', required: false },
  async ({ now }) => ({ changes: { approved_at: now } }),
);
