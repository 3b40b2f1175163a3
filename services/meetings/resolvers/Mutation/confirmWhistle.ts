import { refuse } from '../../../../platform/mutation';
import { scoreDaysOf } from '../../db/response-policies';
import { endDispatch } from '../../db/whistle-dispatches';
import { dueAfter } from '../../domain/whistle-clock';
import type { ConfirmWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

/** The window for the scores opens. */
export const confirmWhistle = actOnWhistle<ConfirmWhistleInput>(
  'confirmWhistle',
  { field: 'note', required: false },
  async ({ tx, now, row }) => {
    const amount = await scoreDaysOf(tx, row.policy_id!);
    const until = dueAfter(now, { unit: 'WORKING_DAYS', amount });
    if (!until.ok) return refuse(until.error.code, { detail: String(until.error.year) });
    await endDispatch(tx, row.id, 'CONFIRMED');
    return { changes: { confirmed_at: now, due_at: until.value } };
  },
);
