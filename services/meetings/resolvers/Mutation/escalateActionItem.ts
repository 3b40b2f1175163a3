import { refuse } from '../../../../platform/mutation';
import { organizationName } from '../../db/action-items';
import { isAboveBody } from '../../db/item-ends';
import { lapseRequests } from '../../db/rulings';
import type { EscalateActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

/** It goes to an organization above this level, onto whose desk it comes; its lead stays its lead. */
export const escalateActionItem = actOnItem<EscalateActionItemInput>(
  'escalateActionItem',
  reason,
  async ({ tx, input, row, next, note }) => {
    const own = [next.leadId, next.verifierId].includes(input.toId);
    if (own || !(await isAboveBody(tx, row.body_id, input.toId))) {
      return refuse('ORGANIZATION_NOT_ABOVE', { path: ['input', 'toId'] });
    }
    await lapseRequests(tx, row, '任务已上报，申请失效');
    const name = (await organizationName(tx, input.toId))!;
    return {
      next: { ...next, escalatedToId: input.toId },
      note: `上报${name}：${note}`,
      beside: { escalated_to_name: name },
    };
  },
);
