import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { AreaSource, Holding, UnitKind } from '../domain/kinds';
import { DWELLINGS, type RegisteredUnit } from '../domain/roll';
import { owns, ownsIn, runnersOf } from './circles';

export interface LockedEstate {
  readonly id: string;
  readonly runner_organization_ids: readonly string[];
}

/** An estate, locked: what reads its register as a whole and what writes it wait for each other. */
export const lockEstate = (tx: Tx, id: string): Promise<LockedEstate | null> =>
  firstRow(
    tx,
    sql`SELECT e.id, ${runnersOf(sql`e.id`)} AS runner_organization_ids FROM directory_estates e WHERE e.id = ${id} FOR UPDATE OF e`,
  );

/** A record as it is read, `r` being the record and `u` its unit. In a list of one estate, pass the estate: it is asked once. */
export const recordColumns = (estateId: Sql = sql`r.estate_id`): Sql =>
  sql`r.*, u.building_number, u.number AS unit_number, ${runnersOf(estateId)} AS runner_organization_ids,
      array_remove(ARRAY(SELECT o.subject FROM ownership_owners held JOIN owners o ON o.id = held.owner_id
                         WHERE held.record_id = r.id) || r.representative_subject, NULL) AS owner_subjects`;

export const recordsWithUnits = sql`ownership_records r JOIN units u ON u.id = r.unit_id`;

/** Compared as text, so that what is no UUID at all is just another unknown unit. */
export async function unitsOfEstate(
  reader: Reader,
  estateId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await reader.rows<{ id: string }>(
    sql`SELECT id FROM units WHERE estate_id = ${estateId} AND id::text = ANY(${ids}::text[])`,
  );
  return new Set(rows.map((row) => row.id));
}

/** The versions of records, newest first, each with the day of the next. Names are those the owners go by now. */
export const versionsOf = (recordIds: readonly string[]): Sql =>
  sql`SELECT v.*, lead(v.valid_from) OVER (PARTITION BY v.record_id ORDER BY v.version) AS valid_to,
        ARRAY(SELECT o.masked_name FROM jsonb_array_elements(v.owners) WITH ORDINALITY AS held(owner, nth)
              JOIN owners o ON o.id = (held.owner ->> 'id')::uuid ORDER BY held.nth) AS masked_owners
      FROM ownership_versions v WHERE v.record_id = ANY(${recordIds}::uuid[]) ORDER BY v.record_id, v.version DESC`;

/** The whole register of an estate in one statement, and so as it stood at one moment. */
export const registerOf = (reader: Reader, estateId: string): Promise<RegisteredUnit[]> =>
  registeredUnits(reader, sql`r.estate_id = ${estateId}`);

/** The units of an estate that the viewer owns or represents. */
export const ownUnits = (tx: Tx, estateId: string): Promise<RegisteredUnit[]> =>
  registeredUnits(tx, sql`r.estate_id = ${estateId} AND ${owns(tx.viewer, sql`r`)}`);

/** One unit as the register has it now. */
export const registeredUnit = async (
  reader: Reader,
  estateId: string,
  unitId: string,
): Promise<RegisteredUnit | null> =>
  (await registeredUnits(reader, sql`r.estate_id = ${estateId} AND r.unit_id::text = ${unitId}`))[0] ?? null;

async function registeredUnits(reader: Reader, which: Sql): Promise<RegisteredUnit[]> {
  const rows = await reader.rows<{
    unit_id: string;
    building_number: number;
    unit_number: string;
    kind: UnitKind;
    area: string;
    area_source: AreaSource | null;
    holding: Holding;
    representative_subject: string | null;
    owners: RegisteredUnit['owners'];
  }>(
    sql`SELECT r.unit_id, u.building_number, u.number AS unit_number, r.kind, r.area, r.area_source, r.holding, r.representative_subject,
          coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'maskedName', o.masked_name, 'subject', o.subject, 'represents', held.represents) ORDER BY o.id) FILTER (WHERE o.id IS NOT NULL), '[]') AS owners
        FROM ${recordsWithUnits}
        LEFT JOIN ownership_owners held ON held.record_id = r.id LEFT JOIN owners o ON o.id = held.owner_id
        WHERE ${which} GROUP BY r.id, u.id`,
  );
  return rows.map((row) => ({
    unitId: row.unit_id,
    buildingNumber: row.building_number,
    unitNumber: row.unit_number,
    kind: row.kind,
    area: BigInt(row.area),
    areaSource: row.area_source,
    holding: row.holding,
    owners: row.owners,
    representativeSubject: row.representative_subject,
  }));
}

/** Units of the estate that the register does not have. */
export async function countUnregistered(reader: Reader, estateId: string): Promise<number> {
  const row = await firstRow<{ count: number }>(
    reader,
    sql`SELECT count(*)::integer AS count FROM units u WHERE ${isUnregistered(estateId)}`,
  );
  return row!.count;
}

/** Whether a unit `u` is one of them. */
const isUnregistered = (estateId: string): Sql =>
  sql`u.estate_id = ${estateId} AND NOT EXISTS (SELECT FROM ownership_records r WHERE r.unit_id = u.id)`;

/** The dwellings of an estate by its register; null where none is kept that has every unit. In one statement, and so at one moment. */
export async function registeredDwellings(reader: Reader, estateId: string): Promise<number | null> {
  const row = await firstRow<{ dwellings: number; whole: boolean }>(
    reader,
    sql`SELECT count(*) > 0 AND NOT EXISTS (SELECT FROM units u WHERE ${isUnregistered(estateId)}) AS whole,
          count(*) FILTER (WHERE r.kind = ANY(${DWELLINGS}))::integer AS dwellings
        FROM ownership_records r WHERE r.estate_id = ${estateId}`,
  );
  return row!.whole ? row!.dwellings : null;
}

/** Whether the viewer owns a unit of the estate now, or represents one; who has sold does not. */
export async function ownsUnitIn(tx: Tx, estateId: string): Promise<boolean> {
  const found = sql`SELECT true AS found FROM (SELECT ${estateId}::uuid AS estate_id) e WHERE ${ownsIn(tx.viewer, sql`e`)}`;
  return (await firstRow(tx, found)) !== null;
}
