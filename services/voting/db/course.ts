import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { type ParticipationRow, participation } from './ballots';
import { runnersOf } from './circles';
import type { StoredLegalChallenge, VoteCertificationRow, VoteObjectionRow } from './course-tables';

export const objectionColumns = sql`o.*, ${runnersOf(sql`o.estate_id`)} AS runner_organization_ids`;

/** An objection whose vote the caller has locked. */
export const objectionOf = (reader: Reader, id: string): Promise<VoteObjectionRow | null> =>
  firstRow(reader, sql`SELECT ${objectionColumns} FROM vote_objections o WHERE o.id::text = ${id}`);

/** What stands in the way of a final result: what has no answer yet, and what was found to be right. */
export const openObjections = (sessionId: Sql): Sql =>
  sql`SELECT FROM vote_objections o WHERE o.session_id = ${sessionId} AND o.state IN ('OPEN', 'UPHELD')`;

export async function hasOpenObjection(reader: Reader, sessionId: string): Promise<boolean> {
  const row = await firstRow<{ found: boolean }>(
    reader,
    sql`SELECT EXISTS (${openObjections(sql`${sessionId}::uuid`)}) AS found`,
  );
  return row!.found;
}

export const certificationsOf = (reader: Reader, sessionId: string): Promise<VoteCertificationRow[]> =>
  reader.rows(sql`SELECT * FROM vote_certifications WHERE session_id = ${sessionId} ORDER BY certified_at`);

/** Whether the viewer holds a post in an organization that day, whichever hat is worn. */
export async function holdsPostIn(tx: Tx, organizationId: string, on: string): Promise<boolean> {
  if (tx.viewer.actingFor?.organizationId === organizationId) return true;
  const posts = await tx.rows(
    sql`SELECT id FROM directory_appointments WHERE person_id = ${tx.viewer.personId} AND organization_id = ${organizationId}
        AND valid_from <= ${on}::date AND (valid_to IS NULL OR ${on}::date < valid_to)`,
  );
  return posts.length > 0;
}

/** Whether a unit on the frozen roll is the viewer's, or the viewer votes for one: who has sold before is not there. */
export async function isOnRoll(tx: Tx, sessionId: string): Promise<boolean> {
  const { subject } = tx.viewer;
  const rows = await tx.rows(
    sql`SELECT unit_id FROM roll_entries WHERE session_id = ${sessionId}
          AND (owner_subjects @> ARRAY[${subject}]::text[] OR voter_subjects @> ARRAY[${subject}]::text[]) LIMIT 1`,
  );
  return rows.length > 0;
}

/** How many objections of the viewer to this result wait for an answer. */
export async function openObjectionsBy(tx: Tx, sessionId: string): Promise<number> {
  const row = await firstRow<{ count: number }>(
    tx,
    sql`SELECT count(*)::integer AS count FROM vote_objections
        WHERE session_id = ${sessionId} AND objector_subject = ${tx.viewer.subject} AND state = 'OPEN'`,
  );
  return row!.count;
}

export const isCaseRecorded = async (
  reader: Reader,
  sessionId: string,
  caseNumber: string,
): Promise<boolean> =>
  (
    await reader.rows(
      sql`SELECT id FROM legal_challenges WHERE session_id = ${sessionId} AND case_number = ${caseNumber}`,
    )
  ).length > 0;

/** The challenge that the court has not decided: the latest, since there is one at a time. */
export const pendingChallenge = (reader: Reader, sessionId: string): Promise<PendingChallenge | null> =>
  firstRow(
    reader,
    sql`SELECT id, case_number, filed_on::text, recorded_at FROM legal_challenges
        WHERE session_id = ${sessionId} ORDER BY recorded_at DESC, id DESC LIMIT 1`,
  );
export type PendingChallenge = Pick<StoredLegalChallenge, 'id' | 'case_number' | 'filed_on' | 'recorded_at'>;

export const extensionCount = async (reader: Reader, sessionId: string): Promise<number> =>
  (await reader.rows(sql`SELECT number FROM vote_extensions WHERE session_id = ${sessionId}`)).length;

/** Who has taken part in each matter, in area and heads; no choice is read. */
export const participationOf = (reader: Reader, sessionId: string): Promise<ParticipationRow[]> =>
  reader.rows(participation(sql`c.session_id = ${sessionId}`));
