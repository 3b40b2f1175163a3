import { canonicalJson, sha256 } from '../../../platform/canonical';
import type { VoteChoice } from './kinds';
import { inclusionProof, leafHash, provenRoot, rootOf } from './merkle';

/** A ballot as it is proven: its id and its entry's are by chance, so that neither tells a unit or a time. */
export interface BallotLeaf {
  readonly sessionId: string;
  readonly leafId: string;
  readonly entryId: string;
  /** 128 bits by chance, as hex: without it nobody can try the few possible choices against the hash. */
  readonly salt: string;
  readonly choices: readonly { readonly matterId: string; readonly choice: VoteChoice }[];
}

export function ballotLeafHash(leaf: BallotLeaf): string {
  const { sessionId, leafId, entryId, salt } = leaf;
  if (!/^[0-9a-f]{32}$/.test(salt)) throw new Error('A salt is 128 bits in lower-case hex');
  const choices = leaf.choices
    .map(({ matterId, choice }) => ({ matterId, choice }))
    .sort((a, b) => (a.matterId < b.matterId ? -1 : 1));
  const text = canonicalJson({ format: 'lianxi/vote-leaf/1', sessionId, leafId, entryId, salt, choices });
  return leafHash(Buffer.from(text, 'utf8'));
}

/** What the service signs at the cast: this leaf will stand in a checkpoint at the latest at this time. */
export const promiseText = (sessionId: string, leaf: string, committedBy: Date): string =>
  canonicalJson({
    format: 'lianxi/vote-promise/1',
    sessionId,
    leaf,
    committedBy: committedBy.toISOString(),
  });

/** How long a ballot that was promised may wait for its checkpoint. */
export const COMMITTED_WITHIN_MS = 10_000;

/** A link of a vote's chain. It says no count: how many took part is for nobody to read from it while the vote is open. */
export interface Checkpoint {
  readonly sessionId: string;
  readonly sequence: number;
  readonly previous: string;
  readonly root: string;
  readonly committedAt: Date;
}

export const checkpointHash = ({ committedAt, ...link }: Checkpoint): string =>
  sha256(
    canonicalJson({ format: 'lianxi/vote-checkpoint/1', ...link, committedAt: committedAt.toISOString() }),
  );

/** The first link stands on the frozen roll (hash 2), so that a chain belongs to one electorate. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export const chainStart = (rollHash: string): ChainHead => ({ sequence: 0, hash: rollHash });

/** Leaves are committed in the order of their hashes: their order of arrival is written nowhere. */
export function commit(
  sessionId: string,
  head: ChainHead,
  leaves: readonly string[],
  committedAt: Date,
): { readonly checkpoint: Checkpoint; readonly leaves: readonly string[] } {
  if (leaves.length === 0) throw new Error('A checkpoint commits at least one ballot');
  if (new Set(leaves).size !== leaves.length) throw new Error('A ballot is committed once');
  const sorted = [...leaves].sort();
  const root = rootOf(sorted);
  const checkpoint = { sessionId, sequence: head.sequence + 1, previous: head.hash, root, committedAt };
  return { checkpoint, leaves: sorted };
}

export interface Receipt {
  readonly leaf: BallotLeaf;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
  readonly checkpoint: Checkpoint;
}

/** `committed`: the hashes of the checkpoint's leaves, as `commit` ordered them. */
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
