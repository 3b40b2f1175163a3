import { randomBytes, randomUUID } from 'node:crypto';
import { rootOf } from '../../../services/voting/domain/merkle';
import {
  type BallotLeaf,
  ballotLeafHash,
  type ChainHead,
  chainStart,
  checkpointHash,
  commit,
  drawLeaf,
  promiseText,
  type Receipt,
  receiptFor,
  receiptHolds,
  sealing,
  withBlinds,
} from '../../../services/voting/domain/proof';

const SESSION = randomUUID();
const MATTERS = [randomUUID(), randomUUID()] as const;
const NOW = new Date('2026-03-01T12:00:00.000Z');

const leaf = (): BallotLeaf => ({
  sessionId: SESSION,
  leafId: randomUUID(),
  entryId: randomUUID(),
  salt: randomBytes(16).toString('hex'),
  channel: 'ONLINE',
  received: 'd'.repeat(64),
  choices: MATTERS.map((matterId) => ({ matterId, choice: 'YES' as const })),
});

/** Ten thousand ballots in batches, as a vote night commits them. */
function receipts(count: number, batch: number): { readonly receipt: Receipt; readonly hash: string }[] {
  let head: ChainHead = chainStart('a'.repeat(64));
  return Array.from({ length: count / batch }).flatMap(() => {
    const ballots = Array.from({ length: batch }, leaf);
    const { checkpoint, leaves } = commit(SESSION, head, ballots.map(ballotLeafHash), NOW);
    const hash = checkpointHash(checkpoint);
    head = { sequence: checkpoint.sequence, hash, committedAt: checkpoint.committedAt };
    return ballots.map((ballot) => ({ receipt: receiptFor(ballot, leaves, checkpoint), hash }));
  });
}

test('V10: 10,000 receipts hold, and none with another salt', () => {
  const all = receipts(10_000, 100);
  expect(all).toHaveLength(10_000);
  expect(all.filter(({ receipt, hash }) => !receiptHolds(receipt, hash))).toEqual([]);
  const salted = all.map(({ receipt, hash }) => ({
    receipt: { ...receipt, leaf: { ...receipt.leaf, salt: randomBytes(16).toString('hex') } },
    hash,
  }));
  expect(salted.filter(({ receipt, hash }) => receiptHolds(receipt, hash))).toEqual([]);
});

test('V10: a receipt with anything else changed does not hold', () => {
  const { receipt, hash } = receipts(8, 8)[0]!;
  const { leaf: ballot, checkpoint } = receipt;
  const changed: readonly Receipt[] = [
    { ...receipt, leaf: { ...ballot, sessionId: randomUUID() } },
    { ...receipt, leaf: { ...ballot, leafId: randomUUID() } },
    { ...receipt, leaf: { ...ballot, entryId: randomUUID() } },
    { ...receipt, leaf: { ...ballot, channel: 'PAPER' } },
    { ...receipt, leaf: { ...ballot, received: 'e'.repeat(64) } },
    { ...receipt, leaf: { ...ballot, choices: ballot.choices.slice(1) } },
    { ...receipt, leaf: { ...ballot, choices: MATTERS.map((matterId) => ({ matterId, choice: 'NO' })) } },
    { ...receipt, index: (receipt.index + 1) % 8 },
    { ...receipt, index: -1 },
    { ...receipt, size: receipt.index },
    { ...receipt, proof: receipt.proof.toReversed() },
    { ...receipt, checkpoint: { ...checkpoint, sequence: 2 } },
    { ...receipt, checkpoint: { ...checkpoint, kind: 'CLOSE' } },
    { ...receipt, checkpoint: { ...checkpoint, previous: 'b'.repeat(64) } },
    { ...receipt, checkpoint: { ...checkpoint, root: 'b'.repeat(64) } },
    { ...receipt, checkpoint: { ...checkpoint, committedAt: new Date(NOW.getTime() + 1) } },
  ];
  expect(receiptHolds(receipt, hash)).toBe(true);
  expect(changed.map((it) => receiptHolds(it, hash))).toEqual(changed.map(() => false));
});

