import { today } from '../../../platform/dates';
import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { type ActionItem, isOpen, rolesOf } from '../domain/action-item';
import { escalation } from '../domain/agenda';
import { bodyAudience, itemAudience, type WithAudience } from '../permissions';
import {
  type ActionItemRow,
  actionItemEvents,
  actionItemParties,
  actionItems,
  type JointMeetingRow,
} from './tables';

/** What the domain needs of an item besides its own row. */
export interface ItemParties {
  readonly supporting_ids: readonly string[];
  readonly convener_id: string;
}
export type LockedItem = ActionItemRow & ItemParties & WithAudience;

const SUPPORTING = sql`ARRAY(SELECT p.organization_id FROM action_item_parties p
  WHERE p.item_id = i.id AND p.role = 'SUPPORT' ORDER BY p.organization_id)`;

export function lockActionItem(tx: Tx, id: string): Promise<LockedItem | null> {
  const on = today(tx.now);
  return firstRow(
    tx,
    sql`SELECT i.*, b.convener_id, ${SUPPORTING} AS supporting_ids,
               ${bodyAudience(sql`i.body_id`, on)} || ${itemAudience(sql`i.id`)} AS audience
        FROM action_items i JOIN joint_bodies b ON b.id = i.body_id WHERE i.id = ${id} FOR NO KEY UPDATE OF i`,
  );
}

/** Parties of several items at once, for reading. */
export function partiesOf(
  reader: Reader,
  ids: readonly string[],
): Promise<(ItemParties & { readonly id: string })[]> {
  return reader.rows(
    sql`SELECT i.id, b.convener_id, ${SUPPORTING} AS supporting_ids
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
  };
  const needed = <Value>(value: Value | null): Value => {
    if (value === null) throw new Error(`Action item ${row.id} is ${row.state} and lacks what that needs`);
    return value;
  };
  switch (row.state) {
    case 'ISSUED':
      return { ...common, state: row.state };
    case 'ACCEPTED':
    case 'IN_PROGRESS':
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

/** Saves the state an act led to, and the step in the history. */
export async function saveActionItem(
  tx: Tx,
  row: ActionItemRow,
  next: ActionItem,
  step: { readonly act: string; readonly note: string | null },
): Promise<void> {
  await tx.save(actionItems, row, {
    state: next.state,
    rework_count: next.reworkCount,
    accepted_at: 'acceptedAt' in next ? next.acceptedAt : null,
    submitted_at: 'submittedAt' in next ? next.submittedAt : null,
    verified_at: 'verifiedAt' in next ? next.verifiedAt : null,
    closed_at: 'closedAt' in next ? next.closedAt : null,
  });
  if (!isOpen(next.state)) {
    await tx.rows(sql`UPDATE action_item_parties SET open = false WHERE item_id = ${row.id}`);
  }
  await recordStep(tx, { itemId: row.id, from: row.state, to: next.state, ...step });
}

export async function insertActionItem(
  tx: Tx,
  row: ActionItemRow,
  parties: {
    readonly leadId: string;
    readonly supportingIds: readonly string[];
    readonly verifierId: string;
  },
): Promise<void> {
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
  await recordStep(tx, { itemId: row.id, from: null, to: row.state, act: 'issueActionItem', note: null });
}

interface Step {
  readonly itemId: string;
  readonly act: string;
  readonly from: ActionItemRow['state'] | null;
  readonly to: ActionItemRow['state'];
  readonly note: string | null;
}

async function recordStep(tx: Tx, step: Step): Promise<void> {
  const organizationId = tx.viewer.actingFor!.organizationId;
  const name = await organizationName(tx, organizationId);
  await tx.insert(actionItemEvents, {
    id: tx.newId(),
    item_id: step.itemId,
    act: step.act,
    from_state: step.from,
    to_state: step.to,
    at: tx.now,
    organization_id: organizationId,
    organization_name: name ?? '',
    person_id: tx.viewer.personId,
    note: step.note,
  });
}

export async function organizationName(reader: Reader, id: string): Promise<string | null> {
  const row = await firstRow<{ name: string }>(
    reader,
    sql`SELECT name FROM directory_organizations WHERE id = ${id}`,
  );
  return row?.name ?? null;
}

/** Counts a carry for each item that stands overdue at a meeting: still the lead's to do, and past its date. */
export async function carryOverdueItems(tx: Tx, meeting: JointMeetingRow, heldOn: string): Promise<void> {
  const overdue = await tx.rows<ActionItemRow>(
    sql`SELECT * FROM action_items WHERE body_id = ${meeting.body_id} AND open
        AND state IN ('ISSUED', 'ACCEPTED', 'IN_PROGRESS') AND due_on < ${heldOn}::date ORDER BY id FOR NO KEY UPDATE`,
  );
  for (const row of overdue) {
    const carried_count = row.carried_count + 1;
    await tx.save(actionItems, row, {
      carried_count,
      escalated_on: escalation(carried_count, row.escalated_on, heldOn),
    });
    const note = `第 ${carried_count} 次结转（${meeting.number}）`;
    await recordStep(tx, { itemId: row.id, act: 'closeMeeting', from: row.state, to: row.state, note });
  }
}
