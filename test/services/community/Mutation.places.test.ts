import { randomUUID } from 'node:crypto';
import { actingFor, codes, openWorld, operator, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.service.close());

const clerk = actingFor(randomUUID());

describe('registerDivision', () => {
  const register = (input: Record<string, unknown>, viewer = operator) =>
    world.mutate(viewer, 'registerDivision', 'division { id level name parent { name } }', input);

  test('a province stands alone, the others lie below', async () => {
    const province = await world.division('PROVINCE', '天津市');
    const { division } = await register({ level: 'DISTRICT', name: ' 南开区 ', parentId: province });
    expect(division).toMatchObject({ level: 'DISTRICT', name: '南开区', parent: { name: '天津市' } });
    expect((await world.facts('division')).map((fact) => fact.payload)).toEqual([
      { level: 'PROVINCE', name: '天津市', parentId: null },
      { level: 'DISTRICT', name: '南开区', parentId: province },
    ]);
  });

  test.each([
    ['DIVISION_UNKNOWN', { level: 'CITY', name: '南京市', parentId: randomUUID() }],
    ['DIVISION_LEVEL_WRONG', { level: 'CITY', name: '南京市', parentId: null }],
    ['INPUT_INVALID', { level: 'PROVINCE', name: '  ' }],
  ])('%s', async (code, input) => {
    expect(codes(await register(input))).toEqual([code]);
    expect(await world.facts()).toEqual([]);
  });

  test('DIVISION_LEVEL_WRONG: a district below a subdistrict', async () => {
    const province = await world.division('PROVINCE', '天津市');
    const subdistrict = await world.division('SUBDISTRICT', '华苑街道', province);
    const district = { level: 'DISTRICT', name: '南开区', parentId: subdistrict };
    expect(codes(await register(district))).toEqual(['DIVISION_LEVEL_WRONG']);
  });

  test('NAME_TAKEN: below the same division, also when registered at once', async () => {
    const both = await Promise.all([1, 2].map(() => register({ level: 'PROVINCE', name: '天津市' })));
    expect(both.flatMap(codes)).toEqual(['NAME_TAKEN']);
  });

  test('FORBIDDEN: anyone but an operator', async () => {
    await expect(register({ level: 'PROVINCE', name: '天津市' }, clerk)).rejects.toThrow('FORBIDDEN');
  });
});

describe('registerEstate', () => {
  const FIELDS = `estate { id name siteArea floorArea buildingCount householdCount divisions { name }
    buildings { number name units { totalCount edges { node { number building { number } } } } } }`;
  let east: string;
  let west: string;
  beforeEach(async () => {
    const province = await world.division('PROVINCE', '天津市');
    const subdistrict = await world.division('SUBDISTRICT', '华苑街道', province);
    east = await world.division('COMMUNITY', '东社区', subdistrict);
    west = await world.division('COMMUNITY', '西社区', subdistrict);
  });
  const register = (input: Record<string, unknown> = {}, viewer = operator) =>
    world.mutate(viewer, 'registerEstate', FIELDS, {
      name: '日华里',
      kind: 'OLD',
      divisionIds: [east, west],
      ...input,
    });

  test('with its buildings and units, which are counted', async () => {
    const { estate } = await register({
      siteArea: '152200.00',
      householdCount: 9999,
      buildings: [
        { number: 2, unitNumbers: ['1-102', '1-101'] },
        { number: 1, name: '会所' },
      ],
    });
    const unit = (number: string) => ({ node: { number, building: { number: 2 } } });
    expect(estate).toEqual({
      id: expect.any(String),
      name: '日华里',
      siteArea: '152200.00',
      floorArea: null,
      buildingCount: 2,
      householdCount: 2,
      divisions: [{ name: '东社区' }, { name: '西社区' }],
      buildings: [
        { number: 1, name: '会所', units: { totalCount: 0, edges: [] } },
        { number: 2, name: '2号楼', units: { totalCount: 2, edges: [unit('1-101'), unit('1-102')] } },
      ],
    });
    // The estate's fact names every division above it, near and far, and comes before its buildings.
    const [place, ...houses] = (await world.facts()).filter((fact) => fact.type !== 'division');
    expect(place).toMatchObject({ type: 'estate', subjectId: estate.id, payload: { name: '日华里' } });
    expect(place!.payload.divisionIds).toHaveLength(4);
    expect(houses.map((fact) => [fact.type, fact.payload.number, fact.payload.estateId])).toEqual([
      ['building', 2, estate.id],
      ['building', 1, estate.id],
    ]);
    const listed = await world.ask(
      operator,
      `{ division(id: "${west}") { estates { edges { node { name } } } } }`,
    );
    expect(listed.data.division.estates.edges).toEqual([{ node: { name: '日华里' } }]);
  });

  test.each([
    ['DIVISION_UNKNOWN', { divisionIds: [] }],
    ['DIVISION_UNKNOWN', { divisionIds: [randomUUID()] }],
    ['BUILDINGS_REPEATED', { buildings: [{ number: 1 }, { number: 1 }] }],
    ['BUILDINGS_REPEATED', { buildings: [{ number: 1, unitNumbers: ['101', '101'] }] }],
    ['INPUT_INVALID', { buildings: [{ number: 0 }] }],
    ['INPUT_INVALID', { name: '' }],
    ['INPUT_INVALID', { builtYear: 1899 }],
    ['INPUT_INVALID', { siteArea: '0' }],
    ['INPUT_INVALID', { population: -1 }],
  ])('%s: %j', async (code, input) => {
    expect(await register(input)).toMatchObject({ estate: null, userErrors: [{ code }] });
  });

  test('FORBIDDEN: anyone but an operator', async () => {
    await expect(register({}, clerk)).rejects.toThrow('FORBIDDEN');
  });
});
