import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { repairOf, saveRepair } from '../../db/repairs';
import type { RepairOrderRow } from '../../db/tables';
import { cancel } from '../../domain/repair';
import type { Code } from '../../errors';
import type { CancelRepairInput } from '../../generated/resolver-types';
import { canAct } from '../../permissions';
import { mutation } from '../mutation';
import { lockVisibleRepair } from '../visible-repair';

export const cancelRepair = mutation<CancelRepairInput, Context, Code, RepairOrderRow>({
  name: 'cancelRepair',
  thing: 'repairOrder',
  load: (context, id) => context.loaders.repairOrder.load(id),
  async run({ tx, input }) {
    const order = await lockVisibleRepair(tx, input.repairOrderId);
    if (!order) return refuse('REPAIR_UNKNOWN', { path: ['input', 'repairOrderId'] });
    if (!canAct(tx.viewer, 'cancelRepair', order)) throw new CodedError('FORBIDDEN');
    const reason = writtenText(input.reason, 2000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const next = cancel(repairOf(order), reason, order.at);
    if (!next.ok) return refuse(next.error);

    await saveRepair(tx, order, 'cancelRepair', next.value, reason);
    return done(order.id);
  },
});
