import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { repairOf, saveRepair } from '../../db/repairs';
import type { RepairOrderRow } from '../../db/tables';
import { reopen } from '../../domain/repair';
import type { Code } from '../../errors';
import type { ReopenRepairInput } from '../../generated/resolver-types';
import { canAct } from '../../permissions';
import { mutation } from '../mutation';
import { lockVisibleRepair } from '../visible-repair';

export const reopenRepair = mutation<ReopenRepairInput, Context, Code, RepairOrderRow>({
  name: 'reopenRepair',
  thing: 'repairOrder',
  load: (context, id) => context.loaders.repairOrder.load(id),
  async run({ tx, input }) {
    const order = await lockVisibleRepair(tx, input.repairOrderId);
    if (!order) return refuse('REPAIR_UNKNOWN', { path: ['input', 'repairOrderId'] });
    if (!canAct(tx.viewer, 'reopenRepair', order)) throw new CodedError('FORBIDDEN');
    const reason = writtenText(input.reason, 2000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const next = reopen(repairOf(order));
    if (!next.ok) return refuse(next.error);

    await saveRepair(tx, order, 'reopenRepair', next.value, reason);
    return done(order.id);
  },
});
