import { addDays, today } from '../../../platform/dates';
import { openPool } from '../../support/database';
import { mutate } from '../../support/on-the-way';
import { type Attempt, attempt, rowsOf } from './attempts';
import { bySeat, minutesAt, signingOver } from './minutes-table';
import { anotherBody, convene, draft, layTable, must, type Table } from './table';

let shared: Table;
let table: Table;
beforeAll(async () => {
  shared = await layTable();
  await openPool(shared.service.dataSource, 30);
});
beforeEach(async () => {
  table = await anotherBody(shared);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => shared.close());

const won = (tries: readonly Attempt[]) => tries.filter((it) => it.codes.length === 0 && it.thrown === null);
const chain = () =>
  rowsOf<{ sequence: number; previous_hash: string; hash: string }>(
    table,
    'SELECT sequence, previous_hash, hash FROM sealed_records WHERE body_id = $1 ORDER BY sequence',
    [table.bodyId],
  );

/** Minutes of several meetings of one body, each signed by one seat, the days for it over. */
async function signed(count: number): Promise<string[]> {
  const all: string[] = [];
  for (let i = 0; i < count; i++) {
    const meetingId = await draft(table, addDays(today(table.clock.now), 1));
    await convene(table, meetingId);
    await must(table, 'closeMeeting', { meetingId });
    const { minutesId } = await minutesAt(table, 'SIGNING', meetingId);
    await bySeat(table, 'police', 'signMinutes', { minutesId });
    all.push(minutesId);
  }
  signingOver(table);
  return all;
}
const lockAll = (ids: readonly string[]) =>
  Promise.all(ids.map((minutesId) => attempt(table, table.as.party, 'lockMinutes', { minutesId })));

/** How long a statement whose lock was taken away waits for the other to come. */
const MEET_MS = 200;

test('M8: eight minutes of one body sealed at once are consecutive, each over the one before', async () => {
  const tries = await lockAll(await signed(8));
  expect(won(tries)).toHaveLength(8);
  const records = await chain();
  expect(records.map((it) => it.sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(records.slice(1).map((it) => it.previous_hash)).toEqual(records.slice(0, -1).map((it) => it.hash));
  const [head] = await rowsOf(table, 'SELECT count, head_hash FROM minutes_chains WHERE body_id = $1', [
    table.bodyId,
  ]);
  expect(head).toEqual({ count: 8, head_hash: records[7]!.hash });
});

test('mutant: without the head’s lock two would follow the same record, and the constraint lets one fail', async () => {
  const ids = await signed(4);
  await lockAll(ids.slice(0, 1));
  mutate(
    (text) =>
      text.replace(
        'FROM minutes_chains WHERE body_id = $1 FOR NO KEY UPDATE',
        'FROM minutes_chains WHERE body_id = $1',
      ),
    MEET_MS,
  );
  expect(won(await lockAll(ids.slice(1))).length).toBeLessThan(3);
});

const SIGNERS = ['party', 'residents', 'owners', 'company'] as const;
async function signAgainstLock(): Promise<{ sealedAs: number; signatures: number; refused: string[][] }> {
  const [minutesId] = await signed(1);
  const tries = await Promise.all([
    ...SIGNERS.map((who) =>
      attempt(table, table.as[who], 'signMinutes', { minutesId, seatId: table.seats[who] }),
    ),
    attempt(table, table.as.party, 'lockMinutes', { minutesId }),
  ]);
  const [row] = await rowsOf<{ record: string; rows: number }>(
    table,
    `SELECT s.record, (SELECT count(*)::int FROM minutes_signatures g WHERE g.minutes_id = s.minutes_id) AS rows
     FROM sealed_records s WHERE s.minutes_id = $1`,
    [minutesId],
  );
  const given = JSON.parse(row!.record).signatures.filter((it: { status: string }) => it.status === 'SIGNED');
  return {
    sealedAs: given.length,
    signatures: row!.rows,
    refused: tries.filter((it) => it.codes.length > 0).map((it) => [...it.codes]),
  };
}

test('M8: signing against the lock: each signature is in the record, or refused MINUTES_IS_LOCKED', async () => {
  for (let round = 0; round < 6; round++) {
    table = await anotherBody(shared);
    const { sealedAs, signatures, refused } = await signAgainstLock();
    expect(sealedAs).toBe(signatures);
    expect(refused).toEqual(Array(5 - signatures).fill(['MINUTES_IS_LOCKED']));
  }
});

test('mutant: without the minutes’ lock a signature comes after the seal and is in no record', async () => {
  mutate(
    (text) =>
      text.replace(
        'SELECT FROM minutes WHERE id = $1 FOR NO KEY UPDATE',
        'SELECT FROM minutes WHERE id = $1',
      ),
    MEET_MS,
  );
  let lost = 0;
  for (let round = 0; round < 8 && lost === 0; round++) {
    table = await anotherBody(shared);
    const { sealedAs, signatures } = await signAgainstLock();
    lost = signatures - sealedAs;
  }
  expect(lost).toBeGreaterThan(0);
});

test('M8: one seat held once: five signatures of it at once are one, and the others ALREADY_SIGNED', async () => {
  const { minutesId } = await minutesAt(table, 'SIGNING');
  const tries = await Promise.all(
    Array.from({ length: 5 }, () =>
      attempt(table, table.as.police, 'signMinutes', { minutesId, seatId: table.seats.police }),
    ),
  );
  expect(won(tries)).toHaveLength(1);
  expect(tries.flatMap((it) => it.codes)).toEqual(Array(4).fill('ALREADY_SIGNED'));
});
