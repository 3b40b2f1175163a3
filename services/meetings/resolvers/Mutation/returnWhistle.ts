import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { refuse } from '../../../../platform/mutation';
import { endDispatch } from '../../db/whistle-dispatches';
import { dueAfter } from '../../domain/whistle-clock';
import type { ReturnWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle, clockAt } from '../act-on-whistle';

/** “Not mine”: the lead stays responsible until the next dispatch. */
export const returnWhistle = actOnWhistle<ReturnWhistleInput>(
  'returnWhistle',
  { field: 'reason', required: true },
  async ({ tx, input, now, row, note }) => {
    const suggestedId = input.suggestedLeadId ?? null;
    const path = ['input', 'suggestedLeadId'];
    if (suggestedId === row.lead_id) return refuse('LEAD_UNCHANGED', { path });
    if (suggestedId && (await unknownOrganizations(tx, [suggestedId], today(now))).length > 0)
      return refuse('ORGANIZATION_UNKNOWN', { path });
    const { unit, dispatch } = await clockAt(tx, row);
    const due = dueAfter(now, { unit, amount: dispatch });
    if (!due.ok) return refuse(due.error.code, { detail: String(due.error.year) });
    await endDispatch(tx, row.id, 'RETURNED', { reason: note, suggestedId });
    return { changes: { return_count: row.return_count + 1, due_at: due.value } };
  },
);
