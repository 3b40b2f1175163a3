import { prepared } from '../../../platform/prepared';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { MatterChoice } from '../domain/ballot';
import type { CountedSelection } from '../domain/count-matter';
import { prevails } from '../domain/duplicates';
import type { PaperChoice, VotingChannel } from '../domain/kinds';
import type { RuleProfile } from '../domain/rule-profile';
import { isInForce, votesFor } from './circles';
import { newLeaf } from './proof';
import type { StoredBallot } from './tables';

/** The unit's entry on the roll, if the viewer votes for it. */
export const ownEntry = (
  tx: Tx,
  sessionId: string,
  unitId: string,
): Promise<{ readonly elector_key: string } | null> =>
  firstRow(
    tx,
    sql`SELECT e.elector_key FROM roll_entries e
        WHERE e.session_id = ${sessionId} AND e.unit_id::text = ${unitId} AND ${votesFor(tx.viewer, sql`e`)}`,
  );

/** A unit's entry as somebody votes for it. */
export interface EntryVotedFor {
  readonly unit_id: string;
  readonly entry_id: string | null;
  readonly proxy_id: string | null;
}

/** The same, or where whoever votes for it lets the viewer. A proxy is not looked at where the viewer needs none. */
export const entryToVoteFor = (tx: Tx, sessionId: string, unitId: string): Promise<EntryVotedFor | null> =>
  firstRow(
    tx,
    prepared(sql`SELECT e.unit_id, e.entry_id, x.id AS proxy_id FROM roll_entries e
        LEFT JOIN vote_proxies x ON x.session_id = e.session_id AND ${coveredBy(sql`x`)}
          AND x.agent_subject = ${tx.viewer.subject} AND x.revoked_at IS NULL AND ${isInForce(sql`x`)} AND NOT ${votesFor(tx.viewer, sql`e`)}
        WHERE e.session_id = ${sessionId} AND e.unit_id = ${unitId}
          AND (x.id IS NOT NULL OR ${votesFor(tx.viewer, sql`e`)})`),
  );

/**
 * The elector's other units for which the viewer votes as for this one, as voter or by the same proxy, as far as nothing
 * was cast for them online. Who casts for the elector at the same time is waited for: else a unit that both vote for had
 * two ballots cast online, and whoever counts again takes the earlier one, which need not be the one that counted.
 */
export async function otherEntries(
  tx: Tx,
  sessionId: string,
  { unit_id, proxy_id }: EntryVotedFor,
): Promise<EntryVotedFor[]> {
  await tx.rows(
    sql`SELECT pg_advisory_xact_lock(hashtextextended('elector ' || elector_key || ' of ' || session_id, 0))
        FROM roll_entries WHERE session_id = ${sessionId} AND unit_id = ${unit_id}`,
  );
  const own = votesFor(tx.viewer, sql`e`);
  const votedSo =
    proxy_id === null
      ? own
      : sql`NOT ${own} AND EXISTS (SELECT FROM vote_proxies x WHERE x.id = ${proxy_id} AND ${coveredBy(sql`x`)})`;
  return tx.rows(
    sql`SELECT e.unit_id, e.entry_id, ${proxy_id}::uuid AS proxy_id
        FROM roll_entries self JOIN roll_entries e ON e.session_id = self.session_id AND e.elector_key = self.elector_key
        WHERE self.session_id = ${sessionId} AND self.unit_id = ${unit_id} AND e.unit_id <> self.unit_id AND ${votedSo}
          AND NOT EXISTS (SELECT FROM ballots b WHERE b.session_id = e.session_id AND b.unit_id = e.unit_id AND b.channel = 'ONLINE')`,
  );
}

/** Entries of the elector for which the grantor votes; of a written one, those for which nobody can vote online. */
export const coveredBy = (proxy: Sql): Sql =>
  sql`${proxy}.elector_key = e.elector_key AND CASE WHEN ${proxy}.grantor_subject IS NULL THEN e.voter_subjects = '{}'
        ELSE e.voter_subjects @> ARRAY[${proxy}.grantor_subject]::text[] END`;

/** A ballot and the roll entry's id by chance; that is null in a roll of before notices were kept, whose ballots are not proven. */
export interface BallotOfEntry {
  readonly ballot: StoredBallot;
  readonly entryId: string | null;
}
export interface NewBallot extends BallotOfEntry {
  readonly choices: readonly MatterChoice[];
}

