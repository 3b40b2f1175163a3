import { today } from '../../../platform/dates';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { type ActionItem, isOpen, nowAbove, type Parties, rolesOf, WITH_LEAD } from '../domain/action-item';
import { escalation } from '../domain/agenda';
import { bodyAudience, itemAudience, type WithAudience } from '../permissions';
import { type ActionItemRow, actionItemEvents, actionItemParties, actionItems } from './action-item-tables';
import { actionItemEventFiles } from './attachment-tables';
import type { JointMeetingRow } from './tables';

/** What the domain needs of an item besides its own row. */
export interface ItemParties {
  readonly supporting_ids: readonly string[];
  readonly convener_id: string;
  readonly extension_asked: boolean;
  readonly decided_by_meeting: boolean;
  readonly completed_parts: readonly string[];
}
export interface LockedItem extends ActionItemRow, ItemParties, WithAudience {
  /** When the last step of its history was done. */
  readonly last_step_at: Date | null;
}

const SUPPORTING = sql`ARRAY(SELECT p.organization_id FROM action_item_parties p
  WHERE p.item_id = i.id AND p.role = 'SUPPORT' ORDER BY p.organization_id)`;

/** Of an item joined as `i`: more time is asked for and not decided on. */
export const EXTENSION_ASKED = sql`EXISTS (SELECT FROM action_item_extensions x WHERE x.item_id = i.id AND x.granted IS NULL)`;
const DECIDED_BY_MEETING = sql`EXISTS (SELECT FROM action_item_returns r JOIN agenda_items d ON d.id = r.agenda_item_id
  WHERE r.item_id = i.id AND r.ruling IS NULL AND d.state = 'DECIDED')`;
const COMPLETED_PARTS = sql`ARRAY(SELECT c.organization_id FROM action_item_parts c WHERE c.item_id = i.id AND c.state = 'DONE')`;
const PARTIES = sql`b.convener_id, ${COMPLETED_PARTS} AS completed_parts, ${SUPPORTING} AS supporting_ids, ${EXTENSION_ASKED} AS extension_asked,
  ${DECIDED_BY_MEETING} AS decided_by_meeting`;

/**
 * Locks first and reads then: a statement that waits for the lock would see the item as it now is, and what hangs
 * on it (parties, requests) as it was before the wait.
 */
export async function lockActionItem(tx: Tx, id: string): Promise<LockedItem | null> {
  const on = today(tx.now);
  await tx.rows(sql`SELECT FROM action_items i WHERE i.id = ${id} FOR NO KEY UPDATE OF i`);
  return firstRow(
    tx,
    sql`SELECT i.*, ${PARTIES}, (SELECT max(e.at) FROM action_item_events e WHERE e.item_id = i.id) AS last_step_at,
               ${bodyAudience(sql`i.body_id`, on)} || ${itemAudience(sql`i.id`)} AS audience
        FROM action_items i JOIN joint_bodies b ON b.id = i.body_id WHERE i.id = ${id}`,
  );
}

/** An item's parties, for reading: with what the lead, and whom it was escalated to, are called now. */
export interface ShownParties extends ItemParties {
  readonly id: string;
  readonly lead_called: string | null;
  readonly escalated_to_called: string | null;
}
const called = (id: Sql) => sql`(SELECT o.name FROM directory_organizations o WHERE o.id = ${id})`;

/** Parties of several items at once. */
export function partiesOf(reader: Reader, ids: readonly string[]): Promise<ShownParties[]> {
  return reader.rows(
    sql`SELECT i.id, ${PARTIES}, ${called(sql`i.lead_id`)} AS lead_called, ${called(sql`i.escalated_to_id`)} AS escalated_to_called
        FROM action_items i JOIN joint_bodies b ON b.id = i.body_id WHERE i.id = ANY(${ids}::uuid[])`,
  );
}

