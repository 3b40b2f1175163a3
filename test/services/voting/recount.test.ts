import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { CHECKS, type CheckName } from '../../../bin/recount/checks';
import { recountCommand } from '../../../bin/recount/command';
import { recount } from '../../../bin/recount/recount';
import type { RunningService } from '../../../platform/service';
import { voteKey } from '../../../services/voting/vote-key';
import { type Any, bytesOf, changedAt, inOrder, othersOf, placesOf, resealed } from '../../recount/lies';
import { secondVerdict } from '../../recount/second-recount';
import { TEST_KEYS } from '../../support/database';
import { type Finished, finishedVote, statusesOf } from './finished';
import { openVoting } from './fixture';

let service: RunningService;
let vote: Finished;
let kit: Any;
beforeAll(async () => {
  service = await openVoting();
  vote = await finishedVote(service);
  kit = JSON.parse(vote.kit);
});
afterAll(() => service.close());

const bothFind = (bytes: Buffer): readonly boolean[] => [!recount(bytes).ok, secondVerdict(bytes) !== null];
/** What of these changes one of the two did not find. */
const missed = (changes: readonly (readonly [string, Any])[]): readonly string[] =>
  changes.flatMap(([what, changed]) => (bothFind(bytesOf(changed)).every(Boolean) ? [] : [what]));

test('V10: a finished vote’s kit, counted again with nothing of the service’s, gives the same result under the same head', async () => {
  const verdict = recount(Buffer.from(vote.kit), { key: voteKey(TEST_KEYS).publicKey, head: kit.head });
  if (!verdict.ok) throw new Error(`${verdict.where}: ${verdict.problem}`);
  expect(verdict.counted.outcomes.map(({ status }) => status)).toEqual(
    await statusesOf(service, vote.session.id),
  );
  expect(secondVerdict(Buffer.from(vote.kit))).toBeNull();
  // What it was made of: a split elector, papers that count, lose, come late and cannot be read, silence.
  expect(kit.outcomes[0]).toMatchObject({ splitHeads: 1, deemed: { heads: 2 } });
  expect(kit.ballots.filter((it: Any) => it.opened)).toHaveLength(2);
  expect(kit.ballots.filter((it: Any) => it.afterClose)).toHaveLength(1);
  expect(JSON.stringify(kit.ballots)).toContain('INVALID');
});

test.each([
  [{ duplicatePolicy: 'FIRST_VALID_WINS', nonResponse: 'NOT_PARTICIPATED' }],
  [{ duplicatePolicy: 'ONLINE_PREVAILS', nonResponse: 'ABSTAIN', invalidCountsAsParticipation: true }],
  [{ nonResponse: 'FOLLOW_MAJORITY', followMajorityInMajor: true }],
])('V10: counted by other rules it is the same too: %j', async (rules) => {
  const other = await finishedVote(service, rules);
  const verdict = recount(Buffer.from(other.kit));
  if (!verdict.ok) throw new Error(`${verdict.where}: ${verdict.problem}`);
  expect(verdict.counted.outcomes.map(({ status }) => status)).toEqual(
    await statusesOf(service, other.session.id),
  );
  expect(secondVerdict(Buffer.from(other.kit))).toBeNull();
});

test('V10: every single field changed in every way is found, each of them, by both', () => {
  const changes = placesOf(kit).flatMap(({ path, value }) =>
    othersOf(value).map((to) => [`${path.join('.')} := ${to}`, changedAt(kit, path, () => to)] as const),
  );
  expect(changes.length).toBeGreaterThan(2_000);
  expect(missed(changes)).toEqual([]);
}, 180_000);

