import type { LocalDate } from '../../../platform/dates';
import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Member, Vacancy } from '../domain/owners-committee';
import { namedIn, runnersOf } from './circles';
import {
  type OwnersCommitteeRow,
  ownersCommittees,
  type StoredOwnersCommittee,
} from './owners-committee-tables';

const days = sql`c.elected_on::text AS elected_on, c.starts_on::text AS starts_on, c.ends_on::text AS ends_on,
  c.reelect_by::text AS reelect_by, c.succeeded_on::text AS succeeded_on, c.annulled_on::text AS annulled_on, c.first_met_on::text AS first_met_on`;

/** A committee as it is read, `c` being its alias. In a list of one estate, pass the estate: it is asked once. */
export const committeeColumns = (estateId: Sql = sql`c.estate_id`): Sql =>
  sql`c.*, ${days}, ${runnersOf(estateId)} AS runner_organization_ids,
    (SELECT m.session_id FROM voting_matters m WHERE m.id = c.matter_id) AS voting_session_id`;

/** What elected a committee: a vote on another platform, or a matter of a vote held here. */
export type ElectedBy = Pick<StoredOwnersCommittee, 'external_vote_id' | 'matter_id'>;
const isElectedBy = ({ external_vote_id, matter_id }: ElectedBy): Sql =>
  sql`(c.external_vote_id = ${external_vote_id}::uuid OR c.matter_id = ${matter_id}::uuid)`;

export const lockCommittee = (tx: Tx, id: string): Promise<OwnersCommitteeRow | null> =>
  firstRow(
    tx,
    sql`SELECT ${committeeColumns()} FROM owners_committees c WHERE c.id::text = ${id} FOR UPDATE OF c`,
  );

/** The one that stands, its estate being locked. */
export const standingCommittee = (tx: Tx, estateId: string): Promise<StoredOwnersCommittee | null> =>
  firstRow(
    tx,
    sql`SELECT c.*, ${days} FROM owners_committees c WHERE c.estate_id = ${estateId} AND c.succeeded_on IS NULL AND c.annulled_on IS NULL FOR UPDATE OF c`,
  );

/** The last day on which one committee handed over to the next, if one did; whoever is constituted later begins no earlier. */
export async function lastHandover(reader: Reader, estateId: string): Promise<string | null> {
  const last = sql`SELECT max(c.succeeded_on)::text AS day FROM owners_committees c
    WHERE c.estate_id = ${estateId} AND c.annulled_on IS NULL`;
  return (await firstRow<{ day: string | null }>(reader, last))!.day;
}

/** Whether a committee stands on an election. */
export async function hasCommittee(reader: Reader, by: ElectedBy): Promise<boolean> {
  const found = sql`SELECT c.id FROM owners_committees c WHERE ${isElectedBy(by)}`;
  return (await firstRow(reader, found)) !== null;
}

/** The one that an election elected, its estate being locked. */
const committeeOf = (tx: Tx, by: ElectedBy): Promise<StoredOwnersCommittee | null> =>
  firstRow(tx, sql`SELECT c.*, ${days} FROM owners_committees c WHERE ${isElectedBy(by)} FOR UPDATE OF c`);

/** Whom a committee was to follow, its estate being locked. */
const formerOf = (
  tx: Tx,
  { estate_id, starts_on }: StoredOwnersCommittee,
): Promise<StoredOwnersCommittee | null> =>
  firstRow(
    tx,
    sql`SELECT c.*, ${days} FROM owners_committees c
        WHERE c.estate_id = ${estate_id} AND c.succeeded_on = ${starts_on} AND c.annulled_on IS NULL FOR UPDATE OF c`,
  );

const filingIdsOf = (reader: Reader, committeeId: string): Promise<{ readonly id: string }[]> =>
  reader.rows(sql`SELECT id FROM committee_filings WHERE committee_id = ${committeeId} ORDER BY id`);

/**
 * Ends the committee that an election elected, if there is one, its estate being locked. Where it has not begun by
 * then, the one before was never followed by it: it stands until whoever was to follow next. Where it has, what was
 * handed over stays handed over.
 */
export async function annulCommittee(tx: Tx, by: ElectedBy, on: LocalDate): Promise<void> {
  const committee = await committeeOf(tx, by);
  if (!committee) return;
  const former = on < committee.starts_on ? await formerOf(tx, committee) : null;
  await tx.save(ownersCommittees, committee, { annulled_on: on });
  await tx.changed({ type: 'OwnersCommittee', id: committee.id });
  for (const { id } of await filingIdsOf(tx, committee.id)) await tx.changed({ type: 'CommitteeFiling', id });
  if (!former) return;
  await tx.save(ownersCommittees, former, { succeeded_on: committee.succeeded_on });
  await tx.changed({ type: 'OwnersCommittee', id: former.id });
}

/** Whether it is an owners' committee of the estate. */
export async function isOwnersCommittee(
  reader: Reader,
  estateId: string,
  organizationId: string,
): Promise<boolean> {
  const found = sql`SELECT id FROM directory_organizations
    WHERE id::text = ${organizationId} AND estate_id = ${estateId} AND kind = 'OWNERS_COMMITTEE'`;
  return (await firstRow(reader, found)) !== null;
}

export const membersOf = (reader: Reader, committeeId: string): Promise<Member[]> =>
  reader.rows(
    sql`SELECT id, elected, rank FROM committee_members WHERE committee_id = ${committeeId} ORDER BY rank`,
  );

export const vacanciesOf = (reader: Reader, committeeId: string): Promise<Vacancy[]> =>
  reader.rows(
    sql`SELECT member_id AS "memberId", filled_by AS "filledBy" FROM committee_vacancies WHERE committee_id = ${committeeId}`,
  );

/** The days of its last meeting and of the last leaving. */
export async function lastDays(
  reader: Reader,
  committeeId: string,
): Promise<{ readonly met: string | null; readonly left: string | null }> {
  const days = sql`SELECT (SELECT max(met_on)::text FROM committee_portfolios WHERE committee_id = ${committeeId}) AS met,
    (SELECT max(left_on)::text FROM committee_vacancies WHERE committee_id = ${committeeId}) AS "left"`;
  return (await firstRow<{ met: string | null; left: string | null }>(reader, days))!;
}

export async function nextSequence(tx: Tx, committeeId: string): Promise<number> {
  const next = sql`SELECT coalesce(max(sequence), 0)::integer + 1 AS next FROM committee_portfolios WHERE committee_id = ${committeeId}`;
  return (await firstRow<{ next: number }>(tx, next))!.next;
}

/** Members of committees as they are read; who may see the names is asked once for each committee. */
export const memberRows = (viewer: Viewer, committeeIds: readonly string[]): Sql =>
  sql`SELECT m.*, c.annulled_on IS NOT NULL AS annulled, v.left_on::text AS left_on, v.reason AS left_reason, seen.*,
        EXISTS (SELECT FROM committee_vacancies f WHERE f.filled_by = m.id) AS filled,
        (SELECT p.portfolio FROM committee_portfolios p WHERE p.member_id = m.id ORDER BY p.sequence DESC LIMIT 1) AS last_portfolio
      FROM owners_committees c
      CROSS JOIN LATERAL (SELECT ${namedIn(viewer, sql`c`)}) seen
      JOIN committee_members m ON m.committee_id = c.id LEFT JOIN committee_vacancies v ON v.member_id = m.id
      WHERE c.id = ANY(${committeeIds}::uuid[]) ORDER BY m.committee_id, m.rank`;
