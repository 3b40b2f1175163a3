import { refuse } from '../../../../platform/mutation';
import { insertExtension } from '../../db/rulings';
import type { RequestExtensionInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

export const requestExtension = actOnItem<RequestExtensionInput>(
  'requestExtension',
  reason,
  async ({ tx, input, now, row, next, note }) => {
    if (input.until <= row.due_on) return refuse('EXTENSION_NOT_LATER', { path: ['input', 'until'] });
    await insertExtension(tx, {
      id: tx.newId(),
      item_id: row.id,
      reason: note!,
      due_on_before: row.due_on,
      asked_until: input.until,
      requested_at: now,
    });
    return { next, note: `延期至 ${input.until}：${note}` };
  },
);
