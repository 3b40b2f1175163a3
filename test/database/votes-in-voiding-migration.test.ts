import { migrated } from './migrated';

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const STATES = ['CONFIRMED', 'VOIDING', 'VOIDED', 'RECORDED'];

/** One vote held elsewhere in each state; those that two confirmed were told, the second of them twice. */
const SEEDED = `
  INSERT INTO external_votes (id, version, estate_id, platform, reference, closed_on, evidence_name, evidence_sha256, state,
      recorded_by, recorded_for, recorded_at, confirmed_by, confirmed_for, confirmed_at, voided_at)
    SELECT id::uuid, 1, '${ID(9)}', '市平台', id, '2026-02-01', '公告.pdf', repeat('a', 64), state,
      gen_random_uuid(), gen_random_uuid(), '2026-02-02Z',
      CASE WHEN state <> 'RECORDED' THEN gen_random_uuid() END, CASE WHEN state <> 'RECORDED' THEN gen_random_uuid() END,
      CASE WHEN state <> 'RECORDED' THEN timestamptz '2026-02-03Z' END, CASE WHEN state = 'VOIDED' THEN timestamptz '2026-02-04Z' END
    FROM unnest(ARRAY[${STATES.map((_, i) => `'${ID(i + 1)}'`)}], ARRAY[${STATES.map((it) => `'${it}'`)}]) AS v(id, state);
  INSERT INTO outbox (id, type, version, subject_id, payload, recorded_at)
    SELECT gen_random_uuid(), 'voteOutcome', 1, subject::uuid, jsonb_build_object('number', said), '2026-02-03Z'
    FROM (VALUES ('${ID(1)}', 'stands'), ('${ID(2)}', 'earlier'), ('${ID(2)}', 'asked'), ('${ID(3)}', 'void')) AS f(subject, said);`;

test('V16: a vote that somebody asked to void before that was told is told as it is, once; no other is told again', async () => {
  const told = await migrated(
    'voting',
    'VotesInVoiding1790000580002',
    SEEDED,
    'SELECT subject_id, version, payload FROM outbox ORDER BY transaction, seq OFFSET 4',
  );
  expect(told).toEqual([{ subject_id: ID(2), version: 1, payload: { number: 'asked', voiding: true } }]);
});
