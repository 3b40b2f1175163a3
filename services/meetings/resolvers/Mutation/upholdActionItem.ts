import { ruleOnReturn } from '../../db/rulings';
import type { UpholdActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

/** The convener rules that the item is the lead's own. */
export const upholdActionItem = actOnItem<UpholdActionItemInput>(
  'upholdActionItem',
  reason,
  async ({ tx, now, row, next, note }) => {
    await ruleOnReturn(tx, row.id, { ruling: 'UPHELD', ruled_at: now, ruling_note: note, new_lead_id: null });
    return { next };
  },
);
