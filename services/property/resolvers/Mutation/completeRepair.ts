import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { repairOf, saveRepair } from '../../db/repairs';
import type { RepairOrderRow } from '../../db/tables';
import { complete } from '../../domain/repair';
import type { Code } from '../../errors';
import type { CompleteRepairInput } from '../../generated/resolver-types';
import { canAct } from '../../permissions';
import { mutation } from '../mutation';
import { lockVisibleRepair } from '../visible-repair';

export const completeRepair = mutation<CompleteRepairInput, Context, Code, RepairOrderRow>({
  name: 'completeRepair',
  thing: 'repairOrder',
  load: (context, id) => context.loaders.repairOrder.load(id),
  async run({ tx, input }) {
    const order = await lockVisibleRepair(tx, input.repairOrderId);
    if (!order) return refuse('REPAIR_UNKNOWN', { path: ['input', 'repairOrderId'] });
    if (!canAct(tx.viewer, 'completeRepair', order)) throw new CodedError('FORBIDDEN');
    const result = writtenText(input.result, 2000);
    if (result === null) return refuse('INPUT_INVALID', { path: ['input', 'result'] });
    const next = complete(repairOf(order), result, order.at);
    if (!next.ok) return refuse(next.error);

    await saveRepair(tx, order, 'completeRepair', next.value, result);
    return done(order.id);
  },
});
