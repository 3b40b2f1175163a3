import { type Sql, sql } from '../../../platform/sql';
import { OWNERS_KINDS } from './parties';

/** Who plans, accepts and settles an estate's projects, by the estate's id. */
export interface ProjectKeepers {
  readonly id: string;
  /** Its owners' or management committee, the residents' committees and subdistrict offices whose division holds it. */
  readonly keepers: readonly string[];
}

export const projectKeepers = (estateIds: readonly string[]): Sql =>
  sql`SELECT e.id, ARRAY(
        SELECT o.id FROM directory_organizations o WHERE o.estate_id = e.id AND o.kind = ANY(${OWNERS_KINDS})
        UNION
        SELECT o.id FROM directory_organizations o JOIN directory_estate_divisions d ON d.division_id = o.division_id
        WHERE d.estate_id = e.id AND o.kind IN ('RESIDENTS_COMMITTEE', 'SUBDISTRICT_OFFICE')
      ) AS keepers
      FROM unnest(${estateIds}::uuid[]) AS e(id)`;

/** Those who do a project's works, by the project's id. */
export interface ProjectDoers {
  readonly id: string;
  /** The contractor and all below it. */
  readonly contractors: readonly string[];
  /** Contractor and completer with all that stand above or below them: none of them accepts. */
  readonly doers: readonly string[];
}

export const projectDoers = (projectIds: readonly string[]): Sql =>
  sql`SELECT p.id,
        ARRAY(SELECT a.organization_id FROM directory_organization_ancestors a WHERE a.ancestor_id = p.contractor_id) AS contractors,
        ARRAY(SELECT a.organization_id FROM directory_organization_ancestors a WHERE a.ancestor_id IN (p.contractor_id, p.completed_by)
              UNION
              SELECT a.ancestor_id FROM directory_organization_ancestors a WHERE a.organization_id IN (p.contractor_id, p.completed_by)) AS doers
      FROM improvement_projects p WHERE p.id = ANY(${projectIds}::uuid[])`;
