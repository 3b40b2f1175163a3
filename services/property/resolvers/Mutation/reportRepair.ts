import { estateExists } from '../../../../platform/directory/queries';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { columnsOf, insertRepair, nextRepairNumber } from '../../db/repairs';
import type { RepairOrderRow } from '../../db/tables';
import type { Code } from '../../errors';
import type { ReportRepairInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const reportRepair = mutation<ReportRepairInput, Context, Code, RepairOrderRow>({
  name: 'reportRepair',
  thing: 'repairOrder',
  load: (context, id) => context.loaders.repairOrder.load(id),
  async run({ tx, input, now }) {
    if (!(await estateExists(tx, input.estateId)))
      return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    const location = writtenText(input.location, 200);
    if (location === null) return refuse('INPUT_INVALID', { path: ['input', 'location'] });
    const description = writtenText(input.description, 2000);
    if (description === null) return refuse('INPUT_INVALID', { path: ['input', 'description'] });

    const row: RepairOrderRow = {
      id: tx.newId(),
      version: 1,
      number: await nextRepairNumber(tx, input.estateId),
      estate_id: input.estateId,
      location,
      description,
      urgency: input.urgency,
      reporter_subject: tx.viewer.subject!,
      reported_at: now,
      ...columnsOf({ state: 'REPORTED', reworkCount: 0 }),
    };
    await insertRepair(tx, row);
    return done(row.id);
  },
});
