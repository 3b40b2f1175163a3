import { noteDone, runningDispatch } from '../../db/whistle-dispatches';
import type { AcknowledgeWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

export const acknowledgeWhistle = actOnWhistle<AcknowledgeWhistleInput>(
  'acknowledgeWhistle',
  null,
  async ({ tx, now, row }) => {
    await noteDone(tx, row.id, 'acknowledged_at', now);
    return { changes: { due_at: (await runningDispatch(tx, row.id))!.arrive_due_at } };
  },
);
