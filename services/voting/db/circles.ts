import type { Viewer } from '../../../platform/identity';
import { type Sql, sql } from '../../../platform/sql';

/** The circles of people and organizations as SQL; permissions.ts names them. */

/** Bodies of the owners themselves, which exist for one estate. */
const ESTATE_RUNNERS = ['OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE'];
/** Bodies that guide the owners' assembly in their territory. The property company is never among them. */
const TERRITORY_RUNNERS = ['RESIDENTS_COMMITTEE', 'SUBDISTRICT_OFFICE'];

/**
 * The organizations that run the votes of an estate. Days are not looked at: whoever acts for an organization
 * holds a current appointment in it, and an organization that has ended has none. Its own aliases are long, since the
 * estate's column is written among them: an `o.estate_id` from outside would name a row in here.
 */
export const runnersOf = (estateId: Sql): Sql =>
  sql`ARRAY(
        SELECT runner.id FROM directory_organizations runner
          WHERE runner.estate_id = ${estateId} AND runner.kind = ANY(${ESTATE_RUNNERS})
        UNION ALL
        SELECT runner.id FROM directory_estate_divisions around
          JOIN directory_organizations runner ON runner.division_id = around.division_id
          WHERE around.estate_id = ${estateId} AND runner.kind = ANY(${TERRITORY_RUNNERS}))`;

/** The bodies of the owners themselves, as an array: who keeps the books of the estate's activities. */
export const committeesOf = (estateId: Sql): Sql =>
  sql`ARRAY(SELECT committee.id FROM directory_organizations committee
              WHERE committee.estate_id = ${estateId} AND committee.kind = ANY(${ESTATE_RUNNERS}))`;

/** The same relation from the other end: the estates whose votes an organization runs. */
const estatesRunBy = (organizationId: string): Sql =>
  sql`SELECT o.estate_id FROM directory_organizations o
        WHERE o.id = ${organizationId} AND o.kind = ANY(${ESTATE_RUNNERS}) AND o.estate_id IS NOT NULL
      UNION ALL
      SELECT d.estate_id FROM directory_organizations o JOIN directory_estate_divisions d ON d.division_id = o.division_id
        WHERE o.id = ${organizationId} AND o.kind = ANY(${TERRITORY_RUNNERS})`;

/** Rows of estates whose votes the viewer's organization runs. */
export const runs = ({ actingFor }: Viewer, alias: Sql): Sql =>
  actingFor === null ? sql`FALSE` : sql`${alias}.estate_id IN (${estatesRunBy(actingFor.organizationId)})`;

/** Records of units that the viewer owns or represents. */
export const owns = ({ subject }: Viewer, record: Sql): Sql =>
  subject === null
    ? sql`FALSE`
    : sql`${record}.id IN (
        SELECT held.record_id FROM owners self JOIN ownership_owners held ON held.owner_id = self.id
          WHERE self.subject = ${subject}
        UNION ALL
        SELECT represented.id FROM ownership_records represented WHERE represented.representative_subject = ${subject})`;

/** Rows about an owner who the viewer is. */
export const isOwner = ({ subject }: Viewer, alias: Sql): Sql =>
  subject === null
    ? sql`FALSE`
    : sql`${alias}.owner_id IN (SELECT self.id FROM owners self WHERE self.subject = ${subject})`;

/** Rows of estates in which the viewer owns a unit now, or represents its owners. */
export const ownsIn = ({ subject }: Viewer, alias: Sql): Sql =>
  subject === null
    ? sql`FALSE`
    : sql`${alias}.estate_id IN (
        SELECT record.estate_id FROM owners self JOIN ownership_owners held ON held.owner_id = self.id
          JOIN ownership_records record ON record.id = held.record_id WHERE self.subject = ${subject}
        UNION ALL
        SELECT represented.estate_id FROM ownership_records represented WHERE represented.representative_subject = ${subject})`;

