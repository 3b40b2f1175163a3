import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockEstate, ownsUnitIn } from '../../db/register';
import { type RequisitionRow, requisitions, supportWithdrawals } from '../../db/requisition-tables';
import {
  countedColumns,
  estateOfRequisition,
  lockRequisition,
  ruleOf,
  supportersRoll,
  supportsOf,
} from '../../db/requisitions';
import { countSupport } from '../../domain/requisition';
import { decideRequisition } from '../../domain/requisition-steps';
import type { Code } from '../../errors';
import type { WithdrawRequisitionSupportInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const withdrawRequisitionSupport = mutation<
  WithdrawRequisitionSupportInput,
  Context,
  Code,
  RequisitionRow
>({
  name: 'withdrawRequisitionSupport',
  thing: 'requisition',
  load: (context, id) => context.loaders.requisition.load(id),
  async run({ tx, input, now }) {
    const unknown = refuse('REQUISITION_UNKNOWN', { path: ['input', 'requisitionId'] });
    const estateId = await estateOfRequisition(tx, input.requisitionId);
    const estate = estateId && (await lockEstate(tx, estateId));
    const requisition = estate && (await lockRequisition(tx, input.requisitionId));
    // What one may not see is not there, whether or not one supported it before one sold.
    if (!requisition || !(await ownsUnitIn(tx, requisition.estate_id))) return unknown;
    const decided = decideRequisition(requisition, 'withdrawRequisitionSupport', today(now));
    if (!decided.ok) return refuse(decided.error);
    const given = await supportsOf(tx, requisition.id);
    const mine = given.filter((it) => it.stands && it.supporter === tx.viewer.subject);
    if (mine.length === 0) return refuse('REQUISITION_NOT_SUPPORTED');
    const rule = ruleOf(requisition);
    const due = endOfPeriod(chineseCalendar, today(now), rule.organizeDays);
    if (!due.ok) return refuse(due.error.code, { detail: `${due.error.year}` });

    await tx.insert(
      supportWithdrawals,
      mine.map(({ unitId, electorKey, number }) => ({
        requisition_id: requisition.id,
        unit_id: unitId,
        elector_key: electorKey,
        number,
        withdrawn_at: now,
      })),
    );
    // The register may have shrunk since: what is left can be enough.
    const left = given.filter((it) => it.stands && it.supporter !== tx.viewer.subject);
    const count = countSupport(await supportersRoll(tx, requisition), left);
    await tx.save(requisitions, requisition, countedColumns(rule, count, now, due.value.on));
    return done(requisition.id);
  },
});
