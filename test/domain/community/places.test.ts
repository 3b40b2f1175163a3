import { DIVISION_LEVELS, placeDivision } from '../../../services/community/domain/division';
import { impossibleFact, planBuildings } from '../../../services/community/domain/estate';

describe('a division lies below one of a higher level', () => {
  const parents = [null, ...DIVISION_LEVELS];
  test.each(DIVISION_LEVELS.flatMap((level) => parents.map((parent) => [level, parent] as const)))(
    '%s below %s',
    (level, parent) => {
      const rank = (it: (typeof DIVISION_LEVELS)[number]) => DIVISION_LEVELS.indexOf(it);
      const fits = parent === null ? level === 'PROVINCE' : rank(level) > rank(parent);
      expect(placeDivision(level, parent)).toEqual(
        fits ? { ok: true, value: level } : { ok: false, error: 'DIVISION_LEVEL_WRONG' },
      );
    },
  );

  test('a municipality has districts, not cities, and they fit', () => {
    expect(placeDivision('DISTRICT', 'PROVINCE')).toMatchObject({ ok: true });
  });
});

describe('the buildings of an estate', () => {
  const building = (number: number, ...unitNumbers: readonly string[]) => ({ number, unitNumbers });

  test('are named by their numbers unless they have a name', () => {
    expect(planBuildings([building(3, '1-101'), { ...building(4), name: '会所' }])).toEqual({
      ok: true,
      value: [
        { number: 3, name: '3号楼', unitNumbers: ['1-101'] },
        { number: 4, name: '会所', unitNumbers: [] },
      ],
    });
  });
  test('two buildings may have units of the same number', () => {
    expect(planBuildings([building(1, '101'), building(2, '101')])).toMatchObject({ ok: true });
  });
  test.each([
    ['BUILDINGS_REPEATED: a building', [building(1), building(1)], 'BUILDINGS_REPEATED'],
    ['BUILDINGS_REPEATED: a unit', [building(1, '101', '101')], 'BUILDINGS_REPEATED'],
    ['INPUT_INVALID: building 0', [building(0)], 'INPUT_INVALID'],
    ['INPUT_INVALID: a unit without a number', [building(1, ' ')], 'INPUT_INVALID'],
  ])('%s', (_name, buildings, error) => {
    expect(planBuildings(buildings)).toEqual({ ok: false, error });
  });
});

test.each([
  [{}, null],
  [{ builtYear: 1999, siteArea: 15_220_000n, buildingCount: 30, householdCount: 1376, population: 0 }, null],
  [{ builtYear: 1899 }, 'builtYear'],
  [{ builtYear: 2101 }, 'builtYear'],
  [{ siteArea: 0n }, 'siteArea'],
  [{ floorArea: 0n }, 'floorArea'],
  [{ population: -1 }, 'population'],
])('facts no estate can have: %p', (facts, field) => {
  expect(impossibleFact(facts)).toBe(field);
});
