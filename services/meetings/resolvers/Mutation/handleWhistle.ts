import type { HandleWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

/** What is being done, by the lead or a support; the first report starts the handling. */
export const handleWhistle = actOnWhistle<HandleWhistleInput>(
  'handleWhistle',
  { field: 'note', required: true },
  async () => ({ changes: {} }),
);
