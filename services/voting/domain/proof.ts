import { canonicalJson, sha256 } from '../../../platform/canonical';
import { type DrawCommitment, drawHash } from './draw';
import type { PaperChoice, VoteCheckpointKind, VotingChannel } from './kinds';
import { inclusionProof, leafHash, provenRoot, rootOf } from './merkle';
import { asUuid } from './sealed-roll';

/** A ballot as it is proven: its id and its entry's are by chance, so that neither tells a unit or a time. */
export interface BallotLeaf {
  readonly sessionId: string;
  readonly leafId: string;
  readonly entryId: string;
  /** 128 bits by chance, as hex: without it nobody can try the few possible choices against the hash. */
  readonly salt: string;
  readonly channel: VotingChannel;
  /** When it was received, under a hash that is opened only where two ballots of one unit compete: the time would tell whose it is. */
  readonly received: string;
  readonly choices: readonly {
    readonly matterId: string;
    readonly choice: PaperChoice;
    /** Whom it selects; none in a matter of yes and no. */
    readonly candidateIds?: readonly string[] | null;
  }[];
}

/** What a leaf is drawn from: a secret that is kept nowhere. */
export function drawLeaf(secret: string): {
  readonly leafId: string;
  readonly salt: string;
  readonly receivedSalt: string;
} {
  const drawn = (kind: string) => sha256(canonicalJson([secret, kind]));
  return {
    leafId: asUuid(drawn('leaf')),
    salt: drawn('salt').slice(0, 32),
    receivedSalt: drawn('received').slice(0, 32),
  };
}

/** What hides when a ballot was received. */
export const receivedSeal = (at: Date, salt: string): string =>
  sha256(canonicalJson({ format: 'lianxi/vote-received/1', at: at.toISOString(), salt }));

export function ballotLeafHash(leaf: BallotLeaf): string {
  const { sessionId, leafId, entryId, salt, channel, received } = leaf;
  if (!/^[0-9a-f]{32}$/.test(salt)) throw new Error('A salt is 128 bits in lower-case hex');
  const choices = choicesInOrder(leaf.choices);
  const content = { sessionId, leafId, entryId, salt, channel, received, choices };
  const format = `lianxi/vote-leaf/${choices.some((it) => 'candidateIds' in it) ? 2 : 1}`;
  return leafHash(Buffer.from(canonicalJson({ format, ...content }), 'utf8'));
}

/** A choice that may select says whom, in the order of their ids; one of yes and no says nothing of it. */
export const choicesInOrder = (choices: BallotLeaf['choices']): BallotLeaf['choices'] =>
  choices
    .map(({ matterId, choice, candidateIds }) =>
      candidateIds ? { matterId, choice, candidateIds: [...candidateIds].sort() } : { matterId, choice },
    )
    .sort((a, b) => (a.matterId < b.matterId ? -1 : 1));

/** What the service signs at the cast: this leaf will stand in a checkpoint at the latest at this time. */
export const promiseText = (sessionId: string, leaf: string, committedBy: Date): string =>
  canonicalJson({
    format: 'lianxi/vote-promise/1',
    sessionId,
    leaf,
    committedBy: committedBy.toISOString(),
  });

/** A receipt tells its owner no more of how many there were. */
const SMALLEST_BATCH = 8;

/**
 * The leaves of a batch's tree: its ballots, and leaves that stand for none, up to a power of two. The kit shows every
 * ballot and the root of every batch: without a leaf that nobody knows, the few ballots of some seconds would be
 * found by trying, and with them who cast them then.
 */
export function withBlinds(leaves: readonly string[], blind: string): readonly string[] {
  let size = SMALLEST_BATCH;
  while (size <= leaves.length) size *= 2;
  const blinds = Array.from({ length: size - leaves.length }, (_, i) =>
    leafHash(Buffer.from(sha256(canonicalJson([blind, i])), 'hex')),
  );
  return [...leaves, ...blinds].sort();
}