test('V10: whatever is left out, put in, repeated or moved is found, by both', () => {
  const lists = placesOf(kit).filter(({ value }) => Array.isArray(value));
  const changes = lists.flatMap(({ path, value }) =>
    value.flatMap((it: Any, i: number) => {
      const place = `${path.join('.')}[${i}]`;
      const at = (change: (list: Any[]) => Any) => changedAt(kit, path, change);
      const neighbours = i > 0 && JSON.stringify(value[i - 1]) !== JSON.stringify(it);
      return [
        [`${place} left out`, at((list) => list.toSpliced(i, 1))],
        [`${place} repeated`, at((list) => list.toSpliced(i, 0, it))],
        [`${place} repeated at the end`, at((list) => [...list, it])],
        ...(neighbours ? [[`${place} moved`, at((list) => list.with(i, list[i - 1]).with(i - 1, it))]] : []),
      ];
    }),
  ) as [string, Any][];
  const members = placesOf(kit).filter(
    ({ value }) => value && typeof value === 'object' && !Array.isArray(value),
  );
  const more = members.flatMap(({ path, value }) => [
    [`${path.join('.')} with another member`, changedAt(kit, path, (it) => ({ ...it, note: 'x' }))],
    ...Object.keys(value).map((name) => [
      `${path.join('.')} without ${name}`,
      changedAt(kit, path, ({ [name]: _gone, ...rest }: Any) => rest),
    ]),
  ]) as [string, Any][];
  expect(changes.length + more.length).toBeGreaterThan(500);
  expect(missed([...changes, ...more])).toEqual([]);
}, 120_000);