test('V10: a leaf is the same whatever order its choices came in; a checkpoint whatever order its leaves', () => {
  const ballot = leaf();
  const turned = { ...ballot, choices: ballot.choices.toReversed() };
  expect(ballotLeafHash(turned)).toBe(ballotLeafHash(ballot));
  const hashes = Array.from({ length: 20 }, () => ballotLeafHash(leaf()));
  const start = chainStart('a'.repeat(64));
  expect(commit(SESSION, start, hashes.toReversed(), NOW)).toEqual(commit(SESSION, start, hashes, NOW));
});

test('V10: a checkpoint says no count, commits a ballot once, and stands on the roll', () => {
  const hash = ballotLeafHash(leaf());
  const start = chainStart('a'.repeat(64));
  const { checkpoint } = commit(SESSION, start, [hash], NOW);
  expect(Object.keys(checkpoint).sort()).toEqual([
    'committedAt',
    'kind',
    'previous',
    'root',
    'sequence',
    'sessionId',
  ]);
  expect(checkpoint).toMatchObject({ sequence: 1, previous: start.hash });
  expect(() => commit(SESSION, start, [hash, hash], NOW)).toThrow('once');
  expect(() => commit(SESSION, start, [], NOW)).toThrow('at least one');
});

test('V10: a clock that runs behind does not turn the chain back; a vote without ballots is sealed too', () => {
  const first = commit(SESSION, chainStart('a'.repeat(64)), [ballotLeafHash(leaf())], NOW).checkpoint;
  const head = { sequence: 1, hash: checkpointHash(first), committedAt: first.committedAt };
  const earlier = new Date(NOW.getTime() - 5_000);
  expect(sealing('CLOSE', SESSION, head, rootOf([]), earlier)).toMatchObject({
    sequence: 2,
    committedAt: NOW,
  });
});

test('V10: a batch is filled up to a power of two with leaves that nobody knows, so that no ballot is found from its root', () => {
  const ballots = Array.from({ length: 20 }, () => ballotLeafHash(leaf()));
  const blind = 'b'.repeat(64);
  expect([1, 7, 8, 20].map((count) => withBlinds(ballots.slice(0, count), blind).length)).toEqual([
    8, 8, 16, 32,
  ]);
  const filled = withBlinds(ballots, blind);
  expect(filled).toEqual(withBlinds(ballots.toReversed(), blind));
  expect(filled).toEqual(expect.arrayContaining(ballots));
  expect(
    withBlinds(ballots, 'c'.repeat(64))
      .filter((it) => filled.includes(it))
      .sort(),
  ).toEqual(ballots.sort());
  // Alone in its seconds: its root is not its hash, nor that of any two ballots.
  const { root } = commit(
    SESSION,
    chainStart('a'.repeat(64)),
    withBlinds(ballots.slice(0, 1), blind),
    NOW,
  ).checkpoint;
  const tried = ballots.flatMap((a) => [rootOf([a]), ...ballots.map((b) => rootOf([a, b].sort()))]);
  expect(tried).not.toContain(root);
});

test('V10: what a leaf is drawn from tells its id and neither salt from the other', () => {
  const [one, same, other] = ['a', 'a', 'b'].map(drawLeaf);
  expect(one).toEqual(same);
  expect(new Set([one!.salt, one!.receivedSalt, other!.salt, other!.receivedSalt]).size).toBe(4);
  expect(one!.leafId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('V10: a salt is 128 bits; a promise names the vote, the leaf and the time, and no choice', () => {
  expect(() => ballotLeafHash({ ...leaf(), salt: 'ab' })).toThrow('128 bits');
  expect(promiseText(SESSION, 'c'.repeat(64), NOW)).toBe(
    `{"committedBy":"2026-03-01T12:00:00.000Z","format":"lianxi/vote-promise/1","leaf":"${'c'.repeat(64)}","sessionId":"${SESSION}"}`,
  );
});
