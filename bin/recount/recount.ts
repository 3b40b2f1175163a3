import { hashOf, parsed, Reading, Wrong } from './canonical';
import { type Case, CHECKS, type CheckName, caseOf } from './checks';
import { readKit, readLeaf } from './read-kit';
import { climb } from './tree';

export type Verdict =
  | { readonly ok: true; readonly counted: Case }
  | { readonly ok: false; readonly where: string; readonly problem: string };

/** What is known from elsewhere: who holds the file cannot make these fit. */
export interface Known {
  readonly head?: string | null;
  readonly key?: string | null;
  readonly receipt?: Uint8Array | null;
  /** What a candidate's name is hashed in: VotingCandidate.nameDocument. */
  readonly name?: Uint8Array | null;
}

/** Counts a kit again, and says what is wrong with it. `skipped` is for the tests that show what each check is for. */
export function recount(bytes: Uint8Array, known: Known = {}, skipped: CheckName | null = null): Verdict {
  try {
    const counted = caseOf(readKit(new Reading(parsed(bytes), 'kit')));
    for (const [name, holds] of Object.entries(CHECKS)) if (name !== skipped) holds(counted);
    const { kit } = counted;
    if (known.head && known.head !== kit.head)
      throw new Wrong('head', `it is not the head ${known.head} that you know`);
    const strange = known.key ? kit.certifications.findIndex(({ key }) => key !== known.key) : -1;
    if (strange >= 0)
      throw new Wrong(`certifications[${strange}]`, 'it is signed with another key than you know');
    if (known.receipt) checkReceipt(known.receipt, counted);
    if (known.name) checkName(known.name, counted);
    return { ok: true, counted };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, where: error.where, problem: error.message };
    throw error;
  }
}

/** A receipt's ballot stands in a link of this chain, and in the count. */
export function checkReceipt(bytes: Uint8Array, { kit, chain, hashes }: Case): void {
  const receipt = documentIn(bytes, 'receipt').members([
    'format',
    'leaf',
    'index',
    'size',
    'proof',
    'checkpoint',
  ]);
  receipt.format.oneOf('lianxi-vote-receipt/1');
  const own = receipt.leaf.members([
    'sessionId',
    'leafId',
    'entryId',
    'salt',
    'channel',
    'received',
    'choices',
  ]);
  own.sessionId.oneOf(kit.sessionId);
  const { hash } = readLeaf(own, kit.sessionId);
  const link = receipt.checkpoint.members([
    'sessionId',
    'sequence',
    'kind',
    'previous',
    'root',
    'committedAt',
  ]);
  link.sessionId.oneOf(kit.sessionId);
  const at = link.sequence.whole - 1;
  const stated = kit.checkpoints[at];
  if (!stated) throw new Wrong('receipt', 'the kit’s chain has no such link');
  link.previous.oneOf(chain[at - 1] ?? kit.chainStart);
  link.kind.oneOf(stated.kind);
  link.committedAt.oneOf(stated.committedAt);
  const proof = receipt.proof.list.map((it) => it.hash);
  const size = receipt.size.whole;
  if (!Number.isInteger(Math.log2(size))) throw new Wrong('receipt.size', 'it is not a power of two');
  const root = climb(hash, receipt.index.whole, size, proof);
  if (root !== link.root.oneOf(stated.root))
    throw new Wrong('receipt', 'its proof does not lead to the link’s root');
  if (!hashes.has(hash)) throw new Wrong('receipt', 'its ballot is not in the count');
}

/** Whoever is named there stands in the vote under that name. */
export function checkName(bytes: Uint8Array, { kit }: Case): void {
  const document = documentIn(bytes, 'name');
  const { format, name, nominatedBy, salt } = document.members(['format', 'name', 'nominatedBy', 'salt']);
  format.oneOf('lianxi/vote-candidate/1');
  name.text();
  nominatedBy.text();
  salt.text(/^[0-9a-f]{32}$/);
  const stands = kit.matters.some(({ election }) => election?.nameHashes.includes(hashOf(document.object)));
  if (!stands) throw new Wrong('name', 'nobody stands under it');
}

/** A file's one value, with or without a line feed after it. */
const documentIn = (bytes: Uint8Array, where: string): Reading =>
  new Reading(parsed(bytes.at(-1) === 0x0a ? bytes : Buffer.concat([bytes, Buffer.from('\n')])), where);
