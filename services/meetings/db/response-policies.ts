import { GOVERNING_KINDS, validOn } from '../../../platform/directory/queries';
import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { WhistleType } from '../domain/kinds';
import type { PolicyPlan } from '../domain/response-policy';
import {
  type ResponseClockRow,
  type ResponseLevelRow,
  type ResponsePolicyRow,
  responseClocks,
  responseLevels,
  responsePolicies,
} from './whistle-tables';

/** From the estate upwards: what stands nearer prevails. */
const NEAREST_FIRST = sql`array_position(ARRAY['COMMUNITY', 'SUBDISTRICT', 'DISTRICT', 'CITY', 'PROVINCE'], d.level)`;

const versionOn = (on: string) => sql`
  SELECT p.* FROM response_policies p WHERE p.division_id = d.id AND p.valid_from <= ${on}::date
  ORDER BY p.valid_from DESC LIMIT 1`;

/** The version in force for an estate on a day: of the nearest division that has one. */
export const policyForEstate = (
  reader: Reader,
  estateId: string,
  on: string,
): Promise<ResponsePolicyRow | null> =>
  firstRow(
    reader,
    sql`SELECT v.* FROM directory_estate_divisions e JOIN directory_divisions d ON d.id = e.division_id
          CROSS JOIN LATERAL (${versionOn(on)}) v
        WHERE e.estate_id = ${estateId} ORDER BY ${NEAREST_FIRST}, d.id LIMIT 1`,
  );

/** The version in force for a division on a day: its own, or that of the nearest above it. */
export const policyForDivision = (
  reader: Reader,
  divisionId: string,
  on: string,
): Promise<ResponsePolicyRow | null> =>
  firstRow(
    reader,
    sql`WITH RECURSIVE above AS (
          SELECT id, parent_id, 0 AS distance FROM directory_divisions WHERE id = ${divisionId}
          UNION ALL SELECT u.id, u.parent_id, a.distance + 1 FROM directory_divisions u JOIN above a ON u.id = a.parent_id
        ) SELECT v.* FROM above d CROSS JOIN LATERAL (${versionOn(on)}) v ORDER BY d.distance LIMIT 1`,
  );

/** Whether an organization governs a division: its own, or one above it. */
export async function governs(reader: Reader, organizationId: string, divisionId: string): Promise<boolean> {
  const found = await firstRow(
    reader,
    sql`WITH RECURSIVE above AS (
          SELECT id, parent_id FROM directory_divisions WHERE id = ${divisionId}
          UNION SELECT u.id, u.parent_id FROM directory_divisions u JOIN above a ON u.id = a.parent_id
        ) SELECT o.id FROM directory_organizations o JOIN above ON above.id = o.division_id
          WHERE o.id = ${organizationId} AND o.kind = ANY(${GOVERNING_KINDS}) LIMIT 1`,
  );
  return found !== null;
}

export const clockOf = async (
  reader: Reader,
  policyId: string,
  level: number,
  type: WhistleType,
): Promise<ResponseClockRow> =>
  (await firstRow<ResponseClockRow>(
    reader,
    sql`SELECT * FROM response_clocks WHERE policy_id = ${policyId} AND level = ${level} AND type = ${type}`,
  ))!;

export const levelsOf = (reader: Reader, policyId: string): Promise<ResponseLevelRow[]> =>
  reader.rows(sql`SELECT * FROM response_levels WHERE policy_id = ${policyId} ORDER BY level`);

export const scoreDaysOf = async (reader: Reader, policyId: string): Promise<number> =>
  (await firstRow<{ score_days: number }>(
    reader,
    sql`SELECT score_days FROM response_policies WHERE id = ${policyId}`,
  ))!.score_days;

/** Whom a level calls: the named organization, or the nearest of its kind above the estate; null where there is none today. */
export async function escalationTarget(
  reader: Reader,
  estateId: string,
  level: ResponseLevelRow,
  on: string,
): Promise<string | null> {
  const found = await firstRow<{ id: string }>(
    reader,
    level.escalates_to_id
      ? sql`SELECT o.id FROM directory_organizations o WHERE o.id = ${level.escalates_to_id} AND ${validOn(sql`o`, on)}`
      : sql`SELECT o.id FROM directory_estate_divisions e JOIN directory_divisions d ON d.id = e.division_id
              JOIN directory_organizations o ON o.division_id = d.id
            WHERE e.estate_id = ${estateId} AND o.kind = ${level.escalates_to_kind} AND ${validOn(sql`o`, on)}
            ORDER BY ${NEAREST_FIRST}, o.id LIMIT 1`,
  );
  return found?.id ?? null;
}

export async function insertPolicy(tx: Tx, row: ResponsePolicyRow, plan: PolicyPlan): Promise<void> {
  await tx.insert(responsePolicies, row);
  const levels = plan.levels.map(
    (level, i): ResponseLevelRow => ({
      policy_id: row.id,
      level: i + 1,
      owner_role: level.ownerRole.trim(),
      escalates_to_kind: level.escalatesToKind ?? null,
      escalates_to_id: level.escalatesToId ?? null,
    }),
  );
  await tx.insert(responseLevels, levels);
  const clocks = plan.levels.flatMap((level, i) =>
    level.clocks.map(
      ({ type, unit, dispatch, acknowledge, arrive, handle }): ResponseClockRow => ({
        policy_id: row.id,
        level: i + 1,
        type,
        unit,
        dispatch,
        acknowledge,
        arrive,
        handle,
      }),
    ),
  );
  await tx.insert(responseClocks, clocks);
}
