import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { actingFor } from '../../support/client';
import { freshDatabase } from '../../support/database';
import { layYard, whistleAt, type Yard } from './whistle-table';

/** How many whistles are made; the long run makes a million. */
const MADE = Number(process.env.DESK_ITEMS ?? 50_000);
/** As many organizations lead them, and support each other's, and as many estates have them. */
const LISTS = 200;
const PAGE = 20;

let yard: Yard;
let owner: DataSource;
beforeAll(async () => {
  const urls = await freshDatabase('meetings');
  owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  yard = await layYard({ url: urls.runtime });
});
afterAll(async () => {
  await yard.close();
  await owner.destroy();
});

const nth = (n: number, kind: string) => `00000000-0000-4000-${kind}-${String(n).padStart(12, '0')}`;

/** Copies of one open whistle, spread over organizations and estates, each due at a minute of its own. */
async function copies(whistleId: string): Promise<void> {
  const columns = (await owner.query(
    `SELECT string_agg(column_name, ', ') AS names FROM information_schema.columns
     WHERE table_name = 'whistles' AND column_name NOT IN ('id', 'number', 'estate_id', 'lead_id', 'due_at')`,
  )) as [{ names: string }];
  await owner.query(
    `WITH made AS (
       INSERT INTO whistles (id, number, estate_id, lead_id, due_at, ${columns[0].names})
       SELECT gen_random_uuid(), 'G-' || n, ('00000000-0000-4000-9000-' || lpad((n % ${LISTS})::text, 12, '0'))::uuid,
         ('00000000-0000-4000-8000-' || lpad((n % ${LISTS})::text, 12, '0'))::uuid,
         timestamptz '2026-09-02T00:00:00Z' + (n * 7919 % 100000) * interval '1 minute', ${columns[0].names}
       FROM whistles, generate_series(1, $2::int) n WHERE id = $1
       RETURNING id, blower_id, lead_id, due_at, number)
     INSERT INTO whistle_parties (whistle_id, organization_id, role, open, due_at)
       SELECT id, blower_id, 'TERRITORY', true, due_at FROM made
       UNION ALL SELECT id, lead_id, 'LEAD', true, due_at FROM made
       UNION ALL SELECT id, ('00000000-0000-4000-8000-' || lpad(((substr(number, 3)::int + 1) % ${LISTS})::text, 12, '0'))::uuid,
         'SUPPORT', true, due_at FROM made`,
    [whistleId, MADE],
  );
}

/** Entries that a plan takes out of the indexes of the desk. */
const entriesRead = (plan: string): number =>
  [
    ...plan.matchAll(/using (?:whistle_parties_desk|whistles_desk).*?actual .*?rows=([\d.]+) loops=(\d+)\)/g),
  ].reduce((sum, [, rows, loops]) => sum + Number(rows) * Number(loops), 0);

test(`M11: at ${MADE} open whistles the first page is read from its indexes, whoever’s lists it is merged from`, async () => {
  const above = randomUUID();
  for (let n = 0; n < LISTS; n++) {
    yard.directory.organization({ name: `单位 ${n}`, parentId: above }, nth(n, '8000'));
    yard.directory.estate({ name: `小区 ${n}`, divisionIds: [yard.divisions.town] }, nth(n, '9000'));
  }
  await yard.directory.intoCopyOf(yard.service);
  await copies(await whistleAt(yard, 'DISPATCHED'));
  await owner.query('ANALYZE');

  const plans: string[] = [];
  const run = yard.service.dataSource.query.bind(yard.service.dataSource);
  const spy = jest.spyOn(yard.service.dataSource, 'query').mockImplementation((async (
    text: string,
    values?: unknown[],
  ) => {
    if (text.includes('LATERAL') && !text.includes('count(*)')) {
      const rows = (await run(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values as never)) as {
        'QUERY PLAN': string;
      }[];
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return run(text, values as never);
  }) as never);
  const first = async (viewer: ReturnType<typeof actingFor>, scope: string) => {
    const { data } = await yard.ask(
      viewer,
      `{ whistles(filter: { scope: ${scope} }) { edges { node { dueAt } } } }`,
    );
    const due = data.whistles.edges.map((edge: { node: { dueAt: string } }) => edge.node.dueAt) as string[];
    expect(due).toHaveLength(PAGE);
    expect(due).toEqual([...due].sort());
  };
  await first(actingFor(nth(7, '8000')), 'OWN');
  await first(actingFor(above), 'SUBORDINATES');
  await first(yard.as.subdistrict, 'TERRITORY');
  spy.mockRestore();

  const took = plans.map((plan) => /Execution Time: ([\d.]+) ms/.exec(plan)![1]);
  process.stderr.write(
    `whistle desk at ${MADE}: ${took[0]} ms for one organization, ${took[1]} ms for ${LISTS}, ${took[2]} ms for a territory\n`,
  );
  expect(plans).toHaveLength(3);
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (whistles|whistle_parties)/);
  // The head of every list (two of each organization), and of those that have a part in the page at most one page and one.
  const most = (lists: number) => lists + (PAGE + 1) * (PAGE + 1) * 2;
  const read = plans.map(entriesRead);
  expect(read[0]).toBeLessThanOrEqual(2 + 2 * (PAGE + 1));
  expect(read[1]).toBeLessThanOrEqual(most(2 * LISTS));
  expect(read[2]).toBeLessThanOrEqual(most(LISTS + 1));
  expect(read.every((entries) => entries >= PAGE)).toBe(true);
}, 300_000);
