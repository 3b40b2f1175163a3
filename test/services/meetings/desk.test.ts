import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { today } from '../../../platform/dates';
import type { Viewer } from '../../../platform/identity';
import { actingFor } from '../../support/client';
import { freshDatabase } from '../../support/database';
import { attempt, rowsOf } from './attempts';
import { advance, meetingAt } from './brought-to';
import { addItem, agreed, anotherBody, convene, draft, issue, layTable, type Table } from './table';

let table: Table;
let owner: DataSource;
const statements: string[] = [];
beforeAll(async () => {
  const urls = await freshDatabase('meetings');
  owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  table = await layTable({ url: urls.runtime, onStatement: (text) => statements.push(text) });
});
afterAll(async () => {
  await table.close();
  await owner.destroy();
});

type Filter = Record<string, unknown>;
const QUERY = `query($filter: ActionItemFilter!, $first: Int, $after: String, $org: ID) {
  actionItems(involving: $org, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id title dueOn } } } }`;
const page = async (viewer: Viewer, filter: Filter = {}, args: Filter = {}) => {
  const answer = await table.ask(viewer, QUERY, { filter, ...args });
  if (answer.errors) throw new Error(answer.errors.map((e) => e.extensions?.code).join());
  return answer.data.actionItems;
};
const titles = async (viewer: Viewer, filter: Filter = {}, args: Filter = {}): Promise<string[]> => {
  const { edges, totalCount } = await page(viewer, filter, { first: 100, ...args });
  expect(totalCount).toBe(edges.length);
  return edges.map((edge: { node: { title: string } }) => edge.node.title);
};

