import { sha256 } from '../../../platform/canonical';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { VoteCheckpointKind } from '../domain/kinds';
import { rootOf } from '../domain/merkle';
import {
  type BallotLeaf,
  ballotLeafHash,
  type ChainHead,
  type Checkpoint,
  chainStart,
  checkpointHash,
  choicesInOrder,
  commit,
  drawLeaf,
  receivedSeal,
  sealing,
  withBlinds,
} from '../domain/proof';
import { type CountedOutcome, headDocument } from '../domain/vote-head';
import type { NewBallot } from './ballots';
import { committed, drawPartsOf } from './draws';
import {
  type BallotLeafRow,
  type ProvenBallotRow,
  type VoteCheckpointRow,
  type VoteHeadRow,
  voteCheckpoints,
  voteHeads,
} from './proof-tables';
import type { StoredVotingSession } from './tables';

/** More than 128 bits by chance. */
export const secretOf = (tx: Tx): string => [1, 2, 3].map(() => tx.newId()).join();

/** The leaf of a new ballot. */
export function newLeaf(
  tx: Tx,
  { ballot, choices, entryId }: NewBallot & { readonly entryId: string },
): BallotLeafRow {
  const { leafId, salt, receivedSalt } = drawLeaf(secretOf(tx));
  const { id, session_id, channel, received_at } = ballot;
  const received = receivedSeal(received_at, receivedSalt);
  const leaf = ballotLeafHash({ sessionId: session_id, leafId, entryId, salt, channel, received, choices });
  return { ballot_id: id, session_id, leaf_id: leafId, salt, received_salt: receivedSalt, leaf };
}

type Chained = Pick<StoredVotingSession, 'id' | 'roll_hash'>;

