import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import { followUpVisits } from '../../db/action-item-tables';
import { organizationName } from '../../db/action-items';
import { restartParts } from '../../db/item-ends';
import { reopen } from '../../domain/action-item-ends';
import type { RecordFollowUpVisitInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

/** What was heard after the closing. A matter that is not resolved, or not well, opens the item again, with a day of its own. */
export const recordFollowUpVisit = actOnItem<RecordFollowUpVisitInput>(
  'recordFollowUpVisit',
  { field: 'note', required: false },
  async ({ tx, input, now, row, next, note }) => {
    if (next.state !== 'CLOSED') throw new Error('Only what is closed is visited');
    const day = today(now);
    const missing = (field: string) => refuse('INPUT_INVALID', { path: ['input', field] });
    if (input.visitedOn > day || input.visitedOn < today(next.closedAt)) {
      return refuse('VISIT_DATE_UNFIT', { path: ['input', 'visitedOn'] });
    }
    if (input.contacted !== (input.resolved != null)) return missing('resolved');
    if (!input.contacted && input.satisfied != null) return missing('satisfied');
    const again = input.resolved === false || input.satisfied === false;
    const path = ['input', 'dueOn'];
    if (again && !input.dueOn) return refuse('REOPENING_NEEDS_DUE', { path });
    if (again && input.dueOn! < day) return refuse('DUE_IN_PAST', { path });
    if (!again && input.dueOn) return missing('dueOn');

    const { organizationId } = tx.viewer.actingFor!;
    await tx.insert(followUpVisits, {
      id: tx.newId(),
      item_id: row.id,
      body_id: row.body_id,
      estate_id: row.estate_id,
      visited_on: input.visitedOn,
      method: input.method,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId)) ?? '',
      person_id: tx.viewer.personId!,
      contacted: input.contacted,
      resolved: input.resolved ?? null,
      satisfied: input.satisfied ?? null,
      note,
      recorded_at: now,
    });
    if (!again) return { next };
    await restartParts(tx, row.id);
    return { next: reopen(next, input.dueOn!) };
  },
);