/** How long a ballot that was promised may wait for its checkpoint. */
export const COMMITTED_WITHIN_MS = 10_000;

/**
 * A link of a vote's chain. A BATCH commits the ballots that waited; CLOSE and TALLY commit all that there are by then.
 * It says no count: how many took part is for nobody to read from it while the vote is open.
 */
export interface Checkpoint {
  readonly sessionId: string;
  readonly sequence: number;
  readonly kind: VoteCheckpointKind;
  readonly previous: string;
  readonly root: string;
  readonly committedAt: Date;
}

export const checkpointHash = ({ committedAt, ...link }: Checkpoint): string =>
  sha256(
    canonicalJson({ format: 'lianxi/vote-checkpoint/1', ...link, committedAt: committedAt.toISOString() }),
  );

/**
 * The first link stands on the frozen roll (hash 2), so that a chain belongs to one electorate; and on what the keepers
 * of a draw committed, so that nobody commits another part once there are ballots.
 */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
  readonly committedAt: Date | null;
}

export const chainStart = (rollHash: string, parts: readonly DrawCommitment[] = []): ChainHead => ({
  sequence: 0,
  hash: parts.length === 0 ? rollHash : drawHash(rollHash, parts),
  committedAt: null,
});

/** A clock that runs behind another process's does not turn the chain's time back. */
const linked = (
  kind: VoteCheckpointKind,
  sessionId: string,
  head: ChainHead,
  root: string,
  now: Date,
): Checkpoint => {
  const committedAt = head.committedAt !== null && head.committedAt > now ? head.committedAt : now;
  return { sessionId, sequence: head.sequence + 1, kind, previous: head.hash, root, committedAt };
};

/** The next batch. Leaves are committed in the order of their hashes: their order of arrival is written nowhere. */
export function commit(
  sessionId: string,
  head: ChainHead,
  leaves: readonly string[],
  now: Date,
): { readonly checkpoint: Checkpoint; readonly leaves: readonly string[] } {
  if (leaves.length === 0) throw new Error('A batch commits at least one ballot');
  if (new Set(leaves).size !== leaves.length) throw new Error('A ballot is committed once');
  const sorted = [...leaves].sort();
  return { checkpoint: linked('BATCH', sessionId, head, rootOf(sorted), now), leaves: sorted };
}

/** The link over all ballots there are; a vote without any is sealed too. */
export const sealing = (
  kind: Exclude<VoteCheckpointKind, 'BATCH'>,
  sessionId: string,
  head: ChainHead,
  root: string,
  now: Date,
): Checkpoint => linked(kind, sessionId, head, root, now);

export interface Receipt {
  readonly leaf: BallotLeaf;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
  readonly checkpoint: Checkpoint;
}

/** `committed`: the leaves of the checkpoint's tree, as `commit` ordered them. */
export function receiptFor(leaf: BallotLeaf, committed: readonly string[], checkpoint: Checkpoint): Receipt {
  const index = committed.indexOf(ballotLeafHash(leaf));
  return { leaf, index, size: committed.length, proof: inclusionProof(committed, index), checkpoint };
}

/** Whether a receipt shows that its ballot stands in its checkpoint, whose hash the chain gives. */
export function receiptHolds({ leaf, index, size, proof, checkpoint }: Receipt, hash: string): boolean {
  return (
    leaf.sessionId === checkpoint.sessionId &&
    checkpointHash(checkpoint) === hash &&
    provenRoot({ leaf: ballotLeafHash(leaf), index, size, proof }) === checkpoint.root
  );
}

/** A receipt as a file, for the recount to find its ballot by. */
export const receiptDocument = ({ leaf, index, size, proof, checkpoint }: Receipt): string =>
  canonicalJson({
    format: 'lianxi-vote-receipt/1',
    leaf: { ...leaf, choices: choicesInOrder(leaf.choices) },
    index,
    size,
    proof,
    checkpoint: { ...checkpoint, committedAt: checkpoint.committedAt.toISOString() },
  });
