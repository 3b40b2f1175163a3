import { type LocalDate, today } from '../../../platform/dates';
import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { isReached, type RequisitionRule, type Support, type SupportCount } from '../domain/requisition';
import { buildRoll, type RegisteredUnit, type RollEntry } from '../domain/roll';
import { runnersOf, viewerOwnsIn } from './circles';
import { profileFor } from './profiles';
import { registerOf } from './register';
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

export const supportsOf = (reader: Reader, requisitionId: string): Promise<GivenSupport[]> =>
  reader.rows(
    sql`SELECT s.unit_id AS "unitId", s.elector_key AS "electorKey", s.number, s.supporter_subject AS supporter, ${standingSupport} AS stands
        FROM requisition_supports s WHERE s.requisition_id = ${requisitionId}`,
  );

/** Whether a support `s` was not taken back. */
export const standingSupport: Sql = sql`NOT EXISTS (SELECT FROM requisition_support_withdrawals w
  WHERE w.requisition_id = s.requisition_id AND w.unit_id = s.unit_id AND w.elector_key = s.elector_key AND w.number = s.number)`;

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

/** Who could support it now, by the rules of the day on which it was filed, as its shares are. The caller has locked the estate. */
export const supportersRoll = async (
  tx: Tx,
  { estate_id, filed_at }: Pick<StoredRequisition, 'estate_id' | 'filed_at'>,
): Promise<readonly RollEntry[]> =>
  supportersIn(tx, await registerOf(tx, estate_id), estate_id, today(filed_at));

/** The same of a register that was read, for all that were filed on a day. */
export async function supportersIn(
  tx: Tx,
  register: readonly RegisteredUnit[],
  estateId: string,
  filedOn: LocalDate,
): Promise<readonly RollEntry[]> {
  const profile = await profileFor(tx, estateId, filedOn);
  return buildRoll(profile ? countedOf(register, profile) : register);
}

/** What the viewer may vote for and has not given yet. */
export const unitsToGive = (
  tx: Tx,
  roll: readonly RollEntry[],
  given: readonly GivenSupport[],
): { readonly own: readonly RollEntry[]; readonly fresh: readonly RollEntry[] } => {
  const own = roll.filter((entry) => entry.voterSubjects.includes(tx.viewer.subject!));
  const taken = new Set(
    given.filter((it) => it.stands).map(({ unitId, electorKey }) => `${unitId} ${electorKey}`),
  );
  return { own, fresh: own.filter((entry) => !taken.has(`${entry.unitId} ${entry.electorKey}`)) };
};

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
