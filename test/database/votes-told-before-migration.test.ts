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

const told = (
  sequence: number,
  subjectId: string,
  status: string,
  company: readonly object[] = [{ kind: 'COMPANY_CHANGE' }],
): Fact => ({
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
      ...company.map((it) => ({ ...it, status })),
      { kind: 'FUND_USE', status, decided: { type: 'FUND_USE', amount: '12000000' } },
    ],
  },
});
const FACTS = [told(1, STANDS, 'PASSED'), told(2, VOIDED, 'PASSED'), told(3, VOIDED, 'VOIDED')];

function pull(database: DataSource, all: readonly Fact[]): Promise<number> {
  const facts = async (after: string | null) => ({ facts: after === null ? all : [], position: '3' });
  return pullFacts(database, poolReader(database), { name: 'voting', feed: { facts } }, votingHandlers, {
    now: () => new Date('2026-03-02T01:00:00Z'),
    newId: () => randomUUID(),
  });
}

/** As the release of then took them. */
async function taken(database: DataSource, facts: readonly Fact[]): Promise<void> {
  await database.query(
    `INSERT INTO inbox (fact_id, source, type, subject_id, seq, received_at)
     SELECT (f ->> 'id')::uuid, 'voting', f ->> 'type', (f ->> 'subjectId')::uuid, (f ->> 'sequence')::bigint, now()
     FROM jsonb_array_elements($1) AS f`,
    [JSON.stringify(facts)],
  );
  await database.query(`INSERT INTO fact_cursors (source, position) VALUES ('voting', '3')`);
}

test('P8: a vote that was told before its matters were kept is known to projects, one that was voided as voided', async () => {
  const { before, after } = await aroundMigration('property', 'PropertyProjects1790000550001');
  const earlier = await before();
  // It kept the vote on the company, and no matters.
  await taken(earlier, FACTS);
  await earlier.query(
    `INSERT INTO company_votes (vote_id, estate_id, number, external, passed, engages, voided_on)
     VALUES ($1, $3, '2026-001', false, true, true, NULL), ($2, $3, '2026-001', false, false, true, '2026-02-28')`,
    [STANDS, VOIDED, ESTATE],
  );
  const votes =
    'SELECT vote_id, estate_id, number, external, passed, engages, voided_on FROM company_votes ORDER BY passed';
  const kept = await earlier.query(votes);
  await earlier.destroy();

  const now = await after();
  expect(await pull(now, FACTS)).toBe(2);
  expect(
    await now.query(
      `SELECT vote_id, passed, fund_amount, voided_on FROM vote_matters WHERE kind = 'FUND_USE' ORDER BY passed`,
    ),
  ).toEqual([
    { vote_id: VOIDED, passed: false, fund_amount: '12000000', voided_on: '2026-02-28' },
    { vote_id: STANDS, passed: true, fund_amount: '12000000', voided_on: null },
  ]);
  expect(await now.query(votes)).toEqual(kept);
  expect(await pull(now, FACTS)).toBe(0);
  await now.destroy();
});

test('V13: of a vote that was told before, the second dismissal is known too; a vote that dismissed nobody is not read again', async () => {
  const { before, after } = await aroundMigration('property', 'DismissalsOfVotes1790000570101');
  const earlier = await before();
  const companies = ['2027-01-01', '2027-07-01'].map((endsOn) => ({
    kind: 'COMPANY_CHANGE',
    chosenOrganizationId: null,
    decided: { type: 'COMPANY_DISMISSAL', organizationId: randomUUID(), endsOn },
  }));
  const facts = [told(1, STANDS, 'PASSED', companies), told(2, VOIDED, 'PASSED')];
  await taken(earlier, facts);
  const [first] = companies;
  await earlier.query(
    `INSERT INTO company_votes (vote_id, estate_id, number, external, passed, engages, dismissed_organization_id, dismissed_from)
     VALUES ($1, $3, '2026-001', false, true, false, $4, $5), ($2, $3, '2026-002', false, true, true, NULL, NULL)`,
    [STANDS, VOIDED, ESTATE, first!.decided.organizationId, first!.decided.endsOn],
  );
  for (const vote of [STANDS, VOIDED])
    await earlier.query(
      `INSERT INTO vote_matters (vote_id, position, estate_id, external, kind, passed) VALUES ($1, 1, $2, false, 'COMPANY_CHANGE', true)`,
      [vote, ESTATE],
    );
  await earlier.destroy();

  const now = await after();
  expect(await pull(now, facts)).toBe(1);
  expect(
    await now.query(
      'SELECT organization_id, vote_id, dismissed_from FROM company_dismissals ORDER BY dismissed_from',
    ),
  ).toEqual(
    companies.map(({ decided }) => ({
      organization_id: decided.organizationId,
      vote_id: STANDS,
      dismissed_from: decided.endsOn,
    })),
  );
  await now.destroy();
});
