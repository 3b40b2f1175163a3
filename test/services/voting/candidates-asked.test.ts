import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { candidateRows } from '../../../services/voting/db/candidates';
import { owner } from '../../support/client';
import { freshDatabase } from '../../support/database';

const VOTES = 10;
const UNITS = 2_000;
const CANDIDATES = 50;
const [SESSION, MATTER] = [randomUUID(), randomUUID()];
/** One election among the rolls of other votes; what it belongs to is not asked here. */
const SEEDED = `
  DO $$ DECLARE it record; BEGIN
    FOR it IN SELECT conrelid::regclass AS relation, conname FROM pg_constraint WHERE contype IN ('f', 'c')
        AND conrelid IN ('roll_entries'::regclass, 'voting_sessions'::regclass, 'voting_matters'::regclass)
      LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', it.relation, it.conname); END LOOP; END $$;
  INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, created_at, extraordinary, without_notice)
    VALUES ('${SESSION}', 1, gen_random_uuid(), '2026-001', '选举', 'ROLL_PUBLISHED', '{}', now(), false, false);
  INSERT INTO voting_matters (id, session_id, position, kind, text, method, seats, dismisses)
    VALUES ('${MATTER}', '${SESSION}', 1, 'COMMITTEE_ELECTION', '选举', 'ELECTION', 5, false);
  INSERT INTO voting_candidates (id, matter_id, position, masked_name, name_hash, person, eligibility_confirmed)
    SELECT gen_random_uuid(), '${MATTER}', n, '张*', repeat('a', 64), '{}', true FROM generate_series(1, ${CANDIDATES}) n;
  INSERT INTO roll_entries (session_id, unit_id, estate_id, building_number, unit_number, area, holding, elector_key, voter_subjects, owner_subjects, warnings)
    SELECT s.id, gen_random_uuid(), gen_random_uuid(), n % 30 + 1, n::text, 10000, 'OWNED', 'elector ' || n, ARRAY['owner ' || n], '{}', '{}'
    FROM (SELECT '${SESSION}'::uuid AS id UNION ALL SELECT gen_random_uuid() FROM generate_series(2, ${VOTES})) s, generate_series(1, ${UNITS}) n;`;

test('V11: whoever asks for candidates is looked for on the roll once, and without reading it', async () => {
  const urls = await freshDatabase('voting');
  const database = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  await database.query(SEEDED);
  await database.query('ANALYZE');
  for (const [viewer, votes] of [
    ['stranger', false],
    [`owner ${UNITS}`, true],
  ] as const) {
    const { text, values } = candidateRows(owner(viewer), [MATTER]);
    const rows = await database.query(text, values as never);
    expect(rows).toHaveLength(CANDIDATES);
    expect(rows[0].viewer_votes).toBe(votes);
    const plan = await database.query(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values as never);
    const shown = plan.map((row: { 'QUERY PLAN': string }) => row['QUERY PLAN']).join('\n');
    expect(/ vote_proxies x .*loops=(\d+)/.exec(shown)![1]).toBe('1');
    expect(Number(/shared hit=(\d+)/.exec(shown)![1])).toBeLessThan(50);
  }
  await database.destroy();
});
