import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { refuse } from '../../../../platform/mutation';
import { insertReturn } from '../../db/rulings';
import type { ReturnActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

/** “Not mine”: the lead stays responsible until the convener has ruled. */
export const returnActionItem = actOnItem<ReturnActionItemInput>(
  'returnActionItem',
  reason,
  async ({ tx, input, now, row, next, note }) => {
    const suggested = input.suggestedLeadId ?? null;
    const path = ['input', 'suggestedLeadId'];
    if (suggested === row.lead_id) return refuse('LEAD_UNCHANGED', { path });
    if (suggested && (await unknownOrganizations(tx, [suggested], today(now))).length > 0) {
      return refuse('ORGANIZATION_UNKNOWN', { path });
    }
    await insertReturn(tx, {
      id: tx.newId(),
      item_id: row.id,
      lead_id: row.lead_id,
      lead_name: row.lead_name,
      reason: note!,
      suggested_id: suggested,
      requested_at: now,
    });
    return { next };
  },
);
