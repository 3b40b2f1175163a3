import { today } from '../../../platform/dates';
import { prepared } from '../../../platform/prepared';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import { columnsOf } from '../../../platform/tables';
import type { Tx } from '../../../platform/transaction';
import type { PostedMatter } from '../domain/ballot';
import { chosenOrganization } from '../domain/company-choice';
import { decidedOf } from '../domain/matter-details';
import { selectableIn, standingIn } from './candidates';
import { runnersOf } from './circles';
import {
  type StoredVotingSession,
  type VoteOutcomeRow,
  type VotingMatterRow,
  type VotingSessionRow,
  votingMatters,
  votingSessions,
} from './tables';

/** A session as it is read, `s` being its alias. In a list of one estate, pass the estate: it is asked once. */
export const sessionColumns = (estateId: Sql = sql`s.estate_id`): Sql =>
  sql`s.*, ${runnersOf(estateId)} AS runner_organization_ids`;

/**
 * A lock on a row alone would let ballots join those that already share it, ahead of the closing that waits:
 * under a steady stream it would wait for ever. At the gate everyone waits in the order of arrival.
 */
const gateOf = (id: string): Sql => sql`hashtextextended(${id}::text, 0)`;

/** The session as it is now; whoever acts on it locks it. */
export const sessionById = (reader: Reader, id: string): Promise<VotingSessionRow | null> =>
  firstRow(reader, sql`SELECT ${sessionColumns()} FROM voting_sessions s WHERE s.id = ${id}`);

/** Alone with the session: no other act and no ballot passes until this one has ended. */
export const lockSession = (tx: Tx, id: string): Promise<VotingSessionRow | null> =>
  firstRow(
    tx,
    sql`SELECT ${sessionColumns()} FROM pg_advisory_xact_lock(${gateOf(id)}) gate, voting_sessions s
        WHERE s.id = ${id} FOR UPDATE OF s`,
  );

/**
 * The session as it is while this ballot is cast: ballots share the lock, closing needs it alone. The state
 * must be read from this locked row; without the row's lock it would be as it was before the gate opened.
 */
export const shareSession = (tx: Tx, id: string): Promise<StoredVotingSession | null> =>
  firstRow(
    tx,
    prepared(
      sql`SELECT ${columnsOf(votingSessions, 's')}
          FROM pg_advisory_xact_lock_shared(${gateOf(id)}) gate, voting_sessions s WHERE s.id = ${id} FOR SHARE OF s`,
    ),
  );

/** The next number of the estate's year, from a locked counter: many at once get consecutive numbers. */
export async function nextNumber(tx: Tx, estateId: string, year: number): Promise<string> {
  const row = await firstRow<{ last: number }>(
    tx,
    sql`INSERT INTO vote_counters AS c (estate_id, year, last) VALUES (${estateId}, ${year}, 1)
        ON CONFLICT (estate_id, year) DO UPDATE SET last = c.last + 1 RETURNING last`,
  );
  return `${year}-${String(row!.last).padStart(3, '0')}`;
}

/** A resolution that concerns the estate: of a body of its own, or of a body of a division in which it lies. */
export const resolutionFor = (
  reader: Reader,
  estateId: string,
  id: string,
): Promise<{ readonly matters_for_owners: boolean } | null> =>
  firstRow(
    reader,
    sql`SELECT r.matters_for_owners FROM resolutions r
        WHERE r.id = ${id} AND (r.estate_id = ${estateId} OR r.estate_id IS NULL AND r.division_id IN
          (SELECT d.division_id FROM directory_estate_divisions d WHERE d.estate_id = ${estateId}))`,
  );

/** Whether the estate has a vote on the resolution under way; a finished or voided one may be followed by another. */
export async function hasRunningVote(
  reader: Reader,
  estateId: string,
  resolutionId: string,
): Promise<boolean> {
  const running = sql`SELECT id FROM voting_sessions
    WHERE resolution_id = ${resolutionId} AND estate_id = ${estateId} AND state IN ('PREPARING', 'ROLL_PUBLISHED', 'NOTICED', 'FROZEN', 'OPEN', 'CLOSED')`;
  return (await firstRow(reader, running)) !== null;
}

export const mattersOf = (reader: Reader, sessionId: string): Promise<VotingMatterRow[]> =>
  reader.rows(
    prepared(
      sql`SELECT ${matterColumns} FROM ${mattersWithRules} WHERE m.session_id = ${sessionId} ORDER BY m.position`,
    ),
  );

