import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { ownsUnitIn } from '../../db/register';
import { type RequisitionRow, requisitions } from '../../db/requisition-tables';
import { lockRequisition } from '../../db/requisitions';
import { decideRequisition } from '../../domain/requisition-steps';
import type { Code } from '../../errors';
import type { WithdrawRequisitionInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const withdrawRequisition = mutation<WithdrawRequisitionInput, Context, Code, RequisitionRow>({
  name: 'withdrawRequisition',
  thing: 'requisition',
  load: (context, id) => context.loaders.requisition.load(id),
  async run({ tx, input, now }) {
    const requisition = await lockRequisition(tx, input.requisitionId);
    // Whoever filed it withdraws it; who that is, others are not told.
    const own = requisition?.filed_by === tx.viewer.subject && (await ownsUnitIn(tx, requisition.estate_id));
    if (!requisition || !own) return refuse('REQUISITION_UNKNOWN', { path: ['input', 'requisitionId'] });
    const decided = decideRequisition(requisition, 'withdrawRequisition', today(now));
    if (!decided.ok) return refuse(decided.error);

    await tx.save(requisitions, requisition, { state: 'WITHDRAWN', withdrawn_at: now });
    return done(requisition.id);
  },
});
