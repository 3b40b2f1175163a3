import { decideOnExtension } from '../../db/rulings';
import type { GrantExtensionInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

/** The due date moves; the original one is kept for ever. */
export const grantExtension = actOnItem<GrantExtensionInput>(
  'grantExtension',
  { field: 'note', required: false },
  async ({ tx, now, row, next, note }) => {
    const dueOn = await decideOnExtension(tx, row.id, {
      granted: true,
      decided_at: now,
      decision_note: note,
    });
    return { next: { ...next, dueOn } };
  },
);