describe('what stands on a desk', () => {
  let otherEstate: string;
  let patrol: string;
  beforeAll(async () => {
    const { directory, ids } = table;
    // Below headquarters, beside the police station: an item may involve two subordinates of one superior.
    patrol = directory.organization({ kind: 'POLICE_STATION', name: '巡逻队', parentId: ids.headquarters });
    otherEstate = directory.estate({ name: '别处小区', divisionIds: [] });
    await directory.intoCopyOf(table.service);
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const due = (dueOn: string, title: string, more: object = {}) =>
      issue(table, talk, { title, dueOn, ...more });
    await due('2026-09-05', '牵头近');
    await due('2026-12-31', '牵头远', { supportingIds: [patrol] });
    await due('2026-10-15', '配合', { leadId: ids.owners, supportingIds: [ids.police] });
    await due('2026-10-15', '核验', { leadId: ids.company, supportingIds: [], verifierId: ids.police });
    await due('2026-10-20', '无关', { leadId: ids.company, supportingIds: [], verifierId: ids.residents });
    await due('2026-10-25', '消防', { leadId: ids.fire, supportingIds: [] });
    await advance(table, await due('2026-09-05', '已提交'), 'ISSUED', 'SUBMITTED');
    await advance(table, await due('2026-09-05', '已销号'), 'ISSUED', 'CLOSED');
    await owner.query(`UPDATE action_items SET carried_count = 2 WHERE title = '牵头近'`);
    await owner.query(
      `INSERT INTO agenda_item_categories (body_id, origin_id, category) SELECT body_id, origin_id, 'HOT' FROM agenda_items WHERE id = $1`,
      [talk],
    );
    table.clock.now = new Date('2026-10-01T01:00:00Z');
  });
  const police = () => table.as.police;

  test('OWN: led and supported, open, first due first; not what one verifies', async () => {
    const open = await titles(police());
    expect(open.slice(0, 2).sort()).toEqual(['已提交', '牵头近']);
    expect(open.slice(2)).toEqual(['配合', '牵头远']);
  });
  test.each<[string, Filter, string[]]>([
    ['role LEAD', { role: 'LEAD' }, ['已提交', '牵头近', '牵头远']],
    ['role SUPPORT', { role: 'SUPPORT' }, ['配合']],
    ['role VERIFIER', { role: 'VERIFIER' }, ['核验']],
    ['overdue: what is submitted is not the lead’s any more', { overdue: true }, ['牵头近']],
    ['dueUntil includes its day', { dueUntil: '2026-10-15' }, ['已提交', '牵头近', '配合']],
    ['dueUntil excludes the day after', { dueUntil: '2026-10-14' }, ['已提交', '牵头近']],
    ['carriedAtLeast 2', { carriedAtLeast: 2 }, ['牵头近']],
    ['carriedAtLeast 3', { carriedAtLeast: 3 }, []],
    ['states', { states: ['SUBMITTED', 'ACCEPTED'] }, ['已提交']],
    ['no states', { states: [] }, []],
    ['category', { category: 'HOT' }, ['已提交', '牵头近', '牵头远', '配合']],
    ['a category that none has', { category: 'LEGACY' }, []],
    ['ENDED', { state: 'ENDED' }, ['已销号']],
    ['ENDED and overdue', { state: 'ENDED', overdue: true }, []],
    [
      'all together',
      { role: 'LEAD', overdue: true, dueUntil: '2026-09-30', carriedAtLeast: 1, states: ['ISSUED'] },
      ['牵头近'],
    ],
  ])('%s', async (_what, filter, expected) => {
    expect((await titles(police(), filter)).sort()).toEqual([...expected].sort());
  });
  test('estateId', async () => {
    expect(await titles(police(), { estateId: table.estateId })).toHaveLength(4);
    expect(await titles(police(), { estateId: otherEstate })).toEqual([]);
  });
  test('SUBORDINATES: an item that involves two of them stands once', async () => {
    const below = await titles(table.as.headquarters, { scope: 'SUBORDINATES' });
    expect(below.filter((it) => it === '牵头远')).toHaveLength(1);
    expect(below.sort()).toEqual((await titles(police())).sort());
    expect(await titles(table.as.headquarters)).toEqual([]);
    expect(await titles(table.as.headquarters, { scope: 'SUBORDINATES', role: 'SUPPORT' })).toEqual([
      '配合',
      '牵头远',
    ]);
  });
  test('TERRITORY: every item of its estates, whoever leads; nothing for one that governs none', async () => {
    expect(await titles(table.as.subdistrict, { scope: 'TERRITORY' })).toHaveLength(7);
    expect(await titles(table.as.subdistrict, { scope: 'TERRITORY', state: 'ENDED' })).toEqual(['已销号']);
    expect(await titles(table.as.subdistrict, { scope: 'TERRITORY', overdue: true })).toEqual(['牵头近']);
    expect(await titles(police(), { scope: 'TERRITORY' })).toEqual([]);
  });
  test('another’s desk shows, and counts, only what the viewer may see', async () => {
    expect(await titles(table.as.stranger, {}, { org: table.ids.police })).toEqual([]);
    expect(await titles(table.as.fire, {}, { org: table.ids.police })).toEqual([]);
    expect(await titles(table.as.fire)).toEqual(['消防']);
    expect(await titles(table.as.owners, {}, { org: table.ids.police })).toHaveLength(4);
    expect(await titles(table.as.stranger, { scope: 'TERRITORY' }, { org: table.ids.subdistrict })).toEqual(
      [],
    );
  });
  test('the field on Organization is the same desk', async () => {
    const { data } = await table.ask(
      police(),
      `query($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) {
        ... on Organization { actionItems(filter: { role: SUPPORT }) { edges { node { title } } } } } }`,
      { id: table.ids.police },
    );
    expect(data._entities[0].actionItems.edges).toEqual([{ node: { title: '配合' } }]);
  });

  test.each<[string, () => Viewer, Filter]>([
    ['OWN', () => table.as.police, {}],
    ['SUBORDINATES', () => table.as.headquarters, { scope: 'SUBORDINATES' }],
    ['TERRITORY', () => table.as.subdistrict, { scope: 'TERRITORY' }],
    ['VERIFIER', () => table.as.residents, { role: 'VERIFIER' }],
  ])('paging through %s two by two gives every item once, in order', async (_scope, viewer, filter) => {
    const whole = (await page(viewer(), filter, { first: 100 })).edges.map(
      (edge: { node: { id: string } }) => edge.node.id,
    );
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo, totalCount } = await page(viewer(), filter, { first: 2, after });
      expect(totalCount).toBe(whole.length);
      paged.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(whole.length).toBeGreaterThan(3);
    expect(paged).toEqual(whole);
  });

  const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
  test.each<[string, Filter]>([
    ['first 0', { first: 0 }],
    ['first -1', { first: -1 }],
    ['first 101', { first: 101 }],
    ['a cursor that is no JSON', { after: 'zzz' }],
    ['a cursor of too few keys', { after: cursor('2026-09-05') }],
    ['a cursor of other types', { after: cursor(1, 2) }],
    ['a cursor with a day that does not exist', { after: cursor('2026-02-30', randomUUID()) }],
    ['a cursor with a month that does not exist', { after: cursor('2026-13-01', randomUUID()) }],
    ['a cursor with what is no id', { after: cursor('2026-09-05', "x' OR true") }],
  ])('BAD_USER_INPUT: %s', async (_what, args) => {
    await expect(page(police(), {}, args)).rejects.toThrow('BAD_USER_INPUT');
  });
  test.each(['2026-09-05 25:00:00+00', '2026-02-30 01:00:00+00', '2026-09-05 01:00+00'])(
    'BAD_USER_INPUT: a cursor of meetings with the instant %s',
    async (instant) => {
      const { errors } = await table.ask(
        police(),
        'query($id: ID!, $after: String) { jointBody(id: $id) { meetings(after: $after) { edges { cursor } } } }',
        { id: table.bodyId, after: cursor(instant, randomUUID()) },
      );
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('statements do not grow with the rows', () => {
  /** What is sent to PostgreSQL for a query, besides the frame of a transaction. */
  const sent = async (
    viewer: Viewer,
    query: string,
    variables: Record<string, unknown>,
    at = table,
  ): Promise<number> => {
    const before = statements.length;
    const { errors } = await at.ask(viewer, query, variables);
    expect(errors).toBeUndefined();
    return statements.length - before;
  };
  const DESK = `query($first: Int) { actionItems(first: $first) { totalCount edges { node {
    number title dueOn daysOverdue supporting { id } lead { id } body { name convener { id } } meeting { number heldOn availableActions { act } }
    resolution { text positions { stance } } history { act } availableActions { act allowed reason } } } } }`;
  const MINUTES = `query($id: ID!) { jointMeeting(id: $id) { number body { name } quorum { met } agenda { title presenter { id } actionItem { number } }
    seats { role attendance organizations { id } } availableActions { act allowed }
    resolutions { number text positions { role stance } actionItems { number } }
    actionItems { number supporting { id } availableActions { act } history { at } } } }`;

  /** A meeting with as many lines, each with a resolution and an action item that the leads of this run share. */
  async function meetingWith(
    lines: number,
    leadId: string,
  ): Promise<{ meetingId: string; itemId: string; at: Table }> {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-11-10');
    const added: string[] = [];
    for (let i = 0; i < lines; i++) added.push(await addItem(at, meetingId, `事项 ${i}`));
    await convene(at, meetingId);
    let itemId = '';
    for (const agendaItemId of added) {
      const { resolution } = await at.mutate(at.as.party, 'recordResolution', 'resolution { id }', {
        agendaItemId,
        text: '决议',
        positions: agreed(at),
      });
      itemId = await issue(at, agendaItemId, { leadId, resolutionId: resolution.id });
    }
    return { meetingId, itemId, at };
  }
  const [few, many] = [randomUUID(), randomUUID()];
  let small: Awaited<ReturnType<typeof meetingWith>>;
  let large: Awaited<ReturnType<typeof meetingWith>>;
  beforeAll(async () => {
    for (const [id, name] of [
      [few, '少'],
      [many, '多'],
    ] as const) {
      table.directory.organization({ kind: 'UTILITY', name }, id);
    }
    await table.directory.intoCopyOf(table.service);
    small = await meetingWith(1, few);
    large = await meetingWith(100, many);
  }, 120_000);
  // Whoever reads all is asked the same of every row.
  const auditor = (organizationId: string) => actingFor(organizationId, { scopes: ['AUDITOR'] });

  test('the desk: 1 row and 100 rows', async () => {
    const one = await sent(auditor(few), DESK, { first: 100 });
    const hundred = await sent(auditor(many), DESK, { first: 100 });
    expect((await page(auditor(many), {}, { first: 100 })).edges).toHaveLength(100);
    expect(hundred).toBe(one);
    expect(one).toBeLessThanOrEqual(12);
  });
  test('the minutes: 1 line and 100 lines', async () => {
    const one = await sent(table.as.party, MINUTES, { id: small.meetingId });
    expect(await sent(table.as.party, MINUTES, { id: large.meetingId })).toBe(one);
    expect(one).toBeLessThanOrEqual(12);
  });
  test('one object by its id is one statement', async () => {
    expect(
      await sent(table.as.party, 'query($id: ID!) { actionItem(id: $id) { title state } }', {
        id: small.itemId,
      }),
    ).toBe(1);
    expect(
      await sent(table.as.party, 'query($id: ID!) { jointMeeting(id: $id) { number } }', {
        id: small.meetingId,
      }),
    ).toBe(1);
    expect(
      await sent(table.as.party, 'query($id: ID!) { jointBody(id: $id) { name } }', { id: table.bodyId }),
    ).toBe(1);
  });
  test('a mutation costs the same beside 1 and beside 100', async () => {
    const accept = async (actionItemId: string, lead: string) => {
      const before = statements.length;
      const { codes, thrown } = await attempt(table, actingFor(lead), 'acceptActionItem', { actionItemId });
      expect([codes, thrown]).toEqual([[], null]);
      return statements.length - before;
    };
    const one = await accept(small.itemId, few);
    expect(await accept(large.itemId, many)).toBe(one);
    expect(one).toBeLessThanOrEqual(16);
  });
});

/** How many entries of the desk's index a plan read. */
const entriesRead = (plan: string): number =>
  [...plan.matchAll(/action_item_parties_desk.*\(actual .*?rows=([\d.]+) loops=(\d+)\)/g)].reduce(
    (sum, [, rows, loops]) => sum + Number(rows) * Number(loops),
    0,
  );

/** How many items are made; the long run makes a million. */
const MADE = Number(process.env.DESK_ITEMS ?? 50_000);

test(`M10: at ${MADE} items the first page is read from its index, for OWN and for SUBORDINATES`, async () => {
  const { line, meetingId } = await meetingAt(await anotherBody(table), 'IN_SESSION');
  // 500 organizations lead 100 items each; all are below one. As many others support them, and have done their part in the earlier ones.
  await owner.query(
    `WITH made AS (
       INSERT INTO action_items (id, version, body_id, meeting_id, agenda_item_id, number, title, state, lead_id, lead_name,
           verifier_id, due_on, original_due_on, first_raised_on, carried_count, rework_count, return_count, reopened_count, issued_at, assigned_at, accepted_at, accepted_by)
       SELECT gen_random_uuid(), 1, m.body_id, m.id, $2, 'G-' || n, '生成 ' || n, 'ACCEPTED',
           ('00000000-0000-4000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid, '单位', $3, d, d, '2026-01-01', 0, 0, 0, 0, now(), now(), now(), 'LEAD'
       FROM generate_series(1, $4::int) n CROSS JOIN LATERAL (SELECT date '2026-01-01' + n % 730 AS d) x, joint_meetings m WHERE m.id = $1
       RETURNING id, lead_id, due_on, replace(lead_id::text, '-8000-', '-9000-')::uuid AS support_id),
     parts AS (
       INSERT INTO action_item_parts (item_id, organization_id, state, reported_at) SELECT id, support_id, 'DONE', now() FROM made WHERE due_on < '2026-05-01')
     INSERT INTO action_item_parties (item_id, organization_id, role, open, due_on)
       SELECT id, lead_id, 'LEAD', true, due_on FROM made UNION ALL SELECT id, support_id, 'SUPPORT', true, due_on FROM made`,
    [meetingId, line, table.ids.residents, MADE],
  );
  const lead = '00000000-0000-4000-8000-000000000007';
  const above = randomUUID();
  for (let n = 0; n < 500; n++) {
    const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    table.directory.organization({ name: `单位 ${n}`, parentId: above }, id);
  }
  await table.directory.intoCopyOf(table.service);
  await owner.query('ANALYZE');

  const explained: { text: string; plan: string }[] = [];
  const run = table.service.dataSource.query.bind(table.service.dataSource);
  const spy = jest.spyOn(table.service.dataSource, 'query').mockImplementation((async (
    text: string,
    values?: unknown[],
  ) => {
    if (text.includes('LATERAL') && !text.includes('count(*)')) {
      const rows = (await run(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values as never)) as {
        'QUERY PLAN': string;
      }[];
      explained.push({ text, plan: rows.map((row) => row['QUERY PLAN']).join('\n') });
    }
    return run(text, values as never);
  }) as never);
  const FIRST = `query($filter: ActionItemFilter!) { actionItems(filter: $filter) { edges { node { title dueOn } } } }`;
  const own = await table.ask(actingFor(lead), FIRST, { filter: {} });
  const below = await table.ask(actingFor(above), FIRST, { filter: { scope: 'SUBORDINATES' } });
  const asked = (filter: Filter) => table.ask(actingFor(lead), FIRST, { filter });
  const week = await asked({ situation: 'DUE_THIS_WEEK' });
  const until = await asked({ dueUntil: '2026-01-20' });
  const supporting = actingFor(lead.replace('-8000-', '-9000-'));
  const late = await table.ask(supporting, FIRST, { filter: { situation: 'PART_LATE' } });
  // There is none of these: all that is overdue is looked through.
  await asked({ situation: 'OVERDUE', carriedAtLeast: 1 });
  await asked({ overdue: true, carriedAtLeast: 1 });
  spy.mockRestore();
  expect(own.data.actionItems.edges).toHaveLength(20);
  expect(below.data.actionItems.edges).toHaveLength(20);
  expect(explained).toHaveLength(7);
  for (const { plan } of explained) {
    expect(plan).toContain('action_item_parties_desk');
    expect(plan).not.toMatch(/Seq Scan on (action_items|action_item_part)/);
  }
  // 500 heads, and of those lists that have a part in the page at most 21 entries each.
  expect(entriesRead(explained[0]!.plan)).toBeLessThanOrEqual(1 + 21);
  expect(entriesRead(explained[1]!.plan)).toBeLessThanOrEqual(500 + 21 * 21);
  // Nothing that was due long ago, nor what is due far ahead; one more where the page is full.
  for (const [i, { data }] of [week, until].entries()) {
    const due = data.actionItems.edges.length;
    expect(due).toBeGreaterThan(0);
    expect(entriesRead(explained[2 + i]!.plan)).toBeLessThanOrEqual(1 + due + (due === 20 ? 1 : 0));
  }
  expect(late.data.actionItems.edges).not.toEqual([]);
  const [counted] = await rowsOf<{ overdue: number }>(
    table,
    'SELECT count(*)::int AS overdue FROM action_item_parties WHERE organization_id = $1 AND due_on < $2',
    [lead, today(table.clock.now)],
  );
  for (const { plan } of explained.slice(5)) expect(entriesRead(plan)).toBeLessThanOrEqual(counted!.overdue);
  const took = explained.map(({ plan }) => /Execution Time: ([\d.]+) ms/.exec(plan)![1]);
  process.stderr.write(`desk at ${MADE} items: ${took[0]} ms for one organization, ${took[1]} ms for 500\n`);
  expect(await rowsOf(table, `SELECT count(*) FROM action_items WHERE number LIKE 'G-%'`)).toEqual([
    { count: String(MADE) },
  ]);
}, 300_000);
