import { DataSource } from 'typeorm';
import { actingFor, clientOf } from '../../support/client';
import { freshDatabase } from '../../support/database';
import { clock, NOW, openVoting } from './fixture';

/** Ten estates in each of ten subdistricts in each of twenty districts, two filings in each, whoever's committees they are of. */
const ESTATES = 2_000;
const SEEDED = `
  ALTER TABLE committee_filings DROP CONSTRAINT committee_filings_committee_id_estate_id_fkey;
  INSERT INTO directory_divisions SELECT gen_random_uuid(), 'DISTRICT', 'D', NULL FROM generate_series(1, 20);
  INSERT INTO directory_divisions SELECT gen_random_uuid(), 'SUBDISTRICT', 'S', d.id FROM directory_divisions d, generate_series(1, 10);
  INSERT INTO directory_estates SELECT gen_random_uuid(), s.id::text FROM directory_divisions s, generate_series(1, 10) WHERE s.level = 'SUBDISTRICT';
  INSERT INTO directory_estate_divisions SELECT e.id, unnest(ARRAY[s.id, s.parent_id]) FROM directory_estates e JOIN directory_divisions s ON s.id::text = e.name;
  INSERT INTO directory_organizations SELECT gen_random_uuid(), CASE level WHEN 'DISTRICT' THEN 'HOUSING_DEPARTMENT' ELSE 'SUBDISTRICT_OFFICE' END, '甲', NULL, id, NULL, '2020-01-01'
    FROM directory_divisions;
  INSERT INTO directory_organizations SELECT gen_random_uuid(), 'OWNERS_COMMITTEE', '乙', NULL, NULL, id, '2020-01-01' FROM directory_estates;
  INSERT INTO committee_filings SELECT gen_random_uuid(), 1, gen_random_uuid(), e.id, authority, 'DUE', date '2026-01-01' + (random() * 300)::int, '2026-12-01', FALSE
    FROM directory_estates e, unnest(ARRAY['SUBDISTRICT_OFFICE', 'HOUSING_AUTHORITY']) AS a(authority);`;

test('V12: a desk of few filings among thousands is read from its own estates on', async () => {
  clock.at = NOW;
  const urls = await freshDatabase('voting');
  const owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  await owner.query(SEEDED);
  await owner.query('ANALYZE');
  const service = await openVoting({ url: urls.runtime });
  const ask = clientOf(service);
  const read: number[] = [];
  const run = service.dataSource.query.bind(service.dataSource);
  jest.spyOn(service.dataSource, 'query').mockImplementation((async (text: string, values?: unknown[]) => {
    if (text.includes('FROM committee_filings f')) {
      const rows = await run(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values as never);
      const plan = rows.map((row: { 'QUERY PLAN': string }) => row['QUERY PLAN']).join('\n');
      read.push(Number(/shared hit=(\d+)/.exec(plan)![1]));
    }
    return run(text, values as never);
  }) as never);
  const counts: number[] = [];
  for (const kind of ['OWNERS_COMMITTEE', 'SUBDISTRICT_OFFICE', 'HOUSING_DEPARTMENT']) {
    const [{ id }] = await owner.query('SELECT id FROM directory_organizations WHERE kind = $1 LIMIT 1', [
      kind,
    ]);
    const { data } = await ask(
      actingFor(id),
      '{ committeeFilings(state: DUE) { totalCount edges { node { dueOn } } } }',
    );
    counts.push(data.committeeFilings.totalCount);
    const days = data.committeeFilings.edges.map(({ node }: { node: { dueOn: string } }) => node.dueOn);
    expect(days).toEqual([...days].sort());
  }
  // Those of one estate, of ten, and the half of a hundred estates' that name the district.
  expect(counts).toEqual([2, 20, 100]);
  expect(read).toHaveLength(6);
  // In pages of eight kilobytes: a look at each of all the filings would be more.
  for (const pages of read) expect(pages).toBeLessThan(2 * ESTATES);
  await service.close();
  await owner.destroy();
});