/**
 * Writes ballots of different units that say the same and makes each the one that counts, in each matter in which the
 * rules prefer it; gives in how many, ballot by ballot. The primary key of the pointer decides, also between two ballots
 * of one unit at the same moment. One that counts in none stays as evidence, unless the caller refuses it.
 */
export async function saveBallots(
  tx: Tx,
  cast: readonly BallotOfEntry[],
  choices: readonly MatterChoice[],
  policy: RuleProfile['duplicatePolicy'],
): Promise<readonly number[]> {
  const counted = await writeBallots(tx, cast, choices);
  const counts: number[] = [];
  for (const of of cast) {
    const taken = counted.get(of.ballot.id) ?? 0;
    counts.push(taken === choices.length ? taken : taken + (await displace(tx, { ...of, choices }, policy)));
  }
  return counts;
}

/**
 * Ballots, choices, leaves and pointers in one statement, since it is what a vote night waits for, and a developer may
 * hold a thousand units; gives how many pointers each took.
 */
async function writeBallots(
  tx: Tx,
  cast: readonly BallotOfEntry[],
  choices: readonly MatterChoice[],
): Promise<ReadonlyMap<string, number>> {
  const leaves = cast.flatMap(({ ballot, entryId }) =>
    entryId === null ? [] : [newLeaf(tx, { ballot, choices, entryId })],
  );
  const of = <Column extends keyof StoredBallot>(column: Column) => cast.map(({ ballot }) => ballot[column]);
  const counted = await tx.rows<{ ballot_id: string; count: number }>(
    prepared(sql`WITH cast_now AS (
          INSERT INTO ballots (id, session_id, unit_id, estate_id, cast_by, channel, cast_at, received_at, invalid_reason, proxy_id)
          SELECT * FROM unnest(${of('id')}::uuid[], ${of('session_id')}::uuid[], ${of('unit_id')}::uuid[], ${of('estate_id')}::uuid[],
            ${of('cast_by')}::text[], ${of('channel')}::text[], ${of('cast_at')}::timestamptz[], ${of('received_at')}::timestamptz[],
            ${of('invalid_reason')}::text[], ${of('proxy_id')}::uuid[])
        ), of AS (
          SELECT * FROM unnest(${of('id')}::uuid[], ${of('session_id')}::uuid[], ${of('unit_id')}::uuid[]) AS of (ballot_id, session_id, unit_id)
        ), said AS (
          SELECT * FROM unnest(${choices.map(({ matterId }) => matterId)}::uuid[], ${choices.map(({ choice }) => choice)}::text[],
            ${choices.map(asArray)}::text[]) AS said (matter_id, choice, selected)
        ), chosen AS (
          INSERT INTO ballot_choices (ballot_id, session_id, matter_id, choice, candidate_ids)
          SELECT ballot_id, session_id, matter_id, choice, selected::uuid[] FROM of, said
        ), proven AS (
          INSERT INTO ballot_leaves (ballot_id, session_id, leaf_id, salt, received_salt, leaf)
          SELECT * FROM unnest(${leaves.map((it) => it.ballot_id)}::uuid[], ${leaves.map((it) => it.session_id)}::uuid[],
            ${leaves.map((it) => it.leaf_id)}::uuid[], ${leaves.map((it) => it.salt)}::text[],
            ${leaves.map((it) => it.received_salt)}::text[], ${leaves.map((it) => it.leaf)}::text[])
        ), counted AS (
          INSERT INTO counted_ballots (matter_id, unit_id, session_id, ballot_id)
          SELECT matter_id, unit_id, session_id, ballot_id FROM of, said ORDER BY unit_id, matter_id
          ON CONFLICT DO NOTHING RETURNING ballot_id
        )
        SELECT ballot_id, count(*)::int AS count FROM counted GROUP BY ballot_id`),
  );
  return new Map(counted.map((it) => [it.ballot_id, it.count]));
}

/** One of several arrays of different lengths, which SQL has as text alone. */
const asArray = ({ candidateIds }: MatterChoice): string | null => candidateIds && `{${candidateIds.join()}}`;

