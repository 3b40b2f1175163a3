import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { ReportScope } from '../domain/kinds';
import { ledOn, type Period, type Subjects } from './work-figures';

/** An organization's name as it stood on a day; of one that had ended by then, its last. */
export const nameOn = (organizationId: Sql, day: string): Sql => sql`coalesce(
  (SELECT n.name FROM directory_organization_names n WHERE n.organization_id = ${organizationId} AND n.valid_from <= ${day}::date
    ORDER BY n.valid_from DESC LIMIT 1),
  (SELECT o.name FROM directory_organizations o WHERE o.id = ${organizationId}))`;

/** What a report is of, by its name on the year's last day; null where there is no such thing. */
export async function subjectName(
  reader: Reader,
  scope: ReportScope,
  id: string,
  day: string,
): Promise<string | null> {
  const named = {
    ESTATE: sql`SELECT name FROM directory_estates WHERE id = ${id}`,
    BODY: sql`SELECT name FROM joint_bodies WHERE id = ${id}`,
    DIVISION: sql`SELECT name FROM directory_divisions WHERE id = ${id}`,
    ORGANIZATION: sql`SELECT ${nameOn(sql`${id}::uuid`, day)} AS name`,
  }[scope];
  return (await firstRow<{ name: string | null }>(reader, named))?.name ?? null;
}

export interface LeadOfYear {
  readonly organizationId: string;
  readonly name: string;
  readonly issued: number;
  readonly closed: number;
  readonly onTime: number;
}

/** Who led on the last day what was issued in the year, each by its name on that day. */
export const leadsOfYear = (
  reader: Reader,
  { items }: Subjects,
  { from, to }: Period,
): Promise<LeadOfYear[]> =>
  reader.rows(sql`
    SELECT l.lead_id AS "organizationId", ${nameOn(sql`l.lead_id`, to)} AS name, l.issued, l.closed, l.on_time AS "onTime"
    FROM (
      SELECT ${ledOn(sql`i.id`, to)} AS lead_id, count(*)::int AS issued, (count(*) FILTER (WHERE i.state IN ('VERIFIED', 'CLOSED')))::int AS closed,
        (count(*) FILTER (WHERE i.verified_at IS NOT NULL
          AND (i.submitted_at AT TIME ZONE 'Asia/Shanghai')::date <= i.original_due_on))::int AS on_time
      FROM ${items} WHERE (i.issued_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN ${from}::date AND ${to}::date
      GROUP BY 1
    ) l ORDER BY l.issued DESC, l.lead_id`);

/** The last version of a subject's year, behind a lock: two who freeze at once are one after the other. */
export async function lastVersion(tx: Tx, subjectId: string, year: number): Promise<number> {
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${subjectId} ${year}`}, 0))`);
  const row = await firstRow<{ version: number }>(
    tx,
    sql`SELECT coalesce(max(version), 0) AS version FROM year_reports WHERE subject_id = ${subjectId} AND year = ${year}`,
  );
  return row!.version;
}
