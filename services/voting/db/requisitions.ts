import type { LocalDate } from '../../../platform/dates';
import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { isReached, type RequisitionRule, type Support, type SupportCount } from '../domain/requisition';
import { buildRoll, type RegisteredUnit, type RollEntry } from '../domain/roll';
import { runnersOf, viewerOwnsIn } from './circles';
import { profileFor } from './profiles';
import {
  type RequisitionMatterRow,
  type RequisitionRow,
  requisitionSupports,
  type StoredRequisition,
} from './requisition-tables';
import { countedOf } from './roll';

/** A requisition as it is read for a viewer. */
export const requisitionColumns = (viewer: Viewer): Sql =>
  sql`q.*, q.organize_by::text AS organize_by, q.support_until::text AS support_until, ${runnersOf(sql`q.estate_id`)} AS runner_organization_ids, ${viewerOwnsIn(viewer, sql`q`)}`;

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

/** A unit's support, each time that it was given. */
export interface GivenSupport extends Support {
  readonly number: number;
  readonly supporter: string;
  readonly stands: boolean;
}

export const supportsOf = (
  reader: Reader,
  requisitionId: string,
  which: Sql = sql`TRUE`,
): Promise<GivenSupport[]> =>
  reader.rows(
    sql`SELECT s.unit_id AS "unitId", s.elector_key AS "electorKey", s.number, s.supporter_subject AS supporter, ${standingSupport} AS stands
        FROM requisition_supports s WHERE s.requisition_id = ${requisitionId} AND ${which}`,
  );
/** Those of some units, each time that it was given. */
export const supportsOfUnits = (
  reader: Reader,
  requisitionId: string,
  units: readonly RollEntry[],
): Promise<GivenSupport[]> =>
  supportsOf(reader, requisitionId, sql`s.unit_id = ANY(${units.map(({ unitId }) => unitId)}::uuid[])`);

/** Whether a support `s` was not taken back. */
export const standingSupport: Sql = sql`NOT EXISTS (SELECT FROM requisition_support_withdrawals w
  WHERE w.requisition_id = s.requisition_id AND w.unit_id = s.unit_id AND w.elector_key = s.elector_key AND w.number = s.number)`;

/** The units whose support stands on a requisition, with their electors. */
export const standingOn = (requisitionId: string): Sql =>
  sql`SELECT s.unit_id, s.elector_key FROM requisition_supports s WHERE s.requisition_id = ${requisitionId} AND ${standingSupport}`;

/** The one that the viewer filed and that collects support still, by what is stored. */
export const openRequisitionOf = (tx: Tx, estateId: string): Promise<RequisitionRow | null> =>
  firstRow(
    tx,
    sql`SELECT ${requisitionColumns(tx.viewer)} FROM requisitions q
        WHERE q.estate_id = ${estateId} AND q.filed_by = ${tx.viewer.subject} AND q.state = 'OPEN' FOR UPDATE OF q`,
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

/** Who could support now what was filed on a day, by the rules of that day, as its shares are. */
export async function supportersIn(
  tx: Tx,
  register: readonly RegisteredUnit[],
  estateId: string,
  filedOn: LocalDate,
): Promise<readonly RollEntry[]> {
  const profile = await profileFor(tx, estateId, filedOn);
  return buildRoll(profile ? countedOf(register, profile) : register);
}

/** Those of the units whose support does not stand. */
export function notGiven(units: readonly RollEntry[], given: readonly GivenSupport[]): readonly RollEntry[] {
  const key = ({ unitId, electorKey }: Support) => `${unitId} ${electorKey}`;
  const taken = new Set(given.filter(({ stands }) => stands).map(key));
  return units.filter((entry) => !taken.has(key(entry)));
}

export async function giveSupport(
  tx: Tx,
  requisition: Pick<StoredRequisition, 'id' | 'estate_id'>,
  units: readonly RollEntry[],
  given: readonly GivenSupport[],
): Promise<void> {
  const times = (unit: RollEntry) =>
    given.filter((it) => it.unitId === unit.unitId && it.electorKey === unit.electorKey).length;
  await tx.insert(
    requisitionSupports,
    units.map((unit) => ({
      requisition_id: requisition.id,
      unit_id: unit.unitId,
      elector_key: unit.electorKey,
      number: times(unit) + 1,
      estate_id: requisition.estate_id,
      supporter_subject: tx.viewer.subject!,
      supported_at: tx.now,
    })),
  );
}

/**
 * What stands on a requisition after it was counted. Where no calendar says by when it is due it waits for the next
 * support, which is refused until there is one.
 */
export const countedColumns = (
  rule: RequisitionRule,
  count: SupportCount,
  now: Date,
  organizeBy: string | null,
) => {
  const reached = organizeBy !== null && isReached(rule, count);
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
