import {
  DIRECTORY_FACT_VERSION,
  type DivisionFact,
  type EstateFact,
} from '../../../platform/directory/facts';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { BuildingRow, DivisionRow, EstateRow } from './tables';

export const divisionById = (reader: Reader, id: string): Promise<DivisionRow | null> =>
  firstRow(reader, sql`SELECT * FROM divisions WHERE id = ${id}`);

export async function divisionsById(reader: Reader, ids: readonly string[]): Promise<DivisionRow[]> {
  return reader.rows(sql`SELECT * FROM divisions WHERE id = ANY(${ids}::uuid[])`);
}

/** A division and all below it. */
export const withDivisionsBelow = (id: string): Sql =>
  sql`WITH RECURSIVE below AS (
        SELECT id FROM divisions WHERE id = ${id} UNION ALL SELECT d.id FROM divisions d JOIN below b ON d.parent_id = b.id
      ) SELECT id FROM below`;

export const estateById = (reader: Reader, id: string): Promise<EstateRow | null> =>
  firstRow(reader, sql`SELECT * FROM estates WHERE id = ${id}`);

export async function publishDivision(tx: Tx, row: DivisionRow): Promise<void> {
  const payload: DivisionFact = { level: row.level, name: row.name, parentId: row.parent_id };
  await tx.publish({
    type: 'division',
    version: DIRECTORY_FACT_VERSION,
    subjectId: row.id,
    payload: { ...payload },
  });
}

/** Tells the other services of an estate, with every division it lies in, near and far. */
export async function publishEstate(
  tx: Tx,
  row: Pick<EstateRow, 'id' | 'name' | 'household_count'>,
): Promise<void> {
  const divisions = await tx.rows<{ id: string }>(
    sql`WITH RECURSIVE above AS (
          SELECT d.id, d.parent_id FROM estate_divisions e JOIN divisions d ON d.id = e.division_id WHERE e.estate_id = ${row.id}
          UNION
          SELECT d.id, d.parent_id FROM divisions d JOIN above a ON d.id = a.parent_id
        ) SELECT DISTINCT id FROM above ORDER BY id`,
  );
  const payload: EstateFact = {
    name: row.name,
    divisionIds: divisions.map((division) => division.id),
    households: row.household_count,
  };
  await tx.publish({
    type: 'estate',
    version: DIRECTORY_FACT_VERSION,
    subjectId: row.id,
    payload: { ...payload },
  });
}

/** A building with its units: what a register of owners is keyed by. */
export async function publishBuilding(
  tx: Tx,
  building: BuildingRow,
  units: readonly { readonly id: string; readonly number: string }[],
): Promise<void> {
  await tx.publish({
    type: 'building',
    version: 1,
    subjectId: building.id,
    payload: { estateId: building.estate_id, number: building.number, name: building.name, units },
  });
}
