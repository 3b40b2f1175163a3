import { type Sql, sql } from '../../../platform/sql';

/** Bodies of the owners themselves, which exist for one estate. */
const ESTATE_RUNNERS = ['OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE'];
/** Bodies that guide the owners' assembly in their territory. The property company is never among them. */
const TERRITORY_RUNNERS = ['RESIDENTS_COMMITTEE', 'SUBDISTRICT_OFFICE'];

/**
 * The organizations that run the votes of an estate. Days are not looked at: whoever acts for an organization
 * holds a current appointment in it, and an organization that has ended has none.
 */
export const runnersOf = (estateId: Sql): Sql =>
  sql`ARRAY(
        SELECT o.id FROM directory_organizations o WHERE o.estate_id = ${estateId} AND o.kind = ANY(${ESTATE_RUNNERS})
        UNION ALL
        SELECT o.id FROM directory_estate_divisions d JOIN directory_organizations o ON o.division_id = d.division_id
        WHERE d.estate_id = ${estateId} AND o.kind = ANY(${TERRITORY_RUNNERS}))`;

/** The same relation from the other end: the estates whose votes an organization runs. */
export const estatesRunBy = (organizationId: string): Sql =>
  sql`SELECT o.estate_id FROM directory_organizations o
        WHERE o.id = ${organizationId} AND o.kind = ANY(${ESTATE_RUNNERS}) AND o.estate_id IS NOT NULL
      UNION ALL
      SELECT d.estate_id FROM directory_organizations o JOIN directory_estate_divisions d ON d.division_id = o.division_id
        WHERE o.id = ${organizationId} AND o.kind = ANY(${TERRITORY_RUNNERS})`;
