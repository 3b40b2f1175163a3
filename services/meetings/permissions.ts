import { commonRules, type Rules } from '../../platform/access';
import type { LocalDate } from '../../platform/dates';
import { GOVERNING_KINDS, territoryOf, validOn, withSubordinates } from '../../platform/directory/queries';
import type { Viewer } from '../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../platform/sql';
import type { ReportScope } from './domain/kinds';

/** A row with the organizations that may see it, as its lock loads them. */
export interface WithAudience {
  readonly audience: readonly string[];
}

const mayRead = (viewer: Viewer, { audience }: WithAudience): boolean =>
  viewer.scopes.includes('AUDITOR') ||
  (viewer.actingFor !== null && audience.includes(viewer.actingFor.organizationId));

/** The bodies an organization may see: those it or its subordinates sit in or convene, and those of its territory. */
function visibleBodies(organizationId: string, on: LocalDate): Sql {
  return sql`
    SELECT s.body_id FROM seats s JOIN seat_organizations so ON so.seat_id = s.id
      JOIN directory_organization_ancestors a ON a.organization_id = so.organization_id
      WHERE a.ancestor_id = ${organizationId} AND ${validOn(sql`s`, on)}
    UNION SELECT b.id FROM joint_bodies b JOIN directory_organization_ancestors a ON a.organization_id = b.convener_id
      WHERE a.ancestor_id = ${organizationId}
    UNION ${bodiesGoverned(organizationId)}`;
}

/** The bodies of the territory that an organization governs; none for any other. */
export const bodiesGoverned = (organizationId: string): Sql => sql`
  SELECT b.id FROM joint_bodies b WHERE b.estate_id IN (${territoryOf(organizationId)})
  UNION SELECT b.id FROM joint_bodies b WHERE b.division_id IN (${divisionsGovernedBy(organizationId)})`;

/** A governing organization's division and all below it. */
const divisionsGovernedBy = (organizationId: string): Sql => sql`
  WITH RECURSIVE governed AS (
    SELECT o.division_id AS id FROM directory_organizations o
      WHERE o.id = ${organizationId} AND o.kind = ANY(${GOVERNING_KINDS}) AND o.division_id IS NOT NULL
    UNION SELECT d.id FROM directory_divisions d JOIN governed g ON d.parent_id = g.id
  ) SELECT id FROM governed`;

/**
 * The organizations that may see a body, as an array: the other face of `visibleBodies`. `bodyId` is a column of
 * the caller's query, so no alias in here may be one that a caller uses.
 */
export const bodyAudience = (bodyId: Sql, on: LocalDate): Sql => sql`
  ARRAY(
    SELECT a.ancestor_id FROM seats s JOIN seat_organizations so ON so.seat_id = s.id
      JOIN directory_organization_ancestors a ON a.organization_id = so.organization_id
      WHERE s.body_id = ${bodyId} AND ${validOn(sql`s`, on)}
    UNION SELECT a.ancestor_id FROM joint_bodies mine JOIN directory_organization_ancestors a ON a.organization_id = mine.convener_id
      WHERE mine.id = ${bodyId}
    UNION SELECT o.id FROM joint_bodies mine JOIN directory_estate_divisions d ON d.estate_id = mine.estate_id
      JOIN directory_organizations o ON o.division_id = d.division_id AND o.kind = ANY(${GOVERNING_KINDS})
      WHERE mine.id = ${bodyId}
    UNION SELECT o.id FROM (
        WITH RECURSIVE above AS (
          SELECT mine.division_id AS id FROM joint_bodies mine WHERE mine.id = ${bodyId} AND mine.division_id IS NOT NULL
          UNION SELECT d.parent_id FROM directory_divisions d JOIN above u ON d.id = u.id
        ) SELECT id FROM above WHERE id IS NOT NULL
      ) u JOIN directory_organizations o ON o.division_id = u.id AND o.kind = ANY(${GOVERNING_KINDS})
  )`;

/** The organizations involved in an item, with those above them. */
export const itemAudience = (itemId: Sql): Sql => sql`
  ARRAY(SELECT a.ancestor_id FROM action_item_parties p
    JOIN directory_organization_ancestors a ON a.organization_id = p.organization_id WHERE p.item_id = ${itemId})`;

