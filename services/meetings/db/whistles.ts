import { today } from '../../../platform/dates';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { ScoreSide } from '../domain/kinds';
import { isOpenWhistle, type Whistle } from '../domain/whistle';
import { type WithAudience, whistleAudience } from '../permissions';
import { organizationName } from './action-items';
import { type WhistleRow, whistleEvents, whistleParties, whistles } from './whistle-tables';

/** What the rules need of a whistle besides its own row. */
export interface WhistleFacts {
  readonly supporting_ids: readonly string[];
  readonly arrived_ids: readonly string[];
  readonly convener_ids: readonly string[];
  readonly scored_sides: readonly ScoreSide[];
  readonly insisted: boolean;
}
export type LockedWhistle = WhistleRow & WhistleFacts & WithAudience;

const supports = (condition: Sql) => sql`ARRAY(SELECT p.organization_id FROM whistle_parties p
  WHERE p.whistle_id = w.id AND p.role = 'SUPPORT' AND ${condition} ORDER BY 1)`;
const FACTS = sql`${supports(sql`TRUE`)} AS supporting_ids, ${supports(sql`p.arrived_at IS NOT NULL`)} AS arrived_ids,
  ARRAY(SELECT b.convener_id FROM joint_bodies b WHERE b.estate_id = w.estate_id) AS convener_ids,
  ARRAY(SELECT s.side FROM whistle_scores s WHERE s.whistle_id = w.id) AS scored_sides,
  coalesce((SELECT d.insisted FROM whistle_dispatches d WHERE d.whistle_id = w.id AND d.ended_at IS NULL), FALSE) AS insisted`;

/** Locks first and reads then, so that what hangs on the whistle is as it is under the lock. */
export async function lockWhistle(tx: Tx, id: string): Promise<LockedWhistle | null> {
  const on = today(tx.now);
  await tx.rows(sql`SELECT FROM whistles w WHERE w.id = ${id} FOR NO KEY UPDATE OF w`);
  return firstRow(
    tx,
    sql`SELECT w.*, ${FACTS}, ${whistleAudience(sql`w.id`, sql`w.estate_id`, on)} AS audience
        FROM whistles w WHERE w.id = ${id}`,
  );
}

/** Facts of several whistles at once, for reading. */
export const factsOf = (
  reader: Reader,
  ids: readonly string[],
): Promise<(WhistleFacts & { readonly id: string })[]> =>
  reader.rows(sql`SELECT w.id, ${FACTS} FROM whistles w WHERE w.id = ANY(${ids}::uuid[])`);

export const whistleOf = (row: WhistleRow, facts: WhistleFacts): Whistle => ({
  state: row.state,
  type: row.type,
  blowerId: row.blower_id,
  draftedBy: row.drafted_by,
  approverId: row.approver_id,
  approved: row.approved_at !== null,
  dispatcherId: row.dispatcher_id,
  leadId: row.lead_id,
  supportingIds: facts.supporting_ids,
  insisted: facts.insisted,
  ownersId: row.owners_id,
  companyId: row.company_id,
  convenerIds: facts.convener_ids,
  arrivedIds: facts.arrived_ids,
  scoredSides: facts.scored_sides,
});

/** Counted for an estate and year; gives 2026-003. The counter's row is locked until the commit. */
export async function nextWhistleNumber(tx: Tx, estateId: string, year: number): Promise<string> {
  const counted = await firstRow<{ value: number }>(
    tx,
    sql`INSERT INTO whistle_counters (estate_id, year, value) VALUES (${estateId}, ${year}, 1)
        ON CONFLICT (estate_id, year) DO UPDATE SET value = whistle_counters.value + 1 RETURNING value`,
  );
  return `${year}-${String(counted!.value).padStart(3, '0')}`;
}

/** What no clock runs for stands last on a desk. */
const NO_CLOCK = new Date('9999-12-31T00:00:00Z');
const deskAt = (row: Pick<WhistleRow, 'state' | 'due_at' | 'ended_at'>) => ({
  open: isOpenWhistle(row.state),
  due_at: (isOpenWhistle(row.state) ? row.due_at : row.ended_at) ?? NO_CLOCK,
});

export interface WhistleStep {
  readonly act: string;
  readonly note: string | null;
}

export async function insertWhistle(tx: Tx, row: WhistleRow): Promise<void> {
  await tx.insert(whistles, row);
  const parties = [
    [row.blower_id, 'TERRITORY'],
    [row.approver_id, 'APPROVER'],
    ...(row.owners_id ? ([[row.owners_id, 'OWNERS']] as const) : []),
    ...(row.company_id ? ([[row.company_id, 'COMPANY']] as const) : []),
  ] as const;
  await tx.insert(
    whistleParties,
    parties.map(([organization_id, role]) => ({
      whistle_id: row.id,
      organization_id,
      role,
      ...deskAt(row),
      arrived_at: null,
    })),
  );
  await recordStep(tx, row, null, { act: 'draftWhistle', note: null });
}

/** Saves where an act led, what its parties' desks are read by, and the step in the history. */
export async function moveWhistle(
  tx: Tx,
  row: WhistleRow,
  changes: Partial<WhistleRow>,
  step: WhistleStep,
): Promise<void> {
  const next = { ...row, ...changes };
  await tx.save(whistles, { id: row.id, version: row.version } as WhistleRow, changes);
  const { open, due_at } = deskAt(next);
  await tx.rows(
    sql`UPDATE whistle_parties SET open = ${open}, due_at = ${due_at} WHERE whistle_id = ${row.id}`,
  );
  if (next.dispatcher_id !== row.dispatcher_id) {
    await tx.rows(sql`DELETE FROM whistle_parties WHERE whistle_id = ${row.id} AND role = 'DISPATCHER'`);
    const dispatcher = {
      whistle_id: row.id,
      organization_id: next.dispatcher_id!,
      role: 'DISPATCHER' as const,
    };
    await tx.insert(whistleParties, { ...dispatcher, open, due_at, arrived_at: null });
  }
  await recordStep(tx, next, row.state, step);
}

/** A dispatch names lead and supports anew; who had been named before is no party any more. */
export async function setCalled(
  tx: Tx,
  whistleId: string,
  { leadId, supportingIds }: { readonly leadId: string; readonly supportingIds: readonly string[] },
): Promise<void> {
  await tx.rows(
    sql`DELETE FROM whistle_parties WHERE whistle_id = ${whistleId} AND role IN ('LEAD', 'SUPPORT')`,
  );
  const called = [[leadId, 'LEAD'] as const, ...supportingIds.map((id) => [id, 'SUPPORT'] as const)];
  await tx.insert(
    whistleParties,
    called.map(([organization_id, role]) => ({
      whistle_id: whistleId,
      organization_id,
      role,
      open: true,
      due_at: NO_CLOCK,
      arrived_at: null,
    })),
  );
}

async function recordStep(
  tx: Tx,
  row: WhistleRow,
  from: WhistleRow['state'] | null,
  { act, note }: WhistleStep,
): Promise<void> {
  const organizationId = tx.viewer.actingFor?.organizationId ?? null;
  await tx.insert(whistleEvents, {
    id: tx.newId(),
    whistle_id: row.id,
    act,
    from_state: from,
    to_state: row.state,
    level: row.level,
    at: tx.now,
    organization_id: organizationId,
    organization_name: organizationId && ((await organizationName(tx, organizationId)) ?? ''),
    person_id: organizationId && tx.viewer.personId,
    note,
  });
}
