import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { RuleProfile } from '../domain/rule-profile';
import type { RuleProfileVersionRow } from './profile-tables';

/** Who may decide on a place's rules: its housing department, property office or subdistrict. */
const GOVERNING = ['HOUSING_DEPARTMENT', 'PROPERTY_AUTHORITY', 'SUBDISTRICT_OFFICE'];

const governorsOf = (divisionId: Sql): Sql =>
  sql`ARRAY(SELECT o.id FROM directory_organizations o WHERE o.division_id = ${divisionId} AND o.kind = ANY(${GOVERNING}))`;

/** The same from the other end: rules of the division that the viewer's organization governs. */
export const governs = ({ actingFor }: Viewer, alias: Sql): Sql =>
  actingFor === null
    ? sql`FALSE`
    : sql`EXISTS (SELECT FROM directory_organizations o WHERE o.id = ${actingFor.organizationId}
                  AND o.division_id = ${alias}.division_id AND o.kind = ANY(${GOVERNING}))`;

export const profileColumns = sql`p.*, ${governorsOf(sql`p.division_id`)} AS governing_organization_ids`;

export interface LockedDivision {
  readonly id: string;
  readonly governing_organization_ids: readonly string[];
}

/** A division, locked: its versions are numbered and put in force one after the other. */
export const lockDivision = (tx: Tx, id: string): Promise<LockedDivision | null> =>
  firstRow(
    tx,
    sql`SELECT d.id, ${governorsOf(sql`d.id`)} AS governing_organization_ids
        FROM directory_divisions d WHERE d.id::text = ${id} FOR UPDATE OF d`,
  );

/** A version of a division's rules, its division locked; the nation's are nobody's to decide on here. */
export async function lockProfile(tx: Tx, id: string): Promise<RuleProfileVersionRow | null> {
  const read = () =>
    firstRow<RuleProfileVersionRow>(
      tx,
      sql`SELECT ${profileColumns} FROM rule_profiles p WHERE p.id::text = ${id} AND p.division_id IS NOT NULL`,
    );
  const found = await read();
  if (found === null) return null;
  await lockDivision(tx, found.division_id!);
  return read();
}

export async function nextVersion(tx: Tx, divisionId: string): Promise<number> {
  const row = await firstRow<{ next: number }>(
    tx,
    sql`SELECT coalesce(max(version), 0)::integer + 1 AS next FROM rule_profiles WHERE division_id = ${divisionId}`,
  );
  return row!.next;
}

/** Nearest first: a community's rules before its subdistrict's, the nation's last. */
const LEVELS = ['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY'];

/** The version in force for an estate on a day: of the nearest division that has one, else the nation's. */
export const profileVersionFor = (
  reader: Reader,
  estateId: string,
  on: string,
): Promise<RuleProfileVersionRow | null> =>
  firstRow(
    reader,
    sql`SELECT ${profileColumns} FROM rule_profiles p LEFT JOIN directory_divisions d ON d.id = p.division_id
        WHERE p.state IN ('ACTIVE', 'SUPERSEDED') AND p.valid_from <= ${on}::date
          AND (p.valid_to IS NULL OR ${on}::date < p.valid_to)
          AND (p.division_id IS NULL
               OR p.division_id IN (SELECT e.division_id FROM directory_estate_divisions e WHERE e.estate_id::text = ${estateId}))
        ORDER BY array_position(${LEVELS}::text[], d.level) DESC NULLS LAST, p.id LIMIT 1`,
  );

export async function profileFor(reader: Reader, estateId: string, on: string): Promise<RuleProfile | null> {
  return (await profileVersionFor(reader, estateId, on))?.profile ?? null;
}