test('V10: ballots put in, units put in, and ballots put in another’s place are found, by both', () => {
  const [one, two] = kit.ballots;
  const entry = kit.roll[0];
  const other = kit.roll.findIndex(({ elector }: Any) => elector !== entry.elector);
  const free = kit.roll.find(({ id }: Any) => !kit.ballots.some((it: Any) => it.entryId === id));
  const leafId = crypto.randomUUID();
  const sorted = (list: Any[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(
    missed([
      [
        'a ballot for a unit that cast none',
        { ...kit, ballots: [...kit.ballots, { ...one, leafId, entryId: free.id }] },
      ],
      ['a second ballot', { ...kit, ballots: [...kit.ballots, { ...one, leafId }] }],
      [
        'two ballots’ units exchanged',
        {
          ...kit,
          ballots: [
            { ...one, entryId: two.entryId },
            { ...two, entryId: one.entryId },
            ...kit.ballots.slice(2),
          ],
        },
      ],
      ['a unit', { ...kit, roll: sorted([...kit.roll, { ...entry, id: leafId }]) }],
      [
        'electors joined',
        { ...kit, roll: kit.roll.with(other, { ...kit.roll[other], elector: entry.elector }) },
      ],
    ]),
  ).toEqual([]);
});

test('V10: any random change of the bytes is found: one put in, taken out, or put in another’s place', () => {
  const bytes = Buffer.from(vote.kit);
  fc.assert(
    fc.property(
      fc.nat({ max: bytes.length - 1 }),
      fc.constantFrom('put', 'take', 'replace'),
      fc.integer({ min: 0, max: 255 }),
      (at, how, byte) => {
        const middle = how === 'take' ? [] : [byte];
        const rest = bytes.subarray(how === 'put' ? at : at + 1);
        const damaged = Buffer.concat([bytes.subarray(0, at), Buffer.from(middle), rest]);
        fc.pre(!damaged.equals(bytes));
        expect(bothFind(damaged)).toEqual([true, true]);
      },
    ),
    { numRuns: 1_000 },
  );
}, 120_000);

/** A lie for each check that no other check finds: whoever skips it is deceived. */
const LIES: Readonly<Record<Exclude<CheckName, 'draw'>, () => Any>> = {
  eligibility: () => resealed(changedAt(kit, ['ballots', online(), 'entryId'], () => crypto.randomUUID())),
  choices: () => resealed(changedAt(kit, ['ballots', online(), 'choices', 0, 'choice'], () => 'INVALID')),
  selections: () =>
    resealed(changedAt(kit, ['ballots', online(), 'choices', 0], (it) => ({ ...it, candidateIds: [] }))),
  conflicts: () =>
    changedAt(kit, ['ballots', contested(), 'opened', 'at'], (at) =>
      new Date(Date.parse(at) + 1).toISOString(),
    ),
  delivery: () => resealed(changedAt(kit, ['notice', 'rules', 'nonResponse'], () => 'NOT_PARTICIPATED')),
  chain: () => resealed(changedAt(kit, ['checkpoints', 0, 'committedAt'], () => '2026-01-01T00:00:00.000Z')),
  roots: () => inOrder(changedAt(kit, ['ballots', online(), 'salt'], () => 'a'.repeat(32))),
  late: () => resealed(changedAt(kit, ['ballots', online(), 'afterClose'], () => true)),
  outcomes: () => changedAt(kit, ['outcomes', 0, 'status'], () => 'REJECTED'),
  head: () => changedAt(kit, ['notice', 'session', 'title'], () => '另一次表决'),
  signatures: () => changedAt(kit, ['certifications', 0, 'certifiedAt'], () => '2027-01-01T00:00:00.000Z'),
};
const online = () => kit.ballots.findIndex((it: Any) => it.channel === 'ONLINE' && !it.opened);
const contested = () => kit.ballots.findIndex((it: Any) => it.opened);

// The draw's stands with the elections'.
test.each((Object.keys(CHECKS) as CheckName[]).filter((it): it is keyof typeof LIES => it !== 'draw'))(
  'V10: mutant: without the check “%s”, a lie passes that it finds',
  (name) => {
    const bytes = bytesOf(LIES[name]());
    expect(bothFind(bytes)).toEqual([true, true]);
    expect(recount(bytes, {}, name)).toMatchObject({ ok: true });
  },
);

test('V10: a kit made anew whole with another key shows only by head and key that are known', () => {
  const anew = resealed(
    changedAt(kit, ['ballots', online(), 'choices', 0, 'choice'], (it) => (it === 'YES' ? 'NO' : 'YES')),
  );
  const bytes = bytesOf(anew);
  expect(bothFind(bytes)).toEqual([false, false]);
  expect(recount(bytes, { head: kit.head })).toMatchObject({ ok: false, where: 'head' });
  expect(recount(bytes, { key: 'a'.repeat(64) })).toMatchObject({ ok: false, where: 'certifications[0]' });
});

test('V10: a receipt is found in the chain and in the count; a ballot that was dropped is not', () => {
  const whole = Buffer.from(vote.kit);
  for (const receipt of vote.receipts) {
    expect(recount(whole, { receipt: Buffer.from(receipt) })).toMatchObject({ ok: true });
    const content = JSON.parse(receipt);
    for (const { path, value } of placesOf(content).filter(
      ({ value: it }) => it === null || typeof it !== 'object',
    ))
      for (const to of othersOf(value)) {
        const changed = Buffer.from(bytesOf(changedAt(content, path, () => to)));
        expect([path, to, recount(whole, { receipt: changed }).ok]).toEqual([path, to, false]);
      }
    const { leafId } = content.leaf;
    const dropped = resealed({ ...kit, ballots: kit.ballots.filter((it: Any) => it.leafId !== leafId) });
    expect(recount(bytesOf(dropped)).ok).toBe(true);
    expect(recount(bytesOf(dropped), { receipt: Buffer.from(receipt) })).toEqual({
      ok: false,
      where: 'receipt',
      problem: 'its ballot is not in the count',
    });
  }
});

test('V10: the command ends with 0 and the result, with 1 and what is wrong, or with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'));
  const run = (...args: string[]) => {
    const said: string[] = [];
    return [recountCommand(args, (line) => said.push(line)), said.join('\n')] as const;
  };
  const file = (name: string, bytes: Buffer | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const whole = file('kit.json', vote.kit);
  const receipt = file('receipt.json', vote.receipts[0]!);
  const known = ['--head', kit.head, '--key', voteKey(TEST_KEYS).publicKey, '--receipt', receipt];
  expect(run(whole)).toEqual([0, expect.stringContaining('✓ 表决: 14 户 units, 11 张票 ballots')]);
  expect(run(whole, ...known)).toEqual([0, expect.stringContaining('收据中的票已计入')]);
  expect(run(file('bad.json', bytesOf(LIES.outcomes())))).toEqual([
    1,
    expect.stringMatching(/✗ kit.outcomes\[0\]: counted again/),
  ]);
  expect(run(whole, '--head', 'f'.repeat(64))[0]).toBe(1);
  expect([run()[0], run('none.json')[0], run(whole, '--head', 'x')[0], run(whole, '--receipt')[0]]).toEqual([
    2, 2, 2, 2,
  ]);
});
