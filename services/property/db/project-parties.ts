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
  /** The contractor, whoever succeeded it, and all below them. */
  readonly contractors: readonly string[];
  /** Contractor and completer and whoever succeeded them, with all that stand above or below: none of them accepts. */
  readonly doers: readonly string[];
  /** The subject of the person who reported the works completed. */
  readonly reporter: string | null;
}

/** Organizations, with those that they became: merged, split or abolished, once or more than once. */
const andSuccessors = (ids: Sql): Sql =>
  sql`WITH RECURSIVE it AS (
        SELECT unnest(${ids}) AS id
        UNION SELECT s.successor_id FROM it JOIN directory_organization_successors s ON s.organization_id = it.id
      )`;

export const projectDoers = (projectIds: readonly string[]): Sql =>
  sql`SELECT p.id,
        ARRAY(${andSuccessors(sql`ARRAY[p.contractor_id]`)}
              SELECT a.organization_id FROM it JOIN directory_organization_ancestors a ON a.ancestor_id = it.id) AS contractors,
        ARRAY(${andSuccessors(sql`ARRAY[p.contractor_id, p.completed_by]`)}
              SELECT a.organization_id FROM it JOIN directory_organization_ancestors a ON a.ancestor_id = it.id
              UNION
              SELECT a.ancestor_id FROM it JOIN directory_organization_ancestors a ON a.organization_id = it.id) AS doers,
        (SELECT e.actor_subject FROM project_events e WHERE e.project_id = p.id AND e.act = 'completeProject') AS reporter
      FROM improvement_projects p WHERE p.id = ANY(${projectIds}::uuid[])`;
