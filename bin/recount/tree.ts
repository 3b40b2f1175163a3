import { sha256 } from './canonical';

/** Merkle trees of RFC 6962, section 2.1, built level by level: the last of an odd level goes up as it is. */

export const leafHash = (text: string): string =>
  sha256(Buffer.concat([Buffer.of(0), Buffer.from(text, 'utf8')]));
const node = (left: string, right: string): string => sha256(Buffer.from(`01${left}${right}`, 'hex'));

export function rootOf(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256('');
  let level = leaves;
  while (level.length > 1) {
    const above: string[] = [];
    for (let i = 0; i < level.length; i += 2)
      above.push(i + 1 < level.length ? node(level[i]!, level[i + 1]!) : level[i]!);
    level = above;
  }
  return level[0]!;
}

/** The root that a path leads to from a leaf in its place; null where the path is of another length. */
export function climb(leaf: string, index: number, size: number, proof: readonly string[]): string | null {
  if (index >= size) return null;
  let hash = leaf;
  let used = 0;
  for (let at = index, width = size; width > 1; at >>= 1, width = (width + 1) >> 1) {
    const alone = at % 2 === 0 && at === width - 1;
    if (alone) continue;
    const other = proof[used];
    if (other === undefined) return null;
    used += 1;
    hash = at % 2 === 0 ? node(hash, other) : node(other, hash);
  }
  return used === proof.length ? hash : null;
}
