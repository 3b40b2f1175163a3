import { noteDone } from '../../db/whistle-dispatches';
import type { CompleteWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

/** From now on nobody waits for the lead. */
export const completeWhistle = actOnWhistle<CompleteWhistleInput>(
  'completeWhistle',
  { field: 'note', required: true },
  async ({ tx, now, row }) => {
    await noteDone(tx, row.id, 'handled_at', now);
    return { changes: { due_at: null } };
  },
);
