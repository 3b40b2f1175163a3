import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { profileFor } from '../../db/profiles';
import { lockEstate, ownsUnitIn, registerOf } from '../../db/register';
import { type RequisitionRow, requisitions } from '../../db/requisition-tables';
import {
  countedColumns,
  estateOfRequisition,
  giveSupport,
  lockRequisition,
  ruleOf,
  supportsOf,
  unitsToGive,
} from '../../db/requisitions';
import { countedOf } from '../../db/roll';
import { countSupport } from '../../domain/requisition';
import { buildRoll } from '../../domain/roll';
import type { Code } from '../../errors';
import type { SupportRequisitionInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const supportRequisition = mutation<SupportRequisitionInput, Context, Code, RequisitionRow>({
  name: 'supportRequisition',
  thing: 'requisition',
  load: (context, id) => context.loaders.requisition.load(id),
  async run({ tx, input, now }) {
    const unknown = refuse('REQUISITION_UNKNOWN', { path: ['input', 'requisitionId'] });
    const estateId = await estateOfRequisition(tx, input.requisitionId);
    // Counted against the register as it is while nobody else writes it; the estate first, as whoever prepares a vote does.
    const estate = estateId && (await lockEstate(tx, estateId));
    const requisition = estate && (await lockRequisition(tx, input.requisitionId));
    if (!requisition) return unknown;
    // By the rules of the day on which it was filed, as its shares are.
    const profile = await profileFor(tx, requisition.estate_id, today(requisition.filed_at));
    const register = await registerOf(tx, requisition.estate_id);
    const roll = buildRoll(profile ? countedOf(register, profile) : register);
    const given = await supportsOf(tx, requisition.id);
    const { own, fresh } = unitsToGive(tx, roll, given);
    // Whoever votes for nothing in the estate may own in it and see this, or is told that there is none.
    if (own.length === 0)
      return (await ownsUnitIn(tx, requisition.estate_id)) ? refuse('SUPPORTER_NOT_OWNER') : unknown;
    if (requisition.state === 'REACHED') return refuse('REQUISITION_REACHED');
    if (fresh.length === 0) return refuse('ALREADY_SUPPORTED');
    const rule = ruleOf(requisition);
    const due = endOfPeriod(chineseCalendar, today(now), rule.organizeDays);
    if (!due.ok) return refuse(due.error.code, { detail: `${due.error.year}` });

    await giveSupport(tx, requisition, fresh);
    const count = countSupport(roll, [...given, ...fresh]);
    await tx.save(requisitions, requisition, countedColumns(rule, count, now, due.value.on));
    return done(requisition.id);
  },
});
