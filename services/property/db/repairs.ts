import { today, yearOf } from '../../../platform/dates';
import { assertNever } from '../../../platform/result';
import { firstRow, type Sql, sql } from '../../../platform/sql';
import { after, type Tx } from '../../../platform/transaction';
import type { Repair, RepairAct } from '../domain/repair';
import { numberInYear } from './numbers';
import { type RepairParties, repairParties } from './parties';
import { type RepairOrderRow, repairEvents, repairOrders } from './tables';

/** An order with those who have to do with it. */
export interface LockedRepair extends RepairOrderRow, Omit<RepairParties, 'id'> {
  /** When what is done to it now happens. */
  readonly at: Date;
}

export async function lockRepair(tx: Tx, id: string): Promise<LockedRepair | null> {
  const row = await firstRow<RepairOrderRow>(
    tx,
    sql`SELECT * FROM repair_orders WHERE id = ${id} FOR UPDATE`,
  );
  if (!row) return null;
  const parties = await firstRow<RepairParties>(tx, repairParties([row.estate_id], today(tx.now)));
  return { ...parties!, ...row, at: after(tx, row.reported_at, row.assigned_at, row.done_at).now };
}

type StateColumns = Pick<
  RepairOrderRow,
  | 'state'
  | 'assigned_to'
  | 'assigned_at'
  | 'result'
  | 'done_at'
  | 'closed_at'
  | 'cancelled_at'
  | 'cancellation_reason'
  | 'rework_count'
>;

/** Every column that a state decides; what is not true in it is null. */
export function columnsOf(repair: Repair): StateColumns {
  const at = repair.state === 'CANCELLED' ? repair.assignment : 'assignedTo' in repair ? repair : null;
  const finished = repair.state === 'DONE' || repair.state === 'CLOSED' ? repair : null;
  const cancelled = repair.state === 'CANCELLED' ? repair : null;
  return {
    state: repair.state,
    assigned_to: at?.assignedTo ?? null,
    assigned_at: at?.assignedAt ?? null,
    result: finished?.result ?? null,
    done_at: finished?.doneAt ?? null,
    closed_at: repair.state === 'CLOSED' ? repair.closedAt : null,
    cancelled_at: cancelled?.cancelledAt ?? null,
    cancellation_reason: cancelled?.reason ?? null,
    rework_count: at?.reworkCount ?? 0,
  };
}

/** The row as the domain knows it. Throws on a row that no state could have left. */
export function repairOf(row: RepairOrderRow): Repair {
  const repair = read(row);
  const expected = columnsOf(repair);
  const found = Object.fromEntries(
    Object.keys(expected).map((column) => [column, row[column as keyof StateColumns]]),
  );
  if (JSON.stringify(found) !== JSON.stringify(expected)) impossible(row);
  return repair;
}

function impossible(row: RepairOrderRow): never {
  throw new Error(`The repair order ${row.id} cannot be ${row.state} with what its columns hold`);
}

function read(row: RepairOrderRow): Repair {
  const need = <Value>(value: Value | null): Value => value ?? impossible(row);
  const assignment = () => ({
    assignedTo: need(row.assigned_to),
    assignedAt: need(row.assigned_at),
    reworkCount: row.rework_count,
  });
  const completion = () => ({ result: need(row.result), doneAt: need(row.done_at) });
  switch (row.state) {
    case 'REPORTED':
      return { state: 'REPORTED', reworkCount: 0 };
    case 'ASSIGNED':
      return { state: 'ASSIGNED', ...assignment() };
    case 'DONE':
      return { state: 'DONE', ...assignment(), ...completion() };
    case 'CLOSED':
      return { state: 'CLOSED', ...assignment(), ...completion(), closedAt: need(row.closed_at) };
    case 'CANCELLED':
      return {
        state: 'CANCELLED',
        cancelledAt: need(row.cancelled_at),
        reason: need(row.cancellation_reason),
        assignment: row.assigned_to === null ? null : assignment(),
      };
    default:
      return assertNever(row.state);
  }
}

/** Saves the next state together with the step that led to it. */
export async function saveRepair(
  tx: Tx,
  row: LockedRepair,
  act: RepairAct,
  next: Repair,
  note: string | null,
): Promise<void> {
  await tx.save(repairOrders, row, columnsOf(next));
  await recordStep(tx, row.id, { act, from_state: row.state, to_state: next.state, note, at: row.at });
}

export async function insertRepair(tx: Tx, row: RepairOrderRow): Promise<void> {
  await tx.insert(repairOrders, row);
  const { id, state, reported_at: at } = row;
  await recordStep(tx, id, { act: 'reportRepair', from_state: null, to_state: state, note: null, at });
}

async function recordStep(
  tx: Tx,
  orderId: string,
  step: {
    readonly act: RepairAct | 'reportRepair';
    readonly from_state: RepairOrderRow['state'] | null;
    readonly to_state: RepairOrderRow['state'];
    readonly note: string | null;
    readonly at: Date;
  },
): Promise<void> {
  await tx.insert(repairEvents, {
    id: tx.newId(),
    order_id: orderId,
    ...step,
    actor_subject: tx.viewer.subject!,
    actor_organization_id: tx.viewer.actingFor?.organizationId ?? null,
  });
}

/** The estate's next number of the year; the counter's row stays locked until the commit. */
export async function nextRepairNumber(tx: Tx, estateId: string): Promise<string> {
  const year = yearOf(today(tx.now));
  const row = await firstRow<{ last: number }>(
    tx,
    sql`INSERT INTO repair_counters AS c (estate_id, year, last) VALUES (${estateId}, ${year}, 1)
        ON CONFLICT (estate_id, year) DO UPDATE SET last = c.last + 1 RETURNING last`,
  );
  return numberInYear(year, row!.last);
}

/** The steps of orders, oldest first, each with the name its organization bore on that day in China. */
export const historyOf = (orderIds: readonly string[]): Sql =>
  sql`SELECT e.*, e.actor_subject = r.reporter_subject AS by_reporter, n.name AS actor_organization_name
      FROM repair_events e JOIN repair_orders r ON r.id = e.order_id
      LEFT JOIN directory_organization_names n ON n.organization_id = e.actor_organization_id
        AND n.valid_from <= (e.at AT TIME ZONE 'Asia/Shanghai')::date
        AND (n.valid_to IS NULL OR (e.at AT TIME ZONE 'Asia/Shanghai')::date < n.valid_to)
      WHERE e.order_id = ANY(${orderIds}::uuid[]) ORDER BY e.at, e.id`;
