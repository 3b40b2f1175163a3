import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { profileFor } from '../../db/profiles';
import { lockEstate, ownsUnitIn } from '../../db/register';
import { countSupportIn } from '../../db/requisition-count';
import { type RequisitionRow, requisitions, supportWithdrawals } from '../../db/requisition-tables';
import {
  countedColumns,
  estateOfRequisition,
  lockRequisition,
  ruleOf,
  standingOn,
  supportsOf,
} from '../../db/requisitions';
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
    const own = sql`s.supporter_subject = ${tx.viewer.subject}`;
    const mine = (await supportsOf(tx, requisition.id, own)).filter(({ stands }) => stands);
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
    const { estate_id, filed_at } = requisition;
    const profile = await profileFor(tx, estate_id, today(filed_at));
    const count = await countSupportIn(tx, estate_id, profile, standingOn(requisition.id));
    await tx.save(requisitions, requisition, countedColumns(rule, count, now, due.value.on));
    return done(requisition.id);
  },
});
