import { sha256 } from '../../../platform/canonical';

/** Merkle trees of RFC 6962, section 2.1; hashes are lower-case hex. Leaves and nodes are hashed apart, so neither passes for the other. */

export const leafHash = (content: Uint8Array): string => sha256(Buffer.concat([Buffer.of(0), content]));

const nodeHash = (left: string, right: string): string => sha256(Buffer.from(`01${left}${right}`, 'hex'));

/** The root over leaves that are hashed already, in the order given: from one place to another, all if none are named. */
export function rootOf(leaves: readonly string[], from = 0, to = leaves.length): string {
  if (to === from) return sha256('');
  if (to - from === 1) return leaves[from]!;
  const middle = from + sizeOfLeft(to - from);
  return nodeHash(rootOf(leaves, from, middle), rootOf(leaves, middle, to));
}

/** What it takes to get from one leaf to the root, from the bottom up. */
export function inclusionProof(leaves: readonly string[], index: number): readonly string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new Error('There is no such leaf in the tree');
  if (leaves.length === 1) return [];
  const left = sizeOfLeft(leaves.length);
  const [first, second] = [leaves.slice(0, left), leaves.slice(left)];
  return index < left
    ? [...inclusionProof(first, index), rootOf(second)]
    : [...inclusionProof(second, index - left), rootOf(first)];
}

export interface Inclusion {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
}

/** The root that a proof leads to; null where it does not fit the place it names. */
export function provenRoot({ leaf, index, size, proof }: Inclusion): string | null {
  if (!Number.isInteger(index) || !Number.isInteger(size) || index < 0 || index >= size) return null;
  if (size === 1) return proof.length === 0 ? leaf : null;
  const sibling = proof.at(-1);
  if (sibling === undefined) return null;
  const left = sizeOfLeft(size);
  const below = { leaf, proof: proof.slice(0, -1) };
  const inLeft = index < left;
  const half = provenRoot(
    inLeft ? { ...below, index, size: left } : { ...below, index: index - left, size: size - left },
  );
  if (half === null) return null;
  return inLeft ? nodeHash(half, sibling) : nodeHash(sibling, half);
}

/** The largest power of two below the size. */
function sizeOfLeft(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}
