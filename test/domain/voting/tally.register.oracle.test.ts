import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parseSquareMetres } from '../../../platform/exact';
import { buildRoll, type RegisteredUnit } from '../../../services/voting/domain/roll';
import { type CountedVote, type Seat, tally } from '../../../services/voting/domain/tally';
import { rulesOf } from './electorate';
import { expected, type Poll } from './register-oracle';

const HOLDERS = [
  ['a'],
  ['b'],
  ['a', 'b'],
  ['b', 'a'],
  ['c', 'd'],
  ['c'],
  ['d'],
  ['e'],
  ['f'],
  ['g'],
] as const;

const line = fc.record({
  area: fc.bigInt(1n, 4n),
  building: fc.constantFrom(1, 1, 2),
  holding: fc.constantFrom<RegisteredUnit['holding'][]>(
    'OWNED',
    'OWNED',
    'OWNED',
    'OWNED',
    'OWNED',
    'UNSOLD',
    'SOLD_UNDELIVERED',
  ),
  owners: fc.constantFrom(...HOLDERS),
  choice: fc.constantFrom<(CountedVote['choice'] | null)[]>(
    'YES',
    'YES',
    'YES',
    'YES',
    'NO',
    'ABSTAIN',
    'INVALID',
    null,
    null,
  ),
  delivered: fc.boolean(),
});

/** Registers with sole owners, co-owners in either order, holders of several units, and a developer. */
const poll: fc.Arbitrary<Poll> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 14 }),
    scope: fc.constantFrom([1], [1, 2], [1, 2]),
    matterClass: fc.constantFrom('GENERAL' as const, 'MAJOR' as const),
    nonResponse: fc.constantFrom('NOT_PARTICIPATED' as const, 'ABSTAIN' as const, 'FOLLOW_MAJORITY' as const),
    invalidCountsAsParticipation: fc.boolean(),
  })
  .map(({ lines, scope, matterClass, nonResponse, invalidCountsAsParticipation }) => {
    const buildings = new Set(scope);
    const all = lines.map(
      ({ area, building, holding, owners }, i): RegisteredUnit => ({
        unitId: `u${i}`,
        buildingNumber: building,
        unitNumber: `${i}`,
        kind: 'RESIDENTIAL' as const,
        area,
        areaSource: null,
        holding,
        owners:
          holding === 'UNSOLD'
            ? []
            : owners.map((id) => ({ id, maskedName: '业*', subject: null, represents: false })),
        representativeSubject: null,
      }),
    );
    const returned = lines.flatMap(({ choice, building }, i) =>
      choice === null || !buildings.has(building) ? [] : [{ unitId: `u${i}`, choice }],
    );
    return {
      register: all,
      buildings,
      votes: returned,
      delivered: new Set(lines.flatMap((it, i) => (it.delivered ? [`u${i}`] : []))),
      rules: { ...rulesOf(matterClass, nonResponse), invalidCountsAsParticipation },
    };
  });

type Wrong = (given: Poll, roll: readonly Seat[]) => Parameters<typeof tally>;
const right: Wrong = (given, roll) => [roll, given.votes, given.rules, given.delivered];

/** The service's own way from register to result, or one that is wrong on purpose. */
function counted(given: Poll, wrong: Wrong) {
  const roll = buildRoll(given.register.filter((unit) => given.buildings.has(unit.buildingNumber)));
  const { status, fractions, counts } = tally(...wrong(given, roll));
  const read = (kind: string, text: string) => {
    if (kind.endsWith('HEADS')) return BigInt(text);
    const area = parseSquareMetres(text);
    if (!area.ok) throw new Error(`Not an area: ${text}`);
    return area.value;
  };
  const shares = fractions.map(({ kind, numerator, denominator, met }) => ({
    n: read(kind, numerator),
    d: read(kind, denominator),
    met,
  }));
  return { status, shares, counts };
}

/** Jest's comparison is slow: it is asked only where there is a difference to be shown. */
const agrees = (how: Wrong) => (given: Poll) => {
  const [ours, oracles] = [counted(given, how), expected(given)];
  if (!isDeepStrictEqual(ours, oracles)) expect(ours).toEqual(oracles);
};

test('V8: every number of 20,000 random registers is the oracle’s', () => {
  fc.assert(fc.property(poll, agrees(right)), { numRuns: 20_000 });
});

test('V8: the registers reach every status, split holders, deemed votes and shares exactly met', () => {
  const results = fc.sample(poll, { numRuns: 5000, seed: 8 }).map((given) => ({ given, ...expected(given) }));
  expect([...new Set(results.map(({ status }) => status))].sort()).toEqual([
    'INDETERMINATE',
    'NOT_QUORATE',
    'PASSED',
    'REJECTED',
  ]);
  expect(results.some(({ counts }) => counts.splitHeads > 0n)).toBe(true);
  expect(results.some(({ counts }) => counts.deemed.heads > 0n)).toBe(true);
  for (const [i, n, d] of [
    [0, 2n, 3n],
    [1, 2n, 3n],
    [2, 1n, 2n],
    [3, 1n, 2n],
    [2, 3n, 4n],
    [3, 3n, 4n],
  ] as const) {
    expect(results.some(({ shares }) => shares[i]!.d > 0n && shares[i]!.n * d === shares[i]!.d * n)).toBe(
      true,
    );
  }
});

describe('mutants', () => {
  test.each<[string, Wrong]>([
    [
      'a head for each ballot',
      (given, roll) =>
        right(
          given,
          roll.map((seat) => ({ ...seat, electorKey: seat.unitId })),
        ),
    ],
    [
      'a head for each unit of the developer',
      (given, roll) =>
        right(
          given,
          roll.map((seat) => (seat.electorKey === 'DEVELOPER' ? { ...seat, electorKey: seat.unitId } : seat)),
        ),
    ],
    [
      'co-owners taken for their first owner',
      (given, roll) => {
        const first = new Map(
          given.register.map((unit) => [unit.unitId, [...unit.owners].map((it) => it.id).sort()[0]]),
        );
        return right(
          given,
          roll.map((seat) => ({ ...seat, electorKey: `${first.get(seat.unitId)}` })),
        );
      },
    ],
    [
      'deemed without proof of delivery',
      (given, roll) => [roll, given.votes, given.rules, new Set(roll.map((it) => it.unitId))],
    ],
    ['the estate counted where a part votes', (given) => right(given, buildRoll(given.register))],
    [
      'invalid ballots left out of the pile',
      (given, roll) => [
        roll,
        given.votes.filter((it) => it.choice !== 'INVALID'),
        given.rules,
        given.delivered,
      ],
    ],
    [
      'abstentions counted as agreeing',
      (given, roll) => [
        roll,
        given.votes.map((it) => (it.choice === 'ABSTAIN' ? { ...it, choice: 'YES' } : it)),
        given.rules,
        given.delivered,
      ],
    ],
  ])('V8: %s is found', (_what, wrong) => {
    const property = fc.property(poll, agrees(wrong));
    const found = fc.check(property, { numRuns: 2000 });
    expect(found.failed).toBe(true);
    // Found by its numbers, not by an error of the test's own.
    expect(String(found.errorInstance)).toContain('toEqual');
  });
});