/** The other face of ENGAGED, beside the body's: who leads an effort or has taken part in it, and those above them. */
export const effortAudience = (effort: Sql): Sql => sql`
  ARRAY(SELECT a.ancestor_id FROM directory_organization_ancestors a
    WHERE a.organization_id = ${effort}.lead_id OR a.organization_id IN (
      SELECT ep.organization_id FROM effort_parties ep WHERE ep.effort_id = ${effort}.id))`;

/** The estates whose whistles an organization sees: of its territory, and of the bodies it sits in or convenes. */
const estatesAround = (organizationId: string, on: LocalDate): Sql => sql`
  ${territoryOf(organizationId)}
  UNION SELECT b.estate_id FROM joint_bodies b WHERE b.estate_id IS NOT NULL AND b.id IN (${visibleBodies(organizationId, on)})`;

/**
 * The organizations that may see a whistle, as an array: its parties and those above them, the territory's, and whoever
 * may see a body of its estate. `id` and `estateId` are columns of the caller's query.
 */
export const whistleAudience = (id: Sql, estateId: Sql, on: LocalDate): Sql => sql`
  ARRAY(
    SELECT a.ancestor_id FROM whistle_parties wp
      JOIN directory_organization_ancestors a ON a.organization_id = wp.organization_id WHERE wp.whistle_id = ${id}
    UNION SELECT o.id FROM directory_estate_divisions d
      JOIN directory_organizations o ON o.division_id = d.division_id AND o.kind = ANY(${GOVERNING_KINDS})
      WHERE d.estate_id = ${estateId}
    UNION SELECT unnest(${bodyAudience(sql`around.id`, on)}) FROM joint_bodies around WHERE around.estate_id = ${estateId}
  )`;

const seesEverything = (viewer: Viewer): boolean => viewer.scopes.includes('AUDITOR');
const actingOrganization = (viewer: Viewer): string | null => viewer.actingFor?.organizationId ?? null;

/** A row that belongs to one organization and is nobody else's business. */
interface OfOrganization {
  readonly organization_id: string;
}
export const isOwn = (viewer: Viewer, row: OfOrganization): boolean =>
  actingOrganization(viewer) === row.organization_id;
export function seesOwn(viewer: Viewer, row: OfOrganization): boolean {
  return seesEverything(viewer) || isOwn(viewer, row);
}

function inBodyCircle(viewer: Viewer, bodyId: Sql, on: LocalDate): Sql {
  if (seesEverything(viewer)) return sql`TRUE`;
  const organizationId = actingOrganization(viewer);
  return organizationId ? sql`${bodyId} IN (${visibleBodies(organizationId, on)})` : sql`FALSE`;
}

