import { GOVERNING_KINDS, territoryOf } from '../../../platform/directory/queries';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';

const holds = async (reader: Reader, query: Sql): Promise<boolean> =>
  (await firstRow(reader, query)) !== null;

/** Whether an organization may blow for an estate: it governs a division of it, or convenes a body of it. */
export const isTerritory = (reader: Reader, organizationId: string, estateId: string): Promise<boolean> =>
  holds(
    reader,
    sql`SELECT 1 WHERE ${estateId}::uuid IN (${territoryOf(organizationId)})
          OR EXISTS (SELECT FROM joint_bodies b WHERE b.estate_id = ${estateId} AND b.convener_id = ${organizationId})`,
  );

/** Whether an organization may approve: it governs a division in which the estate lies. */
export const mayApprove = (reader: Reader, organizationId: string, estateId: string): Promise<boolean> =>
  holds(
    reader,
    sql`SELECT 1 FROM directory_estate_divisions d JOIN directory_organizations o ON o.division_id = d.division_id
        WHERE d.estate_id = ${estateId} AND o.id = ${organizationId} AND o.kind = ANY(${GOVERNING_KINDS})`,
  );

export const isOfKind = (
  reader: Reader,
  organizationId: string,
  kinds: readonly string[],
): Promise<boolean> =>
  holds(
    reader,
    sql`SELECT 1 FROM directory_organizations WHERE id = ${organizationId} AND kind = ANY(${kinds})`,
  );
