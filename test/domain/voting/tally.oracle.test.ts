import fc from 'fast-check';
import type * as Exact from '../../../platform/exact';
import type { CountedVote, Seat, TallyRules } from '../../../services/voting/domain/tally';
import { tally } from '../../../services/voting/domain/tally';
import { electorate, rulesOf } from './electorate';
import { oracle } from './oracle';

interface Vote {
  readonly roll: readonly Seat[];
  readonly votes: readonly CountedVote[];
  readonly delivered: ReadonlySet<string>;
  readonly rules: TallyRules;
}

const rules: fc.Arbitrary<TallyRules> = fc
  .tuple(
    fc.constantFrom('GENERAL' as const, 'MAJOR' as const),
    fc.constantFrom('NOT_PARTICIPATED' as const, 'ABSTAIN' as const, 'FOLLOW_MAJORITY' as const),
    fc.boolean(),
  )
  .map(([matterClass, nonResponse, invalidCountsAsParticipation]) => ({
    ...rulesOf(matterClass, nonResponse),
    invalidCountsAsParticipation,
  }));

/** Small numbers, so that shares fall on the thresholds often, and electors with several units. */
const anyVote: fc.Arbitrary<Vote> = fc
  .tuple(
    fc.array(
      fc.record({
        area: fc.bigInt(1n, 4n),
        elector: fc.nat({ max: 8 }),
        choice: fc.constantFrom('YES', 'YES', 'YES', 'YES', 'NO', 'ABSTAIN', 'INVALID', null, null),
        delivered: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    rules,
  )
  .map(([lines, rule]) => ({
    roll: lines.map(({ area, elector }, i) => ({ unitId: `u${i}`, area, electorKey: `e${elector}` })),
    votes: lines.flatMap(({ choice }, i) =>
      choice === null ? [] : [{ unitId: `u${i}`, choice: choice as CountedVote['choice'] }],
    ),
    delivered: new Set(lines.flatMap((line, i) => (line.delivered ? [`u${i}`] : []))),
    rules: rule,
  }));

/** Large estates exactly at, one head beside, or 0.01 m² beside a threshold. */
const boundaryVote: fc.Arbitrary<Vote> = fc
  .record({
    k: fc.bigInt(10n, 10n ** 16n),
    heads: fc.integer({ min: 1, max: 3 }),
    offs: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -1, max: 1 }))),
    major: fc.boolean(),
  })
  .map(({ k, heads, offs, major }) => {
    const [p, q] = major ? [3n, 4n] : [1n, 2n];
    // Whole multiples of 12, so that two thirds, a half and three quarters are whole.
    const total = [36n * k, 36 * heads] as const;
    const part = [24n * k + BigInt(offs[0]!), 24 * heads + offs[1]!] as const;
    const yes = [
      (24n * k * p) / q + BigInt(offs[2]!),
      Number((24n * BigInt(heads) * p) / q) + offs[3]!,
    ] as const;
    const { roll, votes } = electorate({ total, participating: part, yes });
    return { roll, votes, delivered: new Set<string>(), rules: rulesOf(major ? 'MAJOR' : 'GENERAL') };
  });

const agrees =
  (count: typeof tally, alter: (rules: TallyRules) => TallyRules = (it) => it) =>
  ({ roll, votes, delivered, rules: given }: Vote): boolean =>
    count(roll, votes, alter(given), delivered).status === oracle(roll, votes, given, delivered);

test('agrees with the oracle on 3,000 random electorates', () => {
  fc.assert(fc.property(anyVote, agrees(tally)), { numRuns: 3000 });
});

test('agrees with the oracle on 1,000 electorates at 2/3, 1/2 and 3/4, ± one head, ± 0.01 m²', () => {
  fc.assert(fc.property(boundaryVote, agrees(tally)), { numRuns: 1000 });
});

test('every status is met among the random electorates', () => {
  const seen = fc.sample(anyVote, 2000).map((it) => tally(it.roll, it.votes, it.rules, it.delivered).status);
  expect([...new Set(seen)].sort()).toEqual(['INDETERMINATE', 'NOT_QUORATE', 'PASSED', 'REJECTED']);
});

describe('mutants', () => {
  const flipped =
    (stage: 'participation' | 'approval', measure: 'area' | 'heads') =>
    (given: TallyRules): TallyRules => {
      const rule = given.thresholds[stage][measure];
      const comparator = rule.comparator === 'AT_LEAST' ? 'MORE_THAN' : 'AT_LEAST';
      const changed = { ...given.thresholds[stage], [measure]: { ...rule, comparator } };
      return { ...given, thresholds: { ...given.thresholds, [stage]: changed } };
    };

  test.each([
    ['participation', 'area'],
    ['participation', 'heads'],
    ['approval', 'area'],
    ['approval', 'heads'],
  ] as const)('> and >= confused in %s by %s is found', (stage, measure) => {
    const found = fc.check(fc.property(boundaryVote, agrees(tally, flipped(stage, measure))), {
      numRuns: 1000,
    });
    expect(found.failed).toBe(true);
  });

  test('floating-point shares are found', () => {
    const found = fc.check(fc.property(boundaryVote, agrees(floatingTally())), { numRuns: 1000 });
    expect(found.failed).toBe(true);
  });
});

/** The same code over a comparison that divides floating-point numbers. */
function floatingTally(): typeof tally {
  let floating: typeof tally = tally;
  jest.isolateModules(() => {
    jest.doMock('../../../platform/exact', () => ({
      ...jest.requireActual<typeof Exact>('../../../platform/exact'),
      compareFraction: (part: bigint, whole: bigint, it: Exact.Threshold) => {
        const share = Number(part) / Number(whole);
        const threshold = Number(it.numerator) / Number(it.denominator);
        return it.comparator === 'AT_LEAST' ? share >= threshold : share > threshold;
      },
    }));
    floating = require('../../../services/voting/domain/tally').tally;
    jest.dontMock('../../../platform/exact');
  });
  return floating;
}
