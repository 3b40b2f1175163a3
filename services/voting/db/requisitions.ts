import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { isReached, type RequisitionRule, type Support, type SupportCount } from '../domain/requisition';
import type { RollEntry } from '../domain/roll';
import { runnersOf, viewerOwnsIn } from './circles';
import {
  type RequisitionMatterRow,
  type RequisitionRow,
  requisitionSupports,
  type StoredRequisition,
} from './requisition-tables';

/** A requisition as it is read for a viewer. */
export const requisitionColumns = (viewer: Viewer): Sql =>
  sql`q.*, q.organize_by::text AS organize_by, ${runnersOf(sql`q.estate_id`)} AS runner_organization_ids, ${viewerOwnsIn(viewer, sql`q`)}`;

export const lockRequisition = (tx: Tx, id: string): Promise<RequisitionRow | null> =>
  firstRow(
    tx,
    sql`SELECT ${requisitionColumns(tx.viewer)} FROM requisitions q WHERE q.id::text = ${id} FOR UPDATE OF q`,
  );

/** Where it belongs, which never changes. */
export const estateOfRequisition = async (reader: Reader, id: string): Promise<string | null> =>
  (
    await firstRow<{ estate_id: string }>(
      reader,
      sql`SELECT q.estate_id FROM requisitions q WHERE q.id::text = ${id}`,
    )
  )?.estate_id ?? null;

export const supportsOf = (reader: Reader, requisitionId: string): Promise<Support[]> =>
  reader.rows(
    sql`SELECT unit_id AS "unitId", elector_key AS "electorKey" FROM requisition_supports WHERE requisition_id = ${requisitionId}`,
  );

export const demandedMatters = (reader: Reader, requisitionId: string): Promise<RequisitionMatterRow[]> =>
  reader.rows(
    sql`SELECT * FROM requisition_matters WHERE requisition_id = ${requisitionId} ORDER BY position`,
  );

/** Whether a vote that is not void answers it. */
export async function hasVote(reader: Reader, requisitionId: string): Promise<boolean> {
  const vote = sql`SELECT id FROM voting_sessions WHERE requisition_id = ${requisitionId} AND state <> 'VOIDED'`;
  return (await firstRow(reader, vote)) !== null;
}

/** What the viewer may vote for and has not given yet. */
export const unitsToGive = (
  tx: Tx,
  roll: readonly RollEntry[],
  given: readonly Support[],
): { readonly own: readonly RollEntry[]; readonly fresh: readonly RollEntry[] } => {
  const own = roll.filter((entry) => entry.voterSubjects.includes(tx.viewer.subject!));
  const taken = new Set(given.map(({ unitId, electorKey }) => `${unitId} ${electorKey}`));
  return { own, fresh: own.filter((entry) => !taken.has(`${entry.unitId} ${entry.electorKey}`)) };
};

export async function giveSupport(
  tx: Tx,
  requisition: Pick<StoredRequisition, 'id' | 'estate_id'>,
  units: readonly RollEntry[],
): Promise<void> {
  await tx.insert(
    requisitionSupports,
    units.map(({ unitId, electorKey }) => ({
      requisition_id: requisition.id,
      unit_id: unitId,
      elector_key: electorKey,
      estate_id: requisition.estate_id,
      supporter_subject: tx.viewer.subject!,
      supported_at: tx.now,
    })),
  );
}

/** What stands on a requisition after it was counted. */
export const countedColumns = (rule: RequisitionRule, count: SupportCount, now: Date, organizeBy: string) => {
  const reached = isReached(rule, count);
  return {
    state: reached ? ('REACHED' as const) : ('OPEN' as const),
    supported_area: count.area.toString(),
    supported_heads: Number(count.heads),
    total_area: count.totalArea.toString(),
    total_heads: Number(count.totalHeads),
    counted_at: now,
    reached_at: reached ? now : null,
    organize_by: reached ? organizeBy : null,
  };
};

export const ruleOf = (row: StoredRequisition): RequisitionRule => ({
  by: row.counted_by,
  numerator: row.numerator,
  denominator: row.denominator,
  organizeDays: row.organize_days,
});

export const countOf = (row: StoredRequisition): SupportCount => ({
  area: BigInt(row.supported_area),
  heads: BigInt(row.supported_heads),
  totalArea: BigInt(row.total_area),
  totalHeads: BigInt(row.total_heads),
});