/** What a ballot may say, in order, and nothing else: it is read once for each ballot, and what is decided may name a thousand units. */
export const postedMatters = (reader: Reader, sessionId: string): Promise<PostedMatter[]> =>
  reader.rows(
    prepared(
      sql`SELECT m.id, m.seats, ${selectableIn} AS candidates FROM voting_matters m WHERE m.session_id = ${sessionId} ORDER BY m.position`,
    ),
  );

export const matterColumns = sql`${columnsOf(votingMatters, 'm')}, s.profile -> 'matters' -> m.kind AS law,
  ${standingIn} AS candidates`;
export const mattersWithRules = sql`voting_matters m JOIN voting_sessions s ON s.id = m.session_id`;

export const outcomesOf = (reader: Reader, sessionId: string): Promise<VoteOutcomeRow[]> =>
  reader.rows(sql`SELECT * FROM vote_outcomes WHERE session_id = ${sessionId}`);

/** Tells the other services how a vote came out: no titles and no texts, which may name people. */
export async function publishOutcome(
  tx: Tx,
  row: StoredVotingSession,
  matters: readonly VotingMatterRow[],
  outcomes: readonly (Pick<VoteOutcomeRow, 'matter_id' | 'status'> &
    Partial<Pick<VoteOutcomeRow, 'derivation'>>)[],
  talliedOn: string,
): Promise<void> {
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.matter_id, outcome]));
  const told = matters.map((matter) => {
    const { id: matterId, kind, details } = matter;
    const { status, derivation } = outcomeOf.get(matterId) ?? {};
    const chosenOrganizationId = chosenOrganization(matter, status, derivation?.election);
    return {
      matterId,
      kind,
      status,
      ...(chosenOrganizationId === undefined ? {} : { chosenOrganizationId }),
      ...(details === null ? {} : { decided: decidedOf(details) }),
    };
  });
  await tx.publish({
    type: 'voteOutcome',
    version: 1,
    subjectId: row.id,
    payload: {
      sessionId: row.id,
      resolutionId: row.resolution_id,
      estateId: row.estate_id,
      number: row.number,
      matters: told,
      talliedOn,
    },
  });
}

/**
 * Tells the other services of a vote that was noticed, as it now is: when it is, until when it was extended, that it is void. How many matters; no
 * titles and no texts. Of a vote without notice, which may run from before notices were kept, nothing is told.
 */
export async function publishNotice(
  tx: Tx,
  row: Pick<
    StoredVotingSession,
    'id' | 'estate_id' | 'number' | 'opens_at' | 'notice_closes_at' | 'closes_at' | 'voided_at'
  >,
  matters: number,
): Promise<void> {
  const { id: subjectId, estate_id: estateId, number, closes_at: closesAt } = row;
  const { opens_at: opensAt, notice_closes_at: noticedUntil } = row;
  if (opensAt === null || noticedUntil === null) return;
  const payload = {
    estateId,
    number,
    matters,
    opensAt: opensAt.toISOString(),
    closesAt: noticedUntil.toISOString(),
    extendedTo: closesAt !== null && closesAt > noticedUntil ? closesAt.toISOString() : null,
    voidedAt: row.voided_at?.toISOString() ?? null,
  };
  await tx.publish({ type: 'voteNotice', version: 1, subjectId, payload });
}

/** Whether the others were told how a vote came out: since results are announced, at that; before, at the tally. */
async function wasTold(tx: Tx, sessionId: string): Promise<boolean> {
  const told = sql`SELECT EXISTS (SELECT FROM outbox WHERE type = 'voteOutcome' AND subject_id = ${sessionId}) AS found`;
  return (await firstRow<{ found: boolean }>(tx, told))!.found;
}

/** Takes back what was told of a vote: its notice, and how it came out. */
export async function publishVoid(tx: Tx, row: StoredVotingSession): Promise<void> {
  const matters = await mattersOf(tx, row.id);
  await publishNotice(tx, row, matters.length);
  if (!(await wasTold(tx, row.id))) return;
  const voided = matters.map(({ id }) => ({ matter_id: id, status: 'VOIDED' as const }));
  await publishOutcome(tx, row, matters, voided, today(row.tallied_at!));
}