/** With whom an elected committee of an estate is filed (物业管理条例, Art. 16), `office` being of the division `place`. */
const IS_AUTHORITY = sql`(office.kind = 'SUBDISTRICT_OFFICE'
  OR office.kind IN ('HOUSING_DEPARTMENT', 'PROPERTY_AUTHORITY') AND place.level = 'DISTRICT')`;
const AUTHORITIES = sql`directory_estate_divisions around JOIN directory_divisions place ON place.id = around.division_id
  JOIN directory_organizations office ON office.division_id = place.id`;

/** The same, as an array. */
export const authoritiesOf = (estateId: Sql): Sql =>
  sql`ARRAY(SELECT office.id FROM ${AUTHORITIES} WHERE around.estate_id = ${estateId} AND ${IS_AUTHORITY})`;

/** Rows of estates whose committee is filed with the viewer's organization. */
export const isAuthorityIn = ({ actingFor }: Viewer, alias: Sql): Sql =>
  actingFor === null
    ? sql`FALSE`
    : sql`EXISTS (SELECT FROM ${AUTHORITIES} WHERE office.id = ${actingFor.organizationId}
                  AND around.estate_id = ${alias}.estate_id AND ${IS_AUTHORITY})`;

/** What the viewer's own estate is to a row that was read for the viewer. */
export interface OwnedIn {
  readonly viewer_owns_in_estate: boolean;
}
/** The same, told on each row: a list of all the owners of an estate would be as long as its roll. */
export const viewerOwnsIn = (viewer: Viewer, alias: Sql): Sql =>
  sql`${ownsIn(viewer, alias)} AS viewer_owns_in_estate`;

/** A row that names somebody: who reads the name. */
export interface NamedIn extends OwnedIn {
  readonly runner_organization_ids: readonly string[];
  readonly authority_organization_ids: readonly string[];
}
/** The same, told on each row. In a list of one estate, pass the estate: it is asked once. */
export const namedIn = (viewer: Viewer, alias: Sql, estateId: Sql = sql`${alias}.estate_id`): Sql =>
  sql`${runnersOf(estateId)} AS runner_organization_ids, ${authoritiesOf(estateId)} AS authority_organization_ids,
      ${viewerOwnsIn(viewer, alias)}`;

/** Roll entries of units whose ballot the viewer may cast. */
export const votesFor = ({ subject }: Viewer, entry: Sql): Sql =>
  subject === null ? sql`FALSE` : sql`${entry}.voter_subjects @> ARRAY[${subject}]::text[]`;

/** A written proxy is in force once a second person has read it. */
export const isInForce = (proxy: Sql): Sql =>
  sql`(${proxy}.grantor_subject IS NOT NULL OR ${proxy}.checked_at IS NOT NULL)`;

/** Whether the viewer votes in a session: for a unit on its roll, or by a proxy in force. */
export const votesIn = (viewer: Viewer, sessionId: Sql): Sql =>
  viewer.subject === null
    ? sql`FALSE`
    : sql`(EXISTS (SELECT FROM vote_proxies x
             WHERE x.session_id = ${sessionId} AND x.agent_subject = ${viewer.subject} AND x.revoked_at IS NULL
               AND ${isInForce(sql`x`)})
           OR EXISTS (SELECT FROM roll_entries self WHERE self.session_id = ${sessionId} AND ${votesFor(viewer, sql`self`)}))`;

/** Ballots of units for which the viewer votes in that session, and those that the viewer cast for another by proxy. */
export const votesForUnitOf = (viewer: Viewer, alias: Sql): Sql =>
  viewer.subject === null
    ? sql`FALSE`
    : sql`(${alias}.proxy_id IS NOT NULL AND ${alias}.cast_by = ${viewer.subject} OR EXISTS (
        SELECT FROM roll_entries self WHERE self.session_id = ${alias}.session_id
          AND self.unit_id = ${alias}.unit_id AND ${votesFor(viewer, sql`self`)}))`;

/** Who they are, `b` being the ballot and `e` its entry. */
export const ballotVoters: Sql = sql`CASE WHEN b.proxy_id IS NULL THEN e.voter_subjects ELSE e.voter_subjects || b.cast_by END`;