export const rules = {
  ...commonRules,
  SEATED: {
    description:
      '有席位的单位、召集单位、其上级和辖区管理单位。 Those seated, the convener, those above them and the territory’s.',
    may: mayRead,
    where: (viewer: Viewer, alias: Sql, on: LocalDate) => inBodyCircle(viewer, sql`${alias}.body_id`, on),
  },
  INVOLVED: {
    description:
      '牵头、配合、核验单位及其上级，以及能看到该联席会议的单位。 Those involved, those above them, and who sees the body.',
    may: mayRead,
    where: (viewer: Viewer, alias: Sql, on: LocalDate) => {
      if (seesEverything(viewer)) return sql`TRUE`;
      const organizationId = actingOrganization(viewer);
      if (!organizationId) return sql`FALSE`;
      return sql`(${inBodyCircle(viewer, sql`${alias}.body_id`, on)} OR EXISTS (
        SELECT FROM action_item_parties p JOIN directory_organization_ancestors a ON a.organization_id = p.organization_id
        WHERE p.item_id = ${alias}.id AND a.ancestor_id = ${organizationId}))`;
    },
  },
  CALLED: {
    description:
      '哨的各方及其上级、辖区管理单位、能看到该小区联席会议的单位。 Parties of a whistle and those above them, the territory’s, and who sees a body of the estate.',
    may: mayRead,
    where: (viewer: Viewer, alias: Sql, on: LocalDate) => {
      if (seesEverything(viewer)) return sql`TRUE`;
      const organizationId = actingOrganization(viewer);
      if (!organizationId) return sql`FALSE`;
      return sql`(${alias}.estate_id IN (${estatesAround(organizationId, on)}) OR EXISTS (
        SELECT FROM whistle_parties wp JOIN directory_organization_ancestors a ON a.organization_id = wp.organization_id
        WHERE wp.whistle_id = ${alias}.id AND a.ancestor_id = ${organizationId}))`;
    },
  },
  ENGAGED: {
    description:
      '能看到该联席会议的单位，以及牵头、参加或收件的单位及其上级。 Who sees the body, and those who lead, take part or are asked, with those above them.',
    may: mayRead,
    where: (viewer: Viewer, alias: Sql, on: LocalDate) => {
      if (seesEverything(viewer)) return sql`TRUE`;
      const organizationId = actingOrganization(viewer);
      if (!organizationId) return sql`FALSE`;
      return sql`(${inBodyCircle(viewer, sql`${alias}.body_id`, on)}
        OR ${alias}.lead_id IN (${withSubordinates(organizationId)})
        OR EXISTS (SELECT FROM effort_parties ep WHERE ep.effort_id = ${alias}.id
          AND ep.organization_id IN (${withSubordinates(organizationId)})))`;
    },
  },
  INTAKE_CIRCLE: {
    description:
      '本人、登记、承办和配合单位及其上级、辖区管理单位，以及提交会议后能看到该联席会议的单位。 The person, those who recorded, handle or support it and those above them, who governs the place, and, once it is put to the table, who sees the body.',
    may: (viewer: Viewer, row: WithAudience & Reported) => isReporter(viewer, row) || mayRead(viewer, row),
    where: (viewer: Viewer, alias: Sql, on: LocalDate) => {
      if (seesEverything(viewer)) return sql`TRUE`;
      if (viewer.subject === null) return sql`FALSE`;
      const own = sql`${alias}.reporter_subject = ${viewer.subject}`;
      const organizationId = actingOrganization(viewer);
      if (!organizationId) return own;
      return sql`(${own} OR ${alias}.estate_id IN (${territoryOf(organizationId)})
        OR ${alias}.recorder_id IN (${withSubordinates(organizationId)})
        OR ${alias}.handler_id IN (${withSubordinates(organizationId)})
        OR ${alias}.supporting_ids && ARRAY(${withSubordinates(organizationId)})
        OR ${alias}.body_id IN (${visibleBodies(organizationId, on)}))`;
    },
  },
  REPORT_CIRCLE: {
    description:
      '能看到其对象的单位，以及定稿单位及其上级。 Who sees its subject, and who froze it, with those above it.',
    may: mayRead,
    where: (viewer: Viewer, alias: Sql, on: LocalDate) => {
      if (seesEverything(viewer)) return sql`TRUE`;
      const organizationId = actingOrganization(viewer);
      if (!organizationId) return sql`FALSE`;
      return sql`(${alias}.organization_id IN (${withSubordinates(organizationId)})
        OR ${subjectSeen(organizationId, sql`${alias}.scope`, sql`${alias}.subject_id`, on)})`;
    },
  },
  OWN_ORGANIZATION: {
    description: '该单位自己，以及审计人员。 The organization itself, and auditors.',
    may: seesOwn,
    where: (viewer: Viewer, alias: Sql) =>
      seesEverything(viewer)
        ? sql`TRUE`
        : sql`${alias}.organization_id = ${actingOrganization(viewer)}::uuid`,
  },
} as const satisfies Rules;

/** Whether an organization sees what a report is of: a body, an estate of its territory, a division it governs, itself or one below. */
const subjectSeen = (
  organizationId: string,
  scope: Sql,
  subjectId: Sql,
  on: LocalDate,
): Sql => sql`CASE ${scope}
  WHEN 'BODY' THEN ${subjectId} IN (${visibleBodies(organizationId, on)})
  WHEN 'ESTATE' THEN ${subjectId} IN (${territoryOf(organizationId)})
  WHEN 'DIVISION' THEN ${subjectId} IN (${divisionsGovernedBy(organizationId)})
  ELSE ${subjectId} IN (${withSubordinates(organizationId)}) END`;

const holds = async (reader: Reader, condition: Sql): Promise<boolean> =>
  (await firstRow<{ it: boolean }>(reader, sql`SELECT ${condition} AS it`))!.it;

export const reportSubjectIsSeen = async (
  reader: Reader,
  viewer: Viewer,
  scope: ReportScope,
  id: string,
  on: LocalDate,
): Promise<boolean> =>
  seesEverything(viewer) ||
  holds(reader, subjectSeen(actingOrganization(viewer)!, sql`${scope}::text`, sql`${id}::uuid`, on));

