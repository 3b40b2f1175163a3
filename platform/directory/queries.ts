import type { Identity, Scope } from '../identity';
import { firstRow, type Reader, type Sql, sql } from '../sql';

/** Organizations that govern a territory: they see the joint bodies, meetings and items of the estates in it. */
export const GOVERNING_KINDS = [
  'PARTY_WORKING_COMMITTEE',
  'PARTY_COMMITTEE',
  'SUBDISTRICT_OFFICE',
  'RESIDENTS_COMMITTEE',
  'HOUSING_DEPARTMENT',
  'ORGANIZATION_DEPARTMENT',
  'PROPERTY_AUTHORITY',
] as const;

/** The day lies in [from, to): `to` is the first day on which it no longer holds. */
export const validOn = (alias: Sql, on: string | Sql): Sql =>
  sql`(${alias}.valid_from <= ${on}::date AND (${alias}.valid_to IS NULL OR ${on}::date < ${alias}.valid_to))`;

/** Estates in the territory of a governing organization; none for any other. */
export const territoryOf = (organizationId: string): Sql =>
  sql`SELECT d.estate_id FROM directory_estate_divisions d
      JOIN directory_organizations o ON o.division_id = d.division_id
      WHERE o.id = ${organizationId} AND o.kind = ANY(${GOVERNING_KINDS})`;

/** An organization and everything below it. */
export const withSubordinates = (organizationId: string): Sql =>
  sql`SELECT a.organization_id FROM directory_organization_ancestors a WHERE a.ancestor_id = ${organizationId}`;

/** Those of the ids that name no organization valid on the day. */
export async function unknownOrganizations(
  reader: Reader,
  ids: readonly string[],
  on: string,
): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(
    sql`SELECT wanted.id FROM unnest(${ids}::uuid[]) AS wanted(id)
        WHERE NOT EXISTS (SELECT FROM directory_organizations o WHERE o.id = wanted.id AND ${validOn(sql`o`, on)})`,
  );
  return rows.map((row) => row.id);
}

export async function estateExists(reader: Reader, id: string): Promise<boolean> {
  return (await firstRow(reader, sql`SELECT id FROM directory_estates WHERE id = ${id}`)) !== null;
}

const SCOPE_BY_POST: Readonly<Record<string, Scope>> = { AUDITOR: 'AUDITOR', OPERATOR: 'OPERATOR' };

/** Scopes come with posts, so that an appointment that ends takes its scope with it. */
export const scopesOf = (posts: readonly string[]): Scope[] => [
  ...new Set(posts.map((post) => SCOPE_BY_POST[post]).filter((scope) => scope !== undefined)),
];

/**
 * Answers who a subject is from the directory copy, for when community does not answer. Who has left all posts is
 * still the same person; one who never held any is not in the copy.
 */
export async function identifyFromDirectory(reader: Reader, subject: string, on: string): Promise<Identity> {
  const rows = await reader.rows<{
    id: string;
    person_id: string;
    organization_id: string;
    post: string;
    held: boolean;
  }>(
    sql`SELECT a.id, a.person_id, a.organization_id, a.post, ${validOn(sql`a`, on)} AS held
        FROM directory_appointments a WHERE a.subject = ${subject} ORDER BY a.valid_from, a.id`,
  );
  const held = rows.filter((row) => row.held);
  return {
    subject,
    personId: rows[0]?.person_id ?? null,
    appointments: held.map((row) => ({ appointmentId: row.id, organizationId: row.organization_id })),
    scopes: scopesOf(held.map((row) => row.post)),
  };
}
