import { randomBytes, randomUUID } from 'node:crypto';
import { Reading } from '../../bin/recount/canonical';
import { caseOf } from '../../bin/recount/checks';
import { readKit } from '../../bin/recount/read-kit';
import { checkReceipt, recount } from '../../bin/recount/recount';
import { NATIONAL_2021 } from '../../services/voting/domain/profiles';
import {
  type BallotLeaf,
  ballotLeafHash,
  type ChainHead,
  chainStart,
  checkpointHash,
  commit,
  type Receipt,
  receiptDocument,
  receiptFor,
  receivedSeal,
  withBlinds,
} from '../../services/voting/domain/proof';
import { type Any, bytesOf, resealed } from './lies';

const UNITS = 10_000;
const BATCH = 250;
const NOTICED = '2026-03-01T01:00:00.000Z';
const CLOSES = '2026-04-10T10:00:00.000Z';
const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** A vote of an estate of 10,000 units, all of which cast, committed as a vote night commits them. */
function bigVote(): { readonly kit: Any; readonly receipts: readonly Receipt[] } {
  const sessionId = randomUUID();
  const matterId = randomUUID();
  const roll = Array.from({ length: UNITS }, () => ({
    id: randomUUID(),
    elector: randomUUID(),
    area: '9000',
    areaSource: 'REGISTER',
    holding: 'OWNED',
    sealed: hex(32),
    delivered: false,
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const leaves = roll.map(
    ({ id }, i): BallotLeaf => ({
      sessionId,
      leafId: randomUUID(),
      entryId: id,
      salt: hex(16),
      channel: 'ONLINE',
      received: receivedSeal(new Date(NOTICED), hex(16)),
      choices: [{ matterId, choice: i % 3 === 0 ? 'NO' : 'YES' }],
    }),
  );
  const session = { id: sessionId, title: '一万户的表决' };
  const matters = [{ id: matterId, position: 1, kind: 'FUND_USE', text: '使用维修资金' }];
  const times = { noticedAt: NOTICED, opensAt: '2026-04-01T01:00:00.000Z', closesAt: CLOSES };
  const kit: Any = {
    format: 'lianxi-vote-kit/1',
    notice: { session, matters, rules: NATIONAL_2021, channels: ['ONLINE'], ...times },
    roll,
    checkpoints: [],
    ballots: leaves.map(({ sessionId: _same, ...leaf }) => ({ ...leaf, opened: null, afterClose: false })),
    outcomes: [],
    certifications: [randomUUID(), randomUUID()].sort().map((organizationId) => ({
      organizationId,
      certifiedAt: '2026-04-11T01:00:00.000Z',
      key: hex(32),
      signature: hex(64),
    })),
    head: hex(32),
  };
  kit.ballots.sort((a: Any, b: Any) => (hashOf(sessionId, a) < hashOf(sessionId, b) ? -1 : 1));
  let head: ChainHead = chainStart(readKit(new Reading(kit, 'kit')).rollHash);
  const receipts: Receipt[] = [];
  for (let i = 0; i < UNITS; i += BATCH) {
    const batch = leaves.slice(i, i + BATCH);
    const tree = withBlinds(batch.map(ballotLeafHash), hex(32));
    const now = new Date(Date.parse(times.opensAt) + i);
    const { checkpoint, leaves: committed } = commit(sessionId, head, tree, now);
    const { kind, root, committedAt, sequence } = checkpoint;
    kit.checkpoints.push({ kind, root, committedAt: committedAt.toISOString() });
    head = { sequence, hash: checkpointHash(checkpoint), committedAt };
    receipts.push(...batch.map((leaf) => receiptFor(leaf, committed, checkpoint)));
  }
  for (const kind of ['CLOSE', 'TALLY']) kit.checkpoints.push({ kind, root: hex(32), committedAt: CLOSES });
  return { kit: resealed(kit), receipts };
}

const hashOf = (sessionId: string, ballot: Any): string => ballotLeafHash({ ...ballot, sessionId });

test('V10: 10,000 receipts hold offline against the kit, and none with another salt', () => {
  const { kit, receipts } = bigVote();
  const verdict = recount(bytesOf(kit));
  if (!verdict.ok) throw new Error(`${verdict.where}: ${verdict.problem}`);
  const counted = caseOf(readKit(new Reading(kit, 'kit')));
  const holds = (receipt: Receipt): boolean => {
    try {
      checkReceipt(Buffer.from(receiptDocument(receipt)), counted);
      return true;
    } catch {
      return false;
    }
  };
  expect(receipts).toHaveLength(UNITS);
  expect(receipts.filter((receipt) => !holds(receipt))).toEqual([]);
  const salted = receipts.map((receipt) => ({ ...receipt, leaf: { ...receipt.leaf, salt: hex(16) } }));
  expect(salted.filter(holds)).toEqual([]);
}, 180_000);