/**
 * A report is frozen by the convener of the body, by who governs the estate or division, or by the organization itself. An
 * estate's is of all its bodies, so that the convener of one of them does not freeze it.
 */
export async function mayFreeze(
  reader: Reader,
  viewer: Viewer,
  scope: ReportScope,
  id: string,
): Promise<boolean> {
  const mine = actingOrganization(viewer)!;
  const allowed = {
    BODY: sql`EXISTS (SELECT FROM joint_bodies b WHERE b.id = ${id} AND b.convener_id = ${mine})`,
    ESTATE: sql`${id}::uuid IN (${territoryOf(mine)})`,
    DIVISION: sql`${id}::uuid IN (${divisionsGovernedBy(mine)})`,
    ORGANIZATION: sql`${id}::uuid = ${mine}::uuid`,
  }[scope];
  return holds(reader, allowed);
}

/** Whether the viewer's organization governs a division or one above it; an auditor reads all. */
export async function governsDivision(reader: Reader, viewer: Viewer, divisionId: string): Promise<boolean> {
  const mine = actingOrganization(viewer);
  if (seesEverything(viewer)) return true;
  return mine !== null && holds(reader, sql`${divisionId}::uuid IN (${divisionsGovernedBy(mine)})`);
}

interface Reported {
  readonly reporter_subject: string | null;
}
export const isReporter = (viewer: Viewer, row: Reported): boolean =>
  viewer.subject !== null && viewer.subject === row.reporter_subject;

/** The other face of INTAKE_CIRCLE, but for the person: the organizations that may see a case, as an array. */
export const intakeAudience = (intake: Sql, on: LocalDate): Sql => sql`
  ARRAY(SELECT a.ancestor_id FROM directory_organization_ancestors a
      WHERE a.organization_id = ANY(${intake}.supporting_ids || ARRAY[${intake}.recorder_id, ${intake}.handler_id])
    UNION SELECT o.id FROM directory_estate_divisions d JOIN directory_organizations o
      ON o.division_id = d.division_id AND o.kind = ANY(${GOVERNING_KINDS}) WHERE d.estate_id = ${intake}.estate_id)
  || ${bodyAudience(sql`${intake}.body_id`, on)}`;

/** Whether an organization has to do with an estate: it governs it, is of it, or it or one below it sits at its table. */
export const isOfEstate = (organizationId: string, estateId: Sql, on: LocalDate): Sql => sql`(
  ${estateId} IN (${territoryOf(organizationId)}) OR EXISTS (
    SELECT FROM directory_organization_ancestors a JOIN directory_organizations o ON o.id = a.organization_id
    WHERE a.ancestor_id = ${organizationId} AND (o.estate_id = ${estateId} OR EXISTS (
      SELECT FROM joint_bodies b WHERE b.estate_id = ${estateId} AND (b.convener_id = o.id OR EXISTS (
        SELECT FROM seats s JOIN seat_organizations so ON so.seat_id = s.id
        WHERE s.body_id = b.id AND so.organization_id = o.id AND ${validOn(sql`s`, on)}))))))`;

/** The record is kept by whoever acts for the convening organization. */
export const canConvene = (viewer: Viewer, convenerId: string): boolean =>
  actingOrganization(viewer) === convenerId;

/** A proposal is withdrawn by who opened it, or by the convener of the table it would come to. */
export const mayWithdrawProposal = (
  viewer: Viewer,
  proposal: OfOrganization & { readonly convener_id: string },
): boolean => isOwn(viewer, proposal) || canConvene(viewer, proposal.convener_id);

interface HeldSeat {
  readonly organization_ids: readonly string[];
  readonly vacant: boolean;
}

/** A seat answers through an organization that holds it; one of representatives, who have no account, through the convener. */
export function mayReply(viewer: Viewer, convenerId: string, seat: HeldSeat | null): boolean {
  const mine = actingOrganization(viewer);
  if (mine === null) return false;
  if (seat === null || seat.organization_ids.length === 0) return mine === convenerId;
  return seat.organization_ids.includes(mine);
}

/** Seen by the viewer: what one may not see is answered like what is not there. */
export const canRead = (viewer: Viewer, row: WithAudience | null): row is WithAudience =>
  row !== null && mayRead(viewer, row);