/** The row as the state it is in; a row that lacks what its state needs is a fault of the database. */
export function actionItemOf(row: ActionItemRow, parties: ItemParties): ActionItem {
  const common = {
    leadId: row.lead_id,
    supportingIds: parties.supporting_ids,
    verifierId: row.verifier_id,
    convenerId: parties.convener_id,
    dueOn: row.due_on,
    reworkCount: row.rework_count,
    assignedAt: row.assigned_at,
    returnCount: row.return_count,
    decidedByMeeting: parties.decided_by_meeting,
    extensionAsked: parties.extension_asked,
    acceptedBy: row.accepted_by,
    reopenedCount: row.reopened_count,
    escalatedToId: row.escalated_to_id,
    completedParts: parties.completed_parts,
  };
  const needed = <Value>(value: Value | null): Value => {
    if (value === null) throw new Error(`Action item ${row.id} is ${row.state} and lacks what that needs`);
    return value;
  };
  switch (row.state) {
    case 'ISSUED':
      return { ...common, state: row.state };
    case 'RETURN_REQUESTED':
    case 'ESCALATED':
      return { ...common, state: row.state, acceptedAt: row.accepted_at };
    case 'CLOSED_UNRESOLVED':
    case 'CANCELLED':
    case 'DUPLICATE':
      return { ...common, state: row.state, acceptedAt: row.accepted_at, endedAt: needed(row.ended_at) };
    case 'ACCEPTED':
    case 'IN_PROGRESS':
    case 'BLOCKED':
    case 'REOPENED':
      return { ...common, state: row.state, acceptedAt: needed(row.accepted_at) };
    case 'SUBMITTED':
      return {
        ...common,
        state: row.state,
        acceptedAt: needed(row.accepted_at),
        submittedAt: needed(row.submitted_at),
      };
    case 'VERIFIED':
      return {
        ...common,
        state: row.state,
        acceptedAt: needed(row.accepted_at),
        submittedAt: needed(row.submitted_at),
        verifiedAt: needed(row.verified_at),
      };
    case 'CLOSED':
      return {
        ...common,
        state: row.state,
        acceptedAt: needed(row.accepted_at),
        submittedAt: needed(row.submitted_at),
        verifiedAt: needed(row.verified_at),
        closedAt: needed(row.closed_at),
      };
  }
}

/** What stands beside an item's state, because an act said it: what blocks it, why it ended, who has it above. */
export type Beside = Partial<
  Pick<
    ActionItemRow,
    | 'blocked_reason'
    | 'blocked_until'
    | 'end_reason'
    | 'end_resolution_id'
    | 'duplicate_of_id'
    | 'escalated_to_name'
  >
>;

/** An item that stays blocked keeps what blocks it; one that is not blocked has nothing that does. */
function besideOf(row: ActionItemRow, next: ActionItem, said: Beside): Beside {
  const { blocked_reason, blocked_until, ...more } = { ...row, ...said };
  const blocked = next.state === 'BLOCKED';
  return {
    blocked_reason: blocked ? blocked_reason : null,
    blocked_until: blocked ? blocked_until : null,
    end_reason: more.end_reason,
    end_resolution_id: more.end_resolution_id,
    duplicate_of_id: more.duplicate_of_id,
    escalated_to_name: more.escalated_to_name,
  };
}

/** Saves the state an act led to, who has it now, and the step in the history. */
export async function saveActionItem(
  tx: Tx,
  row: LockedItem,
  next: ActionItem,
  step: {
    readonly act: string;
    readonly note: string | null;
    readonly beside?: Beside;
    readonly attachmentIds?: readonly string[];
  },
): Promise<void> {
  const { beside = {}, ...told } = step;
  await tx.save(actionItems, row, {
    ...besideOf(row, next, beside),
    state: next.state,
    lead_id: next.leadId,
    lead_name: next.leadId === row.lead_id ? row.lead_name : (await organizationName(tx, next.leadId))!,
    verifier_id: next.verifierId,
    due_on: next.dueOn,
    assigned_at: next.assignedAt,
    return_count: next.returnCount,
    rework_count: next.reworkCount,
    reopened_count: next.reopenedCount,
    escalated_to_id: next.escalatedToId,
    accepted_by: next.acceptedBy,
    accepted_at: 'acceptedAt' in next ? next.acceptedAt : null,
    submitted_at: 'submittedAt' in next ? next.submittedAt : null,
    verified_at: 'verifiedAt' in next ? next.verifiedAt : null,
    closed_at: 'closedAt' in next ? next.closedAt : null,
    ended_at: 'endedAt' in next ? next.endedAt : null,
  });
  await saveParties(tx, row, next);
  await recordStep(tx, { itemId: row.id, leadId: next.leadId, from: row.state, to: next.state, ...told });
}

