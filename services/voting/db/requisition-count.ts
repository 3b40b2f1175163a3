import { firstRow, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { DEVELOPER } from '../domain/elector';
import type { SupportCount } from '../domain/requisition';
import { buildRoll, type RollEntry } from '../domain/roll';
import type { RuleProfile } from '../domain/rule-profile';
import { ownUnits } from './register';
import { countedOf, leftOutBy } from './roll';

/** Units of the estate for which the viewer votes, as a roll of today would have them. */
export async function unitsVotedFor(
  tx: Tx,
  estateId: string,
  profile: RuleProfile | null,
): Promise<readonly RollEntry[]> {
  const own = await ownUnits(tx, estateId);
  return buildRoll(profile ? countedOf(own, profile) : own).filter(({ voterSubjects }) =>
    voterSubjects.includes(tx.viewer.subject!),
  );
}

/** The support of units that is not written down yet. */
export const supportsByUnits = (units: readonly RollEntry[]): Sql =>
  sql`SELECT * FROM unnest(${units.map(({ unitId }) => unitId)}::uuid[], ${units.map((it) => it.electorKey)}::text[]) AS u(unit_id, elector_key)`;

/** A unit's elector as `electorKey` names it, `r` being the record and `held` its owners. */
const electorOf: Sql = sql`CASE min(r.holding) WHEN 'OWNED'
  THEN encode(sha256(convert_to('["' || string_agg(held.owner_id::text, '","' ORDER BY held.owner_id) || '"]', 'UTF8')), 'hex')
  ELSE ${DEVELOPER} END`;

/**
 * What `countSupport` counts, where the register is: to read one of 20,000 units for each support took a second and a half
 * under the estate's lock. `supports` are the units with their electors; the caller has locked the estate.
 */
export async function countSupportIn(
  tx: Tx,
  estateId: string,
  profile: RuleProfile | null,
  supports: Sql,
): Promise<SupportCount> {
  const leftOut = profile ? leftOutBy(profile) : [];
  const row = await firstRow<Record<keyof SupportCount, string>>(
    tx,
    sql`WITH roll AS MATERIALIZED (
          SELECT r.unit_id, min(r.area) AS area, ${electorOf} AS elector_key
          FROM ownership_records r LEFT JOIN ownership_owners held ON held.record_id = r.id
          WHERE r.estate_id = ${estateId} AND r.kind <> ALL(${leftOut}::text[]) GROUP BY r.unit_id)
        SELECT coalesce(sum(roll.area), 0) AS "totalArea", count(DISTINCT roll.elector_key) AS "totalHeads",
          coalesce(sum(roll.area) FILTER (WHERE given.unit_id IS NOT NULL), 0) AS area, count(DISTINCT given.elector_key) AS heads
        FROM roll LEFT JOIN (SELECT DISTINCT * FROM (${supports}) s) given USING (unit_id, elector_key)`,
  );
  const { area, heads, totalArea, totalHeads } = row!;
  return {
    area: BigInt(area),
    heads: BigInt(heads),
    totalArea: BigInt(totalArea),
    totalHeads: BigInt(totalHeads),
  };
}
