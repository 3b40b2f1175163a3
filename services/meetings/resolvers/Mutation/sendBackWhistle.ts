import { refuse } from '../../../../platform/mutation';
import { noteDone } from '../../db/whistle-dispatches';
import { dueAfter } from '../../domain/whistle-clock';
import type { SendBackWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle, clockAt } from '../act-on-whistle';

/** The work goes on under a clock of its own; whether it was in time is still asked of the first. */
export const sendBackWhistle = actOnWhistle<SendBackWhistleInput>(
  'sendBackWhistle',
  { field: 'reason', required: true },
  async ({ tx, now, row }) => {
    const { unit, handle } = await clockAt(tx, row);
    const due = dueAfter(now, { unit, amount: handle });
    if (!due.ok) return refuse(due.error.code, { detail: String(due.error.year) });
    await noteDone(tx, row.id, 'handled_at', null);
    return { changes: { rework_count: row.rework_count + 1, due_at: due.value } };
  },
);