/** The parties carry what a desk is read by, so they follow the item in the same transaction. */
async function saveParties(tx: Tx, row: LockedItem, next: ActionItem): Promise<void> {
  const wasAbove = row.state === 'ESCALATED' ? row.escalated_to_id : null;
  const handed =
    next.leadId !== row.lead_id ||
    next.verifierId !== row.verifier_id ||
    nowAbove(next) !== wasAbove ||
    next.supportingIds.join() !== row.supporting_ids.join();
  if (handed) {
    await tx.rows(sql`DELETE FROM action_item_parties WHERE item_id = ${row.id}`);
    await tx.insert(actionItemParties, partyRows(row.id, next));
  } else if (next.dueOn !== row.due_on || isOpen(next.state) !== isOpen(row.state)) {
    await tx.rows(
      sql`UPDATE action_item_parties SET open = ${isOpen(next.state)}, due_on = ${next.dueOn} WHERE item_id = ${row.id}`,
    );
  }
}

const partyRows = (itemId: string, item: ActionItem) =>
  rolesOf(item, nowAbove(item)).map(([organization_id, role]) => ({
    item_id: itemId,
    organization_id,
    role,
    open: isOpen(item.state),
    due_on: item.dueOn,
  }));

export async function insertActionItem(tx: Tx, row: ActionItemRow, parties: Parties): Promise<void> {
  await tx.insert(actionItems, row);
  await tx.insert(
    actionItemParties,
    rolesOf(parties).map(([organization_id, role]) => ({
      item_id: row.id,
      organization_id,
      role,
      open: true,
      due_on: row.due_on,
    })),
  );
  await recordStep(tx, {
    itemId: row.id,
    leadId: row.lead_id,
    from: null,
    to: row.state,
    act: 'issueActionItem',
    note: null,
  });
}

interface Step {
  readonly itemId: string;
  /** Who leads after it. */
  readonly leadId: string;
  readonly act: string;
  readonly from: ActionItemRow['state'] | null;
  readonly to: ActionItemRow['state'];
  readonly note: string | null;
  readonly attachmentIds?: readonly string[];
}

/** What the clock does is done by nobody, and stands in the history as the system's. */
export const THE_CLOCK = '系统';

export async function recordStep(tx: Tx, step: Step): Promise<void> {
  const organizationId = tx.viewer.actingFor?.organizationId ?? null;
  const id = tx.newId();
  await tx.insert(actionItemEvents, {
    id,
    item_id: step.itemId,
    act: step.act,
    from_state: step.from,
    to_state: step.to,
    at: tx.now,
    organization_id: organizationId,
    organization_name: organizationId ? ((await organizationName(tx, organizationId)) ?? '') : THE_CLOCK,
    person_id: tx.viewer.personId,
    note: step.note,
    lead_id: step.leadId,
  });
  const files = (step.attachmentIds ?? []).map((attachment_id) => ({ attachment_id, event_id: id }));
  if (files.length > 0) await tx.insert(actionItemEventFiles, files);
}

export async function organizationName(reader: Reader, id: string): Promise<string | null> {
  const row = await firstRow<{ name: string }>(
    reader,
    sql`SELECT name FROM directory_organizations WHERE id = ${id}`,
  );
  return row?.name ?? null;
}

/** What counts as left undone at a meeting that closes. */
export interface Carrying {
  /** Items still with their lead past the due date. */
  readonly overdue: boolean;
  /** Items whose owner the meeting was to decide, and did not. */
  readonly undecided: boolean;
}

/** Counts one carry for each item that was due for handling at a meeting and was not handled. */
export async function carryItems(
  tx: Tx,
  meeting: JointMeetingRow,
  heldOn: string,
  counted: Carrying,
): Promise<void> {
  const carried = await tx.rows<ActionItemRow>(
    sql`SELECT * FROM action_items WHERE body_id = ${meeting.body_id} AND open AND (
          (${counted.overdue}::boolean AND state = ANY(${WITH_LEAD}) AND due_on < ${heldOn}::date)
          OR (${counted.undecided}::boolean AND id IN (SELECT action_item_id FROM agenda_items
            WHERE meeting_id = ${meeting.id} AND expected_outcome = 'DECIDE' AND state <> 'DECIDED')))
        ORDER BY id FOR NO KEY UPDATE`,
  );
  for (const row of carried) {
    const carried_count = row.carried_count + 1;
    await tx.save(actionItems, row, {
      carried_count,
      escalated_on: escalation(carried_count, row.escalated_on, heldOn),
    });
    const note = `第 ${carried_count} 次结转（${meeting.number}）`;
    await recordStep(tx, {
      itemId: row.id,
      leadId: row.lead_id,
      act: 'closeMeeting',
      from: row.state,
      to: row.state,
      note,
    });
    await tx.changed({ type: 'ActionItem', id: row.id });
  }
}
