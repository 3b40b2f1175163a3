import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { poolReader } from '../../platform/database';
import { pullFacts } from '../../platform/facts/inbox';
import type { Fact } from '../../platform/ports';
import { votingHandlers } from '../../services/property/inbox';
import { aroundMigration } from './migrated';

const STANDS = randomUUID();
const VOIDED = randomUUID();
const ESTATE = randomUUID();

const told = (sequence: number, subjectId: string, status: string): Fact => ({
  id: randomUUID(),
  sequence: String(sequence),
  type: 'voteOutcome',
  version: 1,
  subjectId,
  recordedAt: '2026-02-28T02:00:00Z',
  payload: {
    estateId: ESTATE,
    number: '2026-001',
    matters: [
      { kind: 'COMPANY_CHANGE', status },
      { kind: 'FUND_USE', status, decided: { type: 'FUND_USE', amount: '12000000' } },
    ],
  },
});
const FACTS = [told(1, STANDS, 'PASSED'), told(2, VOIDED, 'PASSED'), told(3, VOIDED, 'VOIDED')];
const FEED = {
  facts: async (after: string | null) => ({ facts: after === null ? FACTS : [], position: '3' }),
};

const pull = (database: DataSource) =>
  pullFacts(database, poolReader(database), { name: 'voting', feed: FEED }, votingHandlers, {
    now: () => new Date('2026-03-02T01:00:00Z'),
    newId: () => randomUUID(),
  });

test('P8: a vote that was told before its matters were kept is known to projects, one that was voided as voided', async () => {
  const { before, after } = await aroundMigration('property', 'PropertyProjects1790000550001');
  const earlier = await before();
  // As the release of then took them: it kept the vote on the company, and no matters.
  await earlier.query(
    `INSERT INTO inbox (fact_id, source, type, subject_id, seq, received_at)
     SELECT (f ->> 'id')::uuid, 'voting', f ->> 'type', (f ->> 'subjectId')::uuid, (f ->> 'sequence')::bigint, now()
     FROM jsonb_array_elements($1) AS f`,
    [JSON.stringify(FACTS)],
  );
  await earlier.query(
    `INSERT INTO company_votes (vote_id, estate_id, number, external, passed, engages, voided_on)
     VALUES ($1, $3, '2026-001', false, true, true, NULL), ($2, $3, '2026-001', false, false, true, '2026-02-28')`,
    [STANDS, VOIDED, ESTATE],
  );
  await earlier.query(`INSERT INTO fact_cursors (source, position) VALUES ('voting', '3')`);
  const votes =
    'SELECT vote_id, estate_id, number, external, passed, engages, voided_on FROM company_votes ORDER BY passed';
  const kept = await earlier.query(votes);
  await earlier.destroy();

  const now = await after();
  expect(await pull(now)).toBe(2);
  expect(
    await now.query(
      `SELECT vote_id, passed, fund_amount, voided_on FROM vote_matters WHERE kind = 'FUND_USE' ORDER BY passed`,
    ),
  ).toEqual([
    { vote_id: VOIDED, passed: false, fund_amount: '12000000', voided_on: '2026-02-28' },
    { vote_id: STANDS, passed: true, fund_amount: '12000000', voided_on: null },
  ]);
  expect(await now.query(votes)).toEqual(kept);
  expect(await pull(now)).toBe(0);
  await now.destroy();
});
