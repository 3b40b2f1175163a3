import { endOfPeriod } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { addDays, today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { profileFor } from '../../db/profiles';
import { lockEstate } from '../../db/register';
import { countSupportIn, supportsByUnits, unitsVotedFor } from '../../db/requisition-count';
import { type RequisitionRow, requisitionMatters, requisitions } from '../../db/requisition-tables';
import { countedColumns, giveSupport, openRequisitionOf } from '../../db/requisitions';
import { matterFault } from '../../domain/matter';
import { moreOf } from '../../domain/profiles';
import { requisitionOn } from '../../domain/requisition-steps';
import type { Code } from '../../errors';
import type { FileRequisitionInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

const MAX_TEXT = 2000;

export const fileRequisition = mutation<FileRequisitionInput, Context, Code, RequisitionRow>({
  name: 'fileRequisition',
  thing: 'requisition',
  load: (context, id) => context.loaders.requisition.load(id),
  async run({ tx, input, now }) {
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    const profile = await profileFor(tx, estate.id, today(now));
    const own = await unitsVotedFor(tx, estate.id, profile);
    if (own.length === 0) return refuse('SUPPORTER_NOT_OWNER');
    const text = writtenText(input.text, MAX_TEXT);
    if (text === null) return refuse('INPUT_INVALID', { path: ['input', 'text'] });
    const fault = matterFault(input.matters);
    if (fault !== null) return refuse(fault.code, { path: ['input', ...fault.path] });
    const before = await openRequisitionOf(tx, estate.id);
    if (before && requisitionOn(before, today(now)) === 'OPEN') return refuse('REQUISITION_OPEN');
    const elected = input.matters.findIndex(
      (it) => it.seats || it.candidates?.length || it.details || (it.method ?? 'APPROVAL') !== 'APPROVAL',
    );
    if (elected >= 0) return refuse('METHOD_NOT_DEMANDED', { path: ['input', 'matters', `${elected}`] });
    if (!profile) return refuse('PROFILE_MISSING');
    const rule = moreOf(profile).requisition;
    const due = endOfPeriod(chineseCalendar, today(now), rule.organizeDays);
    if (!due.ok) return refuse(due.error.code, { detail: `${due.error.year}` });

    // What has lapsed and was not written down yet makes room for the next.
    if (before) {
      await tx.save(requisitions, before, { state: 'LAPSED' });
      await tx.changed({ type: 'Requisition', id: before.id });
    }
    const count = await countSupportIn(tx, estate.id, profile, supportsByUnits(own));
    const id = tx.newId();
    await tx.insert(requisitions, {
      id,
      version: 1,
      estate_id: estate.id,
      text,
      filed_by: tx.viewer.subject!,
      filed_at: now,
      counted_by: rule.by,
      numerator: rule.numerator,
      denominator: rule.denominator,
      organize_days: rule.organizeDays,
      support_until: addDays(today(now), moreOf(profile).supportDays),
      withdrawn_at: null,
      ...countedColumns(rule, count, now, due.value.on),
    });
    await tx.insert(
      requisitionMatters,
      input.matters.map((matter, i) => {
        return { requisition_id: id, position: i + 1, kind: matter.kind, text: matter.text.trim() };
      }),
    );
    await giveSupport(tx, { id, estate_id: estate.id }, own, []);
    return done(id);
  },
});
