import type { Viewer } from '../../../platform/identity';
import { ANONYMOUS } from '../../../platform/identity';
import { auditor, neighbour, openServedWorld, report, resident } from './world';

let world: Awaited<ReturnType<typeof openServedWorld>>;
beforeAll(async () => {
  world = await openServedWorld();
});
afterAll(() => world.service.close());

/** Many orders at once, two of them in each minute, so that the page is cut between equal keys. */
async function bulk(estateId: string, count: number): Promise<void> {
  await world.service.dataSource.query(
    `INSERT INTO repair_orders (id, version, number, estate_id, location, description, urgency, state, reporter_subject,
       reported_at, assigned_to, assigned_at, rework_count)
     SELECT gen_random_uuid(), 1, 'B-' || i, $1, '大门', '坏了', 'NORMAL', CASE WHEN i % 3 = 0 THEN 'ASSIGNED' ELSE 'REPORTED' END,
       'owner-' || i, timestamptz '2026-01-01 00:00+00' + (i / 2) * interval '1 minute' + interval '123456 microseconds',
       CASE WHEN i % 3 = 0 THEN '水电班' END, CASE WHEN i % 3 = 0 THEN timestamptz '2026-01-02 00:00+00' END, 0
     FROM generate_series(1, $2) AS i`,
    [estateId, count],
  );
}

const EVERYTHING = `number location description urgency state reportedByMe reportedAt assignedTo result doneAt closedAt
  reworkCount estate { id serviceContract { company { name } state } }
  history { act toState actorOrganizationName note } availableActions { act allowed code reason }`;

/** What was asked of the database; a transaction's own statements aside. */
async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const before = world.statements.length;
  await run();
  return world.statements.length - before;
}

describe('the list', () => {
  test('as many statements for 100 orders as for one, however deep', async () => {
    await report(world);
    const ask = (first: number) =>
      world.ask(
        world.as.street,
        `query($first: Int) { repairOrders(first: $first) { totalCount edges { node { ${EVERYTHING} } } } }`,
        { first },
      );
    await bulk(world.place.rihuali, 60);
    await bulk(world.place.xinhai, 60);
    const [one, hundred] = [await countStatements(() => ask(1)), await countStatements(() => ask(100))];
    const { totalCount, edges } = (await ask(100)).data.repairOrders;
    expect([totalCount, edges.length]).toEqual([121, 100]);
    expect(hundred).toBe(one);
    expect(one).toBeLessThanOrEqual(7);
  });

  test('pages follow each other without a gap or a repeat, the latest first', async () => {
    const seen: { id: string; reportedAt: string }[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await world.ask(
        world.as.owners,
        `query($id: ID, $after: String) { repairOrders(estateId: $id, first: 7, after: $after) {
           pageInfo { hasNextPage endCursor } edges { node { id reportedAt } } } }`,
        { id: world.place.rihuali, after },
      );
      expect(errors).toBeUndefined();
      seen.push(...data.repairOrders.edges.map((edge: { node: (typeof seen)[number] }) => edge.node));
      after = data.repairOrders.pageInfo.hasNextPage ? data.repairOrders.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen.map((order) => order.id)).size).toBe(61);
    expect(seen).toHaveLength(61);
    expect(seen.map((order) => order.reportedAt)).toEqual(
      [...seen.map((order) => order.reportedAt)].sort().reverse(),
    );
  });

  test('by estate and state, and only what one may see is counted', async () => {
    const count = async (viewer: Viewer, args: string) =>
      (await world.ask(viewer, `{ repairOrders${args} { totalCount } }`)).data.repairOrders.totalCount;
    expect(await count(auditor, '')).toBe(121);
    expect(await count(world.as.street, '(state: ASSIGNED)')).toBe(40);
    expect(await count(world.as.office, '')).toBe(61);
    expect(await count(world.as.office, `(estateId: "${world.place.xinhai}")`)).toBe(0);
    expect(await count(world.as.police, '')).toBe(0);
    expect(await count(resident, '')).toBe(1);
    expect(await count(neighbour, '')).toBe(0);
  });

  test('UNAUTHENTICATED: nobody is signed in', async () => {
    const { errors } = await world.ask(ANONYMOUS, '{ repairOrders { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('as the gateway asks', () => {
  const entities = (viewer: Viewer, selection: string, refs: readonly (readonly [string, string])[]) =>
    world.ask(viewer, `query($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`, {
      r: refs.map(([__typename, id]) => ({ __typename, id })),
    });

  test('an order that may not be seen is null, like an absent one', async () => {
    const id = await report(world);
    const ask = async (viewer: Viewer) =>
      (await entities(viewer, '... on RepairOrder { location }', [['RepairOrder', id]])).data._entities;
    expect(await ask(resident)).toEqual([{ location: '3号楼2单元' }]);
    expect(await ask(world.as.office)).toEqual([{ location: '3号楼2单元' }]);
    expect(await ask(world.as.yingbin)).toEqual([null]);
    expect(await ask(ANONYMOUS)).toEqual([null]);
  });

  test('an estate lists its orders to those who may see them; to nobody signed in, the field is null', async () => {
    const ask = async (viewer: Viewer) =>
      (
        await entities(
          viewer,
          '... on Estate { repairOrders(state: ASSIGNED, first: 3) { totalCount edges { node { state } } } }',
          [['Estate', world.place.rihuali]],
        )
      ).data._entities[0].repairOrders;
    expect(await ask(world.as.jiade)).toEqual({
      totalCount: 20,
      edges: Array(3).fill({ node: { state: 'ASSIGNED' } }),
    });
    expect(await ask(world.as.yingbin)).toEqual({ totalCount: 0, edges: [] });
    expect(await ask(ANONYMOUS)).toBeNull();
  });

  test('as many statements for 100 estates’ contracts as for one', async () => {
    const contracts = `... on Estate { serviceContract { company { name } availableActions { allowed } }
      serviceContracts { number state company { name organization { propertyCompany { since } } } } }`;
    const ask = (count: number) =>
      entities(
        world.as.jiade,
        contracts,
        [...Array(count).keys()].map((i) => [
          'Estate',
          i ? `00000000-0000-7000-8000-${String(i).padStart(12, '0')}` : world.place.rihuali,
        ]),
      );
    await world.service.dataSource.query(
      `INSERT INTO service_contracts (id, version, number, company_id, company_name, estate_id, kind, signed_on, starts_on)
       SELECT gen_random_uuid(), 1, 'C-' || i, $1, 'x', ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid,
         'SERVICE', '2020-01-01', '2020-01-01' FROM generate_series(1, 99) AS i`,
      [world.company.yingbin],
    );
    const [one, hundred] = [await countStatements(() => ask(1)), await countStatements(() => ask(100))];
    expect(hundred).toBe(one);
    expect((await ask(100)).data._entities[99].serviceContract.company.name).toBe('迎宾物业');
  });
});
