import { refuse } from '../../../../platform/mutation';
import { recordStep } from '../../db/action-items';
import { hasDuplicates, leadCopy } from '../../db/item-ends';
import { lapseRequests } from '../../db/rulings';
import type { MarkDuplicateInput } from '../../generated/resolver-types';
import { canRead } from '../../permissions';
import { actOnItem } from '../act-on-item';

/** The copy ends; the item that goes on, in this body or another, has it in its history. */
export const markDuplicate = actOnItem<MarkDuplicateInput>(
  'markDuplicate',
  { field: 'reason', required: false },
  async ({ tx, input, row, next, note }) => {
    const path = ['input', 'duplicateOfId'];
    if (input.duplicateOfId === row.id) return refuse('DUPLICATE_OF_ITSELF', { path });
    const lead = await leadCopy(tx, input.duplicateOfId);
    if (!canRead(tx.viewer, lead)) return refuse('ACTION_ITEM_UNKNOWN', { path });
    if (lead.state === 'DUPLICATE') return refuse('DUPLICATE_OF_DUPLICATE', { path });
    if (lead.state === 'CANCELLED' || lead.state === 'CLOSED_UNRESOLVED')
      return refuse('DUPLICATE_OF_ENDED', { path });
    if (await hasDuplicates(tx, row.id)) return refuse('DUPLICATE_IS_LEAD_COPY');

    await lapseRequests(tx, row, '任务重复，申请失效');
    await recordStep(tx, {
      itemId: lead.id,
      leadId: lead.lead_id,
      act: 'markDuplicate',
      from: lead.state,
      to: lead.state,
      note: `${row.number} 与本任务重复，以本任务为准`,
    });
    await tx.changed({ type: 'ActionItem', id: lead.id });
    return { next, beside: { duplicate_of_id: lead.id, end_reason: note } };
  },
);
