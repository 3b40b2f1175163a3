import { migrated } from './migrated';

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

/** Three votes: one stands, one was taken back after its contract, one was rejected and never had any. */
const SEEDED = `
  INSERT INTO company_votes (vote_id, estate_id, number, external, passed)
    VALUES ('${ID(1)}', '${ID(8)}', '2026-001', false, true), ('${ID(2)}', '${ID(9)}', '2026-002', false, false),
      ('${ID(3)}', '${ID(9)}', '2026-003', false, false);
  INSERT INTO property_companies (id, organization_id, ownership_type, public_welfare, since)
    VALUES ('${ID(7)}', gen_random_uuid(), 'PRIVATE', false, '2020-01-01');
  INSERT INTO service_contracts (id, version, number, company_id, company_name, estate_id, kind, signed_on, starts_on, vote_id)
    SELECT gen_random_uuid(), 1, number, '${ID(7)}', '嘉德物业', estate::uuid, 'SERVICE', '2026-03-01', '2026-04-01', vote::uuid
    FROM (VALUES ('2026-001', '${ID(8)}', '${ID(1)}'), ('2026-002', '${ID(9)}', '${ID(2)}')) AS c(number, estate, vote);
  INSERT INTO inbox (fact_id, source, type, subject_id, seq, received_at)
    SELECT gen_random_uuid(), 'voting', 'voteOutcome', subject::uuid, seq, at::timestamptz
    FROM (VALUES ('${ID(1)}', 1, '2026-02-20Z'), ('${ID(2)}', 2, '2026-02-20Z'), ('${ID(2)}', 3, '2026-05-31T20:00:00Z'),
      ('${ID(3)}', 4, '2026-06-01Z')) AS f(subject, seq, at);`;

test('V13: a vote that was voided under its contract has the day on which that was told; no other has one', async () => {
  const rows = await migrated(
    'property',
    'VoidedVotes1790000220001',
    SEEDED,
    'SELECT number, voided_on FROM company_votes ORDER BY number',
  );
  expect(rows).toEqual([
    { number: '2026-001', voided_on: null },
    { number: '2026-002', voided_on: '2026-06-01' },
    { number: '2026-003', voided_on: null },
  ]);
});
