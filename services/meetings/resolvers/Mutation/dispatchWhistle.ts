import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { refuse } from '../../../../platform/mutation';
import { organizationName } from '../../db/action-items';
import { insertDispatch, returnedBy } from '../../db/whistle-dispatches';
import { setCalled } from '../../db/whistles';
import { dueAfter } from '../../domain/whistle-clock';
import { checkCalled } from '../../domain/whistle-parties';
import type { Code } from '../../errors';
import type { DispatchWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle, clockAt } from '../act-on-whistle';

/** Who led it before is relieved with this commit and not earlier. */
export const dispatchWhistle = actOnWhistle<DispatchWhistleInput>(
  'dispatchWhistle',
  { field: 'note', required: false },
  async ({ tx, input, now, row, note }) => {
    const { leadId, supportingIds } = input;
    const called = checkCalled(row.blower_id, input);
    if (!called.ok) return refuse<Code>(called.error, { path: ['input', 'leadId'] });
    const unknown = await unknownOrganizations(tx, [leadId, ...supportingIds], today(now));
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });
    const insisted = row.state === 'RETURNED' && (await returnedBy(tx, row.id)) === leadId;
    if (insisted && note === null) return refuse('INPUT_INVALID', { path: ['input', 'note'] });

    const { unit, ...clock } = await clockAt(tx, row);
    const acknowledge = dueAfter(now, { unit, amount: clock.acknowledge });
    const arrive = dueAfter(now, { unit, amount: clock.arrive });
    const handle = dueAfter(now, { unit, amount: clock.handle });
    for (const due of [acknowledge, arrive, handle])
      if (!due.ok) return refuse(due.error.code, { detail: String(due.error.year) });
    if (!acknowledge.ok || !arrive.ok || !handle.ok) throw new Error('each has been looked at');

    const leadName = (await organizationName(tx, leadId))!;
    await insertDispatch(tx, {
      whistle_id: row.id,
      level: row.level!,
      dispatcher_id: row.dispatcher_id!,
      dispatcher_name: (await organizationName(tx, row.dispatcher_id!)) ?? '',
      lead_id: leadId,
      lead_name: leadName,
      insisted,
      note,
      acknowledge_due_at: acknowledge.value,
      arrive_due_at: arrive.value,
      handle_due_at: handle.value,
    });
    await setCalled(tx, row.id, input);
    // Both stand in the history: who had it, and who has it now.
    const names = row.lead_name && row.lead_id !== leadId ? `${row.lead_name} → ${leadName}` : leadName;
    return {
      changes: { lead_id: leadId, lead_name: leadName, due_at: acknowledge.value },
      note: note ? `${names}：${note}` : names,
    };
  },
);
