import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { repairOf, saveRepair } from '../../db/repairs';
import type { RepairOrderRow } from '../../db/tables';
import { close } from '../../domain/repair';
import type { Code } from '../../errors';
import type { CloseRepairInput } from '../../generated/resolver-types';
import { canAct } from '../../permissions';
import { mutation } from '../mutation';
import { lockVisibleRepair } from '../visible-repair';

export const closeRepair = mutation<CloseRepairInput, Context, Code, RepairOrderRow>({
  name: 'closeRepair',
  thing: 'repairOrder',
  load: (context, id) => context.loaders.repairOrder.load(id),
  async run({ tx, input }) {
    const order = await lockVisibleRepair(tx, input.repairOrderId);
    if (!order) return refuse('REPAIR_UNKNOWN', { path: ['input', 'repairOrderId'] });
    if (!canAct(tx.viewer, 'closeRepair', order)) throw new CodedError('FORBIDDEN');
    const next = close(repairOf(order), order.at);
    if (!next.ok) return refuse(next.error);

    await saveRepair(tx, order, 'closeRepair', next.value, null);
    return done(order.id);
  },
});
