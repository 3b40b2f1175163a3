import type { Viewer } from '../../../platform/identity';
import { type Sql, sql } from '../../../platform/sql';
import { namedIn, votesIn } from './circles';

/** A candidate with what it is read and hashed by, `c` being its alias. */
const posted = sql`c.id, c.organization_id AS "organizationId", c.masked_name AS "maskedName", c.name,
  c.nominated_by AS "nominatedBy", c.name_hash AS "nameHash", c.person_sealed AS "personSealed"`;

/** Who stands in a matter, `m` being its alias, in the order posted. */
export const standingIn: Sql = sql`(SELECT coalesce(jsonb_agg(to_jsonb(it) - 'position' ORDER BY it.position), '[]')
  FROM (SELECT ${posted}, c.position FROM voting_candidates c WHERE c.matter_id = m.id) it)`;

/** The same by their ids alone: what a ballot may select. */
export const selectableIn: Sql = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id) ORDER BY c.position), '[]')
  FROM voting_candidates c WHERE c.matter_id = m.id)`;

/** Candidates as the graph shows them, in the order posted; who reads their names is asked once for each matter. */
export const candidateRows = (viewer: Viewer, matterIds: readonly string[]): Sql =>
  sql`WITH seen AS MATERIALIZED (
        SELECT m.id AS matter_id, ${namedIn(viewer, sql`s`)}, ${votesIn(viewer, sql`s.id`)} AS viewer_votes
        FROM voting_matters m JOIN voting_sessions s ON s.id = m.session_id
        WHERE m.id = ANY(${matterIds}::uuid[]) AND m.method <> 'APPROVAL')
      SELECT ${posted}, seen.* FROM seen JOIN voting_candidates c USING (matter_id) ORDER BY matter_id, c.position`;