/** One at a time writes to a vote's chain, and then reads how far it has come. A cast never waits here. */
async function chainOf(tx: Tx, { id, roll_hash }: Chained): Promise<ChainHead> {
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`chain of ${id}`}, 0))`);
  const last = await firstRow<VoteCheckpointRow>(
    tx,
    sql`SELECT * FROM vote_checkpoints WHERE session_id = ${id} ORDER BY sequence DESC LIMIT 1`,
  );
  return last === null
    ? chainStart(roll_hash!, (await drawPartsOf(tx, id)).map(committed))
    : { sequence: last.sequence, hash: last.hash, committedAt: last.committed_at };
}

async function saveCheckpoint(tx: Tx, checkpoint: Checkpoint, blind: string | null): Promise<ChainHead> {
  const { sessionId, sequence, kind, previous, root, committedAt } = checkpoint;
  const hash = checkpointHash(checkpoint);
  const link = { sequence, kind, previous, root, hash, blind };
  await tx.insert(voteCheckpoints, { session_id: sessionId, ...link, committed_at: committedAt });
  return { sequence, hash, committedAt };
}

/** Commits the leaves that wait, if any does: at the close all of them, and before it those cast by this process's time. */
async function commitWaiting(tx: Tx, id: string, head: ChainHead, upTo: Sql): Promise<ChainHead> {
  const waiting = await tx.rows<{ leaf: string }>(
    sql`SELECT l.leaf FROM ballot_leaves l JOIN ballots b ON b.id = l.ballot_id WHERE l.session_id = ${id} AND ${upTo}
          AND NOT EXISTS (SELECT FROM committed_leaves k WHERE k.session_id = l.session_id AND k.leaf = l.leaf)`,
  );
  if (waiting.length === 0) return head;
  const leaves = waiting.map(({ leaf }) => leaf);
  const blind = sha256(secretOf(tx));
  const { checkpoint } = commit(id, head, withBlinds(leaves, blind), tx.now);
  const next = await saveCheckpoint(tx, checkpoint, blind);
  await tx.rows(
    sql`INSERT INTO committed_leaves (session_id, leaf, sequence)
        SELECT ${id}::uuid, leaf, ${checkpoint.sequence}::integer FROM unnest(${leaves}::text[]) leaf`,
  );
  return next;
}

/** The next batch of a vote whose session the caller shares. */
export async function commitBatch(tx: Tx, session: Chained): Promise<void> {
  await commitWaiting(tx, session.id, await chainOf(tx, session), sql`b.cast_at <= ${tx.now}`);
}

/** Votes with leaves that wait for their checkpoint. */
export const votesWithWaitingLeaves = (reader: Reader): Promise<{ readonly id: string }[]> =>
  reader.rows(
    sql`SELECT s.id FROM voting_sessions s WHERE s.state IN ('OPEN', 'CLOSED') AND EXISTS (
          SELECT FROM ballot_leaves l WHERE l.session_id = s.id
            AND NOT EXISTS (SELECT FROM committed_leaves k WHERE k.session_id = l.session_id AND k.leaf = l.leaf))`,
  );

/**
 * Commits what waits, and then every leaf there is, at the close and again at the tally: papers are read between. The
 * caller is alone with the session. A vote without leaves in its roll has no chain. Gives the hash of the last link.
 */
export async function sealBallots(
  tx: Tx,
  session: Chained & Pick<StoredVotingSession, 'without_notice'>,
  kind: Exclude<VoteCheckpointKind, 'BATCH'>,
): Promise<string | null> {
  if (session.without_notice) return null;
  const { id } = session;
  const head = await commitWaiting(tx, id, await chainOf(tx, session), sql`TRUE`);
  const closed = await firstRow<VoteCheckpointRow>(
    tx,
    sql`SELECT * FROM vote_checkpoints WHERE session_id = ${id} AND kind = 'CLOSE'`,
  );
  const seal = async (as: typeof kind, after: ChainHead, root: string) =>
    saveCheckpoint(tx, sealing(as, id, after, root, tx.now), null);
  // What was read since the close stands behind it; where nothing was, the root is the same.
  const root = closed && closed.sequence === head.sequence ? closed.root : await rootOfAll(tx, id);
  // A vote that was closed before there were chains is sealed when it is tallied.
  const before = kind === 'TALLY' && closed === null ? await seal('CLOSE', head, root) : head;
  return (await seal(kind, before, root)).hash;
}

async function rootOfAll(tx: Tx, sessionId: string): Promise<string> {
  const all = await tx.rows<{ leaf: string }>(
    sql`SELECT leaf FROM ballot_leaves WHERE session_id = ${sessionId}`,
  );
  return rootOf(all.map(({ leaf }) => leaf).sort());
}

/** The link that the tally made: its root is in the seed of a draw, its hash in the head. */
export const tallyLink = (reader: Reader, sessionId: string): Promise<VoteCheckpointRow | null> =>
  firstRow(reader, sql`SELECT * FROM vote_checkpoints WHERE session_id = ${sessionId} AND kind = 'TALLY'`);

/** Seals the result, with the ballots that the tally sealed, under the head that two people certify. */
export async function sealHead(
  tx: Tx,
  session: StoredVotingSession,
  delivered: readonly string[],
  outcomes: readonly CountedOutcome[],
): Promise<void> {
  const link = await tallyLink(tx, session.id);
  if (link === null) return;
  const { id, estate_id } = session;
  const checkpoint = link.hash;
  const document = headDocument({ sessionId: id, roll: session.roll_hash!, checkpoint, delivered, outcomes });
  await tx.insert(voteHeads, {
    session_id: id,
    estate_id,
    document,
    head: sha256(document),
    sealed_at: tx.now,
  });
}

/** None for a vote that was tallied before there were heads. */
export const headOf = (reader: Reader, sessionId: string): Promise<VoteHeadRow | null> =>
  firstRow(reader, sql`SELECT * FROM vote_heads WHERE session_id = ${sessionId}`);

/** Leaves with their ballots, `l` and `b` being their aliases, and `k` what says which link committed them. */
export const provenBallots = sql`ballot_leaves l JOIN ballots b ON b.id = l.ballot_id
  JOIN roll_entries e ON e.session_id = b.session_id AND e.unit_id = b.unit_id
  LEFT JOIN committed_leaves k ON k.session_id = l.session_id AND k.leaf = l.leaf`;
export const provenColumns = sql`l.*, e.entry_id, b.channel, b.received_at, b.cast_at,
  (SELECT jsonb_agg(jsonb_build_object('matterId', said.matter_id, 'choice', said.choice, 'candidateIds', said.candidate_ids))
   FROM ballot_choices said WHERE said.ballot_id = l.ballot_id) AS choices`;

/** The leaf as it was hashed. */
export const leafOf = (row: ProvenBallotRow): BallotLeaf => ({
  sessionId: row.session_id,
  leafId: row.leaf_id,
  entryId: row.entry_id,
  salt: row.salt,
  channel: row.channel,
  received: receivedSeal(row.received_at, row.received_salt),
  choices: choicesInOrder(row.choices),
});
