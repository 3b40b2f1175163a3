import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { repairOf, saveRepair } from '../../db/repairs';
import type { RepairOrderRow } from '../../db/tables';
import { assign } from '../../domain/repair';
import type { Code } from '../../errors';
import type { AssignRepairInput } from '../../generated/resolver-types';
import { canAct } from '../../permissions';
import { mutation } from '../mutation';
import { lockVisibleRepair } from '../visible-repair';

export const assignRepair = mutation<AssignRepairInput, Context, Code, RepairOrderRow>({
  name: 'assignRepair',
  thing: 'repairOrder',
  load: (context, id) => context.loaders.repairOrder.load(id),
  async run({ tx, input }) {
    const order = await lockVisibleRepair(tx, input.repairOrderId);
    if (!order) return refuse('REPAIR_UNKNOWN', { path: ['input', 'repairOrderId'] });
    if (!canAct(tx.viewer, 'assignRepair', order)) throw new CodedError('FORBIDDEN');
    const assignee = writtenText(input.assignee, 100);
    if (assignee === null) return refuse('INPUT_INVALID', { path: ['input', 'assignee'] });
    const next = assign(repairOf(order), assignee, order.at);
    if (!next.ok) return refuse(next.error);

    await saveRepair(tx, order, 'assignRepair', next.value, assignee);
    return done(order.id);
  },
});
