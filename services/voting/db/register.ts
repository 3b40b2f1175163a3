import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { AreaSource, Holding } from '../domain/kinds';
import { ownerIdentity, type RegisterEntry } from '../domain/register';
import type { RegisteredUnit } from '../domain/roll';
import { ownsIn, runnersOf } from './circles';

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

interface SavedEntry extends RegisterEntry {
  readonly areaSource: AreaSource | null;
}

/** Writes each entry over its unit's record: the owners are those of the entry and no others. */
export async function saveRegister(tx: Tx, estateId: string, entries: readonly SavedEntry[]): Promise<void> {
  const ownerIds = await saveOwners(tx, estateId, entries);
  const records = await tx.rows<{ id: string; unit_id: string }>(
    sql`INSERT INTO ownership_records
          (id, version, estate_id, unit_id, area, area_source, holding, representative_subject, updated_at)
        SELECT e.id, 1, ${estateId}::uuid, e."unitId", e.area, e."areaSource", e.holding, e."representativeSubject", ${tx.now}::timestamptz
        FROM jsonb_to_recordset(${rowsAsJson(tx, entries)}::jsonb)
          AS e(id uuid, "unitId" uuid, area bigint, "areaSource" text, holding text, "representativeSubject" text)
        ON CONFLICT (unit_id) DO UPDATE SET version = ownership_records.version + 1, area = excluded.area,
          area_source = excluded.area_source, holding = excluded.holding,
          representative_subject = excluded.representative_subject, updated_at = excluded.updated_at
        RETURNING id, unit_id`,
  );
  const recordOf = new Map(records.map((record) => [record.unit_id, record.id]));
  const held = entries.flatMap((entry) =>
    entry.owners.map((owner) => ({
      record: recordOf.get(entry.unitId),
      owner: ownerIds.get(ownerIdentity(owner)),
    })),
  );
  await tx.rows(sql`DELETE FROM ownership_owners WHERE record_id = ANY(${[...recordOf.values()]}::uuid[])`);
  await tx.rows(
    sql`INSERT INTO ownership_owners (record_id, owner_id)
        SELECT h.record, h.owner FROM jsonb_to_recordset(${JSON.stringify(held)}::jsonb) AS h(record uuid, owner uuid)`,
  );
}

const rowsAsJson = (tx: Tx, entries: readonly SavedEntry[]): string =>
  JSON.stringify(
    entries.map(({ unitId, area, areaSource, holding, representativeSubject }) => {
      return { id: tx.newId(), unitId, area: area.toString(), areaSource, holding, representativeSubject };
    }),
  );

/** Finds or adds every owner of the entries; gives their ids by what makes them the same owner. */
async function saveOwners(
  tx: Tx,
  estateId: string,
  entries: readonly SavedEntry[],
): Promise<Map<string, string>> {
  const distinct = new Map(
    entries.flatMap((entry) => entry.owners).map((owner) => [ownerIdentity(owner), owner]),
  );
  const rows = [...distinct.values()].map((owner) => ({ id: tx.newId(), ...owner }));
  const save = (conflict: Sql, some: typeof rows) =>
    tx.rows<{ id: string; name: string; subject: string | null }>(
      sql`INSERT INTO owners (id, estate_id, name, subject)
          SELECT o.id, ${estateId}::uuid, o.name, o.subject
          FROM jsonb_to_recordset(${JSON.stringify(some)}::jsonb) AS o(id uuid, name text, subject text)
          ON CONFLICT ${conflict} DO UPDATE SET name = excluded.name RETURNING id, name, subject`,
    );
  const named = await save(
    sql`(estate_id, name) WHERE subject IS NULL`,
    rows.filter((row) => row.subject === null),
  );
  const known = await save(
    sql`(estate_id, subject)`,
    rows.filter((row) => row.subject !== null),
  );
  return new Map([...named, ...known].map((owner) => [ownerIdentity(owner), owner.id]));
}

/** The whole register of an estate in one statement, and so as it stood at one moment. */
export const registerOf = (reader: Reader, estateId: string): Promise<RegisteredUnit[]> =>
  registeredUnits(reader, sql`r.estate_id = ${estateId}`);

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
    area: string;
    area_source: AreaSource | null;
    holding: Holding;
    representative_subject: string | null;
    owners: RegisteredUnit['owners'];
  }>(
    sql`SELECT r.unit_id, u.building_number, u.number AS unit_number, r.area, r.area_source, r.holding, r.representative_subject,
          coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'subject', o.subject) ORDER BY o.id) FILTER (WHERE o.id IS NOT NULL), '[]') AS owners
        FROM ${recordsWithUnits}
        LEFT JOIN ownership_owners held ON held.record_id = r.id LEFT JOIN owners o ON o.id = held.owner_id
        WHERE ${which} GROUP BY r.id, u.id`,
  );
  return rows.map((row) => ({
    unitId: row.unit_id,
    buildingNumber: row.building_number,
    unitNumber: row.unit_number,
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
    sql`SELECT count(*)::integer AS count FROM units u
        WHERE u.estate_id = ${estateId} AND NOT EXISTS (SELECT FROM ownership_records r WHERE r.unit_id = u.id)`,
  );
  return row!.count;
}

/** Whether the viewer owns a unit of the estate now, or represents one; who has sold does not. */
export async function ownsUnitIn(tx: Tx, estateId: string): Promise<boolean> {
  const found = sql`SELECT true AS found FROM (SELECT ${estateId}::uuid AS estate_id) e WHERE ${ownsIn(tx.viewer, sql`e`)}`;
  return (await firstRow(tx, found)) !== null;
}
