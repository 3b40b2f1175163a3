import { decideOnExtension } from '../../db/rulings';
import type { RefuseExtensionInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

export const refuseExtension = actOnItem<RefuseExtensionInput>(
  'refuseExtension',
  reason,
  async ({ tx, now, row, next, note }) => {
    await decideOnExtension(tx, row.id, { granted: false, decided_at: now, decision_note: note });
    return { next };
  },
);