interface Standing {
  readonly matter_id: string;
  readonly ballot_id: string;
  readonly channel: VotingChannel;
  readonly received_at: Date;
  readonly choice: PaperChoice;
}

/** Moves the pointer away from what stands, where what comes prevails; each move is a row of history. */
async function displace(
  tx: Tx,
  { ballot, choices }: NewBallot,
  policy: RuleProfile['duplicatePolicy'],
): Promise<number> {
  const standing = await tx.rows<Standing>(
    sql`SELECT c.matter_id, c.ballot_id, b.channel, b.received_at, said.choice FROM counted_ballots c
        JOIN ballots b ON b.id = c.ballot_id
        JOIN ballot_choices said ON said.ballot_id = c.ballot_id AND said.matter_id = c.matter_id
        WHERE c.session_id = ${ballot.session_id} AND c.unit_id = ${ballot.unit_id} AND c.ballot_id <> ${ballot.id}
        ORDER BY c.matter_id FOR UPDATE OF c`,
  );
  const said = new Map(choices.map(({ matterId, choice }) => [matterId, choice]));
  const moved = standing.filter((it) =>
    prevails(
      policy,
      {
        channel: ballot.channel,
        receivedAt: ballot.received_at,
        valid: said.get(it.matter_id) !== 'INVALID',
      },
      { channel: it.channel, receivedAt: it.received_at, valid: it.choice !== 'INVALID' },
    ),
  );
  for (const { matter_id, ballot_id } of moved) {
    await tx.rows(
      sql`INSERT INTO counted_ballot_changes (matter_id, unit_id, number, session_id, from_ballot_id, to_ballot_id, policy, changed_at)
          SELECT ${matter_id}::uuid, ${ballot.unit_id}::uuid, count(*) + 1, ${ballot.session_id}::uuid, ${ballot_id}::uuid,
            ${ballot.id}::uuid, ${policy}, ${tx.now}::timestamptz
          FROM counted_ballot_changes WHERE matter_id = ${matter_id} AND unit_id = ${ballot.unit_id}`,
    );
    await tx.rows(
      sql`UPDATE counted_ballots SET ballot_id = ${ballot.id} WHERE matter_id = ${matter_id} AND unit_id = ${ballot.unit_id}`,
    );
  }
  return moved.length;
}

export interface ParticipationRow {
  readonly session_id: string;
  readonly matter_id: string;
  readonly area: string;
  readonly heads: number;
}

/** Who takes part in each matter, as the tally counts it: what is invalid in one does there only where the rules say so. */
export const participation = (session: Sql): Sql => sql`
  SELECT c.session_id, c.matter_id, sum(e.area)::bigint AS area, count(DISTINCT e.elector_key)::integer AS heads
  FROM counted_ballots c
    JOIN ballot_choices said ON said.ballot_id = c.ballot_id AND said.matter_id = c.matter_id
    JOIN voting_sessions of ON of.id = c.session_id
    JOIN roll_entries e ON e.session_id = c.session_id AND e.unit_id = c.unit_id
  WHERE ${session} AND (said.choice <> 'INVALID' OR (of.profile -> 'invalidCountsAsParticipation')::boolean)
  GROUP BY c.session_id, c.matter_id`;

/** The counted votes of a session, by matter. */
export async function countedVotes(
  reader: Reader,
  sessionId: string,
): Promise<Map<string, CountedSelection[]>> {
  const rows = await reader.rows<{
    matter_id: string;
    unit_id: string;
    choice: PaperChoice;
    candidate_ids: readonly string[] | null;
  }>(
    sql`SELECT c.matter_id, c.unit_id, b.choice, b.candidate_ids FROM counted_ballots c
        JOIN ballot_choices b ON b.ballot_id = c.ballot_id AND b.matter_id = c.matter_id
        WHERE c.session_id = ${sessionId}`,
  );
  const votes = new Map<string, CountedSelection[]>();
  for (const { matter_id, unit_id: unitId, choice, candidate_ids } of rows) {
    const vote = { unitId, choice, candidateIds: candidate_ids ?? [] };
    const ofMatter = votes.get(matter_id);
    if (ofMatter) ofMatter.push(vote);
    else votes.set(matter_id, [vote]);
  }
  return votes;
}
