import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { MatterChoice } from '../domain/ballot';
import { runnersOf } from './circles';
import { type PaperBallotRow, paperEntries } from './paper-tables';

export const paperColumns = sql`b.*, ${runnersOf(sql`b.estate_id`)} AS runner_organization_ids`;

/** A ballot on paper whose vote the caller has locked, or is about to. */
export const paperOf = (reader: Reader, id: string): Promise<PaperBallotRow | null> =>
  firstRow(reader, sql`SELECT ${paperColumns} FROM paper_ballots b WHERE b.id::text = ${id}`);

/** Whether the unit has a living paper in this vote, or the estate one of this number in any, lost or not. */
export async function takenPaper(
  reader: Reader,
  { id, estate_id }: { readonly id: string; readonly estate_id: string },
  unitId: string,
  number: string,
): Promise<'UNIT' | 'NUMBER' | null> {
  const row = await firstRow<{ same_unit: boolean }>(
    reader,
    sql`SELECT session_id = ${id} AND unit_id = ${unitId} AND state <> 'LOST' AS same_unit FROM paper_ballots
        WHERE session_id = ${id} AND unit_id = ${unitId} AND state <> 'LOST' OR estate_id = ${estate_id} AND number = ${number}
        ORDER BY 1 DESC LIMIT 1`,
  );
  return row === null ? null : row.same_unit ? 'UNIT' : 'NUMBER';
}

/** The unit's lost paper in whose place there is none yet. */
export const lostPaper = (
  reader: Reader,
  sessionId: string,
  unitId: string,
): Promise<{ readonly id: string } | null> =>
  firstRow(
    reader,
    sql`SELECT b.id FROM paper_ballots b WHERE b.session_id = ${sessionId} AND b.unit_id = ${unitId} AND b.state = 'LOST'
          AND NOT EXISTS (SELECT FROM paper_ballots next WHERE next.replaces_id = b.id)`,
  );

/** The place of the next rejected return of a paper, whose vote the caller has locked. */
export async function nextRejection(reader: Reader, paperId: string): Promise<number> {
  const row = await firstRow<{ next: number }>(
    reader,
    sql`SELECT count(*)::integer + 1 AS next FROM paper_return_rejections WHERE paper_id = ${paperId}`,
  );
  return row!.next;
}

/** Whether a paper's scan belongs to a return of it that was rejected. */
export async function isOfRejected(reader: Reader, paperId: string, scanId: string): Promise<boolean> {
  const found = sql`SELECT number FROM paper_return_rejections WHERE paper_id = ${paperId} AND scan_id = ${scanId} LIMIT 1`;
  return (await firstRow(reader, found)) !== null;
}

export const rollUnit = (
  reader: Reader,
  sessionId: string,
  unitId: string,
): Promise<{ readonly unit_id: string; readonly entry_id: string | null } | null> =>
  firstRow(
    reader,
    sql`SELECT unit_id, entry_id FROM roll_entries WHERE session_id = ${sessionId} AND unit_id::text = ${unitId}`,
  );

/** What was read first, by its last attempt. */
export const enteredChoices = (
  reader: Reader,
  paperId: string,
): Promise<(MatterChoice & { readonly attempt: number })[]> =>
  reader.rows(
    sql`SELECT e.matter_id AS "matterId", e.choice, e.candidate_ids AS "candidateIds", e.attempt FROM paper_entries e WHERE e.paper_id = ${paperId}
          AND e.attempt = (SELECT max(attempt) FROM paper_entries WHERE paper_id = ${paperId})`,
  );

export async function saveEntry(
  tx: Tx,
  paperId: string,
  attempt: number,
  choices: readonly MatterChoice[],
): Promise<void> {
  const rows = choices.map(({ matterId, choice, candidateIds }) => ({
    paper_id: paperId,
    attempt,
    matter_id: matterId,
    choice,
    candidate_ids: candidateIds,
  }));
  await tx.insert(paperEntries, rows);
}

/** Returned in time and not yet read by two people. */
export async function countUnchecked(reader: Reader, sessionId: string): Promise<number> {
  const row = await firstRow<{ count: number }>(
    reader,
    sql`SELECT count(*)::integer AS count FROM paper_ballots WHERE session_id = ${sessionId} AND state IN ('RETURNED', 'ENTERED')`,
  );
  return row!.count;
}

/** Whether a paper proves that a ballot reached its unit, which may have it still: one that was lost proves nothing. */
export const provesDelivery = (paper: Sql): Sql =>
  sql`(${paper}.delivered_at IS NOT NULL AND ${paper}.state <> 'LOST')`;

/** Units whose silence may be counted. */
export async function deliveredUnits(reader: Reader, sessionId: string): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ unit_id: string }>(
    sql`SELECT b.unit_id FROM paper_ballots b WHERE b.session_id = ${sessionId} AND ${provesDelivery(sql`b`)}`,
  );
  return new Set(rows.map((row) => row.unit_id));
}
