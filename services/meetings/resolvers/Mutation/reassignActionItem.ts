import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { refuse } from '../../../../platform/mutation';
import { organizationName } from '../../db/action-items';
import { lapseExtension, ruleOnReturn } from '../../db/rulings';
import { handOver } from '../../domain/action-item-acts';
import type { Code } from '../../errors';
import type { ReassignActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';
import { giveTime } from '../give-time';

/** The convener rules that another organization leads; it is issued to that one anew. */
export const reassignActionItem = actOnItem<ReassignActionItemInput>(
  'reassignActionItem',
  { field: 'note', required: false },
  async ({ tx, input, now, row, next, note }) => {
    const wanted = [input.leadId, ...(input.verifierId ? [input.verifierId] : [])];
    const unknown = await unknownOrganizations(tx, wanted, today(now));
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });
    const handed = handOver(next, input);
    if (!handed.ok) return refuse<Code>(handed.error, { path: ['input', 'leadId'] });
    const names = `${row.lead_name} → ${await organizationName(tx, input.leadId)}`;
    const given = await giveTime(tx, row, handed.value, { dueOn: input.dueOn, reason: note ?? names });
    if ('refused' in given) return given;
    await ruleOnReturn(tx, row.id, {
      ruling: 'REASSIGNED',
      ruled_at: now,
      ruling_note: note,
      new_lead_id: input.leadId,
    });
    await lapseExtension(tx, row, '已改派，申请失效');
    // Both stand in the history: who had it, and who has it now.
    return { ...given, note: note ? `${names}：${note}` : names };
  },
);
