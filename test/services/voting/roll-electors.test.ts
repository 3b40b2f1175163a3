import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Sql } from '../../../platform/sql';
import { otherEntries } from '../../../services/voting/db/ballots';
import { owner } from '../../support/client';
import { freshDatabase } from '../../support/database';

const UNITS = 5_000;
const SESSION = randomUUID();
/** A roll on which every two units are one elector's; what it belongs to is not asked here. */
const SEEDED = `
  DO $$ DECLARE it record; BEGIN
    FOR it IN SELECT conname FROM pg_constraint WHERE conrelid = 'roll_entries'::regclass AND contype = 'f'
      LOOP EXECUTE 'ALTER TABLE roll_entries DROP CONSTRAINT ' || it.conname; END LOOP; END $$;
  INSERT INTO roll_entries (session_id, unit_id, estate_id, building_number, unit_number, area, holding, elector_key, voter_subjects, owner_subjects, warnings)
    SELECT '${SESSION}', gen_random_uuid(), gen_random_uuid(), n % 30 + 1, n::text, 10000, 'OWNED', 'elector ' || n / 2, ARRAY['owner'], ARRAY['owner'], '{}'
    FROM generate_series(1, ${UNITS}) n;`;

test('V6: on a roll of thousands the other units of an elector are found without reading it', async () => {
  const urls = await freshDatabase('voting');
  const database = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  await database.query(SEEDED);
  await database.query('ANALYZE roll_entries');
  const [{ unit_id }] = await database.query('SELECT unit_id FROM roll_entries LIMIT 1 OFFSET 2000');
  for (const proxy_id of [null, randomUUID()]) {
    const asked: Sql[] = [];
    const rows = async (query: Sql) => {
      asked.push(query);
      return [];
    };
    await otherEntries({ rows, viewer: owner('owner') } as never, SESSION, {
      unit_id,
      entry_id: null,
      proxy_id,
    });
    const { text, values } = asked.at(-1)!;
    const plan = await database.query(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values as never);
    const shown = plan.map((row: { 'QUERY PLAN': string }) => row['QUERY PLAN']).join('\n');
    expect(shown).toContain('roll_entries_elector');
    expect(Number(/shared hit=(\d+)/.exec(shown)![1])).toBeLessThan(100);
  }
  await database.destroy();
});
