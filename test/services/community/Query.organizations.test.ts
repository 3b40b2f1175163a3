import { ANONYMOUS } from '../../../platform/identity';
import { openWorld, operator, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const divisionId = await world.division('PROVINCE', '天津市');
  const estateId = await world.estate('日华里', [divisionId]);
  const parents = await Promise.all(
    [...Array(10).keys()].map((i) => world.establish('SUBDISTRICT_OFFICE', `街道办${i}`, { divisionId })),
  );
  for (const [i, parentId] of [...Array(12).keys()].flatMap(() => parents).entries()) {
    await world.establish('RESIDENTS_COMMITTEE', `居委会${String(i).padStart(3, '0')}`, {
      parentId,
      estateId,
      hostId: parentId,
    });
  }
});
afterAll(() => world.service.close());

async function statementsOf(query: string): Promise<number> {
  const before = world.statements.length;
  const { errors } = await world.ask(operator, query);
  expect(errors).toBeUndefined();
  return world.statements.length - before;
}

test('as many statements for 100 organizations as for one, with names, parents and children', async () => {
  const list = (first: number) =>
    `{ organizations(first: $first) { totalCount edges { node { name
    names { name validTo } nameOn(date: "2020-01-01") parent { name } children { name names { name } } host { name }
    division { name } estate { name } predecessors { id } successors { id }
    appointments { post person { name } } } } } }`.replace('$first', String(first));
  const [one, hundred] = [await statementsOf(list(1)), await statementsOf(list(100))];
  // At the first place stands a residents' committee: it has no children, so their names are not asked for.
  expect(hundred - one).toBeLessThanOrEqual(1);
  expect(hundred).toBeLessThanOrEqual(14);
  expect(await statementsOf(list(50))).toBe(await statementsOf(list(100)));
});

test('pages by name, without a gap or a repeat', async () => {
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await world.ask(
      ANONYMOUS,
      `query($after: String) { organizations(kind: RESIDENTS_COMMITTEE, first: 33, after: $after) {
         totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`,
      { after },
    );
    const { totalCount, pageInfo, edges } = data.organizations;
    expect(totalCount).toBe(120);
    names.push(...edges.map((edge: { node: { name: string } }) => edge.node.name));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(names).toHaveLength(120);
  expect(names).toEqual([...new Set(names)].sort());
});

test('by text in the name, where % and _ are only text', async () => {
  const count = async (nameContains: string) =>
    (
      await world.ask(ANONYMOUS, 'query($t: String) { organizations(nameContains: $t) { totalCount } }', {
        t: nameContains,
      })
    ).data.organizations.totalCount;
  expect(await count('居委会00')).toBe(10);
  expect(await count('%')).toBe(0);
  expect(await count('')).toBe(130);
});

test('an id that is no UUID names nothing: null to read, the caller’s mistake to act on', async () => {
  for (const id of ['nope', '00000000-0000-7000-8000-000000000000']) {
    const answer = await world.ask(ANONYMOUS, `{ organization(id: "${id}") { id } }`);
    expect(answer).toEqual({ data: { organization: null } });
  }
  const input = { organizationId: 'nope', on: '2026-01-01' };
  await expect(world.mutate(operator, 'abolishOrganization', 'organization { id }', input)).rejects.toThrow(
    'BAD_USER_INPUT',
  );
});
