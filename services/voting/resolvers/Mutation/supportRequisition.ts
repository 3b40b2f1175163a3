import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { profileFor } from '../../db/profiles';
import { lockEstate, ownsUnitIn } from '../../db/register';
import { countSupportIn, unitsVotedFor } from '../../db/requisition-count';
import { type RequisitionRow, requisitions } from '../../db/requisition-tables';
import {
  countedColumns,
  estateOfRequisition,
  giveSupport,
  lockRequisition,
  notGiven,
  ruleOf,
  standingOn,
  supportsOfUnits,
} from '../../db/requisitions';
import { decideRequisition } from '../../domain/requisition-steps';
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
    const { estate_id, filed_at } = requisition;
    // By the rules of the day on which it was filed, as its shares are.
    const profile = await profileFor(tx, estate_id, today(filed_at));
    const own = await unitsVotedFor(tx, estate_id, profile);
    // Whoever votes for nothing in the estate may own in it and see this, or is told that there is none.
    if (own.length === 0) return (await ownsUnitIn(tx, estate_id)) ? refuse('SUPPORTER_NOT_OWNER') : unknown;
    const decided = decideRequisition(requisition, 'supportRequisition', today(now));
    if (!decided.ok) return refuse(decided.error);
    const given = await supportsOfUnits(tx, requisition.id, own);
    const fresh = notGiven(own, given);
    if (fresh.length === 0) return refuse('ALREADY_SUPPORTED');
    const rule = ruleOf(requisition);
    const due = endOfPeriod(chineseCalendar, today(now), rule.organizeDays);
    if (!due.ok) return refuse(due.error.code, { detail: `${due.error.year}` });

    await giveSupport(tx, requisition, fresh, given);
    const count = await countSupportIn(tx, estate_id, profile, standingOn(requisition.id));
    await tx.save(requisitions, requisition, countedColumns(rule, count, now, due.value.on));
    return done(requisition.id);
  },
});
