import { endDispatch } from '../../db/whistle-dispatches';
import type { WithdrawWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

export const withdrawWhistle = actOnWhistle<WithdrawWhistleInput>(
  'withdrawWhistle',
  { field: 'reason', required: true },
  async ({ tx, now, row, note }) => {
    await endDispatch(tx, row.id, 'WITHDRAWN');
    return { changes: { ended_at: now, due_at: null, reason: note } };
  },
);
