import { chineseCalendar } from '../../../platform/calendar/years';
import { resumedObjections } from '../../../services/voting/domain/challenge';
import {
  countSupport,
  isReached,
  missingSupport,
  type RequisitionRule,
} from '../../../services/voting/domain/requisition';

const entry = (unitId: string, electorKey: string, area = 10_000n) => ({ unitId, electorKey, area });
const roll = [entry('1', 'a'), entry('2', 'a'), entry('3', 'b', 5_000n), entry('4', 'c')];
const rule = (by: RequisitionRule['by']): RequisitionRule => ({
  by,
  numerator: 1,
  denominator: 5,
  organizeDays: 30,
});
const count = (area: bigint, heads: bigint) => ({ area, heads, totalArea: 1_000n, totalHeads: 10n });

describe('V14: support', () => {
  test('is counted by elector and by unit, of all owners', () => {
    const supports = [entry('1', 'a'), entry('2', 'a'), entry('3', 'b')];
    expect(countSupport(roll, supports)).toEqual({
      area: 25_000n,
      heads: 2n,
      totalArea: 35_000n,
      totalHeads: 3n,
    });
  });

  test('of a unit that was sold counts no longer for who gave it', () => {
    expect(countSupport(roll, [entry('3', 'former'), entry('4', 'c')])).toMatchObject({
      area: 10_000n,
      heads: 1n,
    });
  });

  test('of the same unit twice counts once', () => {
    expect(countSupport(roll, [entry('4', 'c'), entry('4', 'c')])).toMatchObject({
      area: 10_000n,
      heads: 1n,
    });
  });

  test.each([
    ['HEADS', 0n, 2n, true],
    ['HEADS', 1_000n, 1n, false],
    ['AREA', 200n, 0n, true],
    ['AREA', 199n, 10n, false],
    ['EITHER', 199n, 2n, true],
    ['EITHER', 200n, 1n, true],
    ['EITHER', 199n, 1n, false],
    ['BOTH', 200n, 2n, true],
    ['BOTH', 200n, 1n, false],
    ['BOTH', 199n, 2n, false],
  ] as const)('by %s: %i of 1,000 and %i of 10 reach a fifth: %s', (by, area, heads, reached) => {
    expect(isReached(rule(by), count(area, heads))).toBe(reached);
  });

  test('what is missing is the least that suffices, by what is measured alone', () => {
    expect(missingSupport(rule('HEADS'), count(0n, 1n))).toEqual({ area: null, heads: 1n });
    expect(missingSupport(rule('AREA'), count(199n, 1n))).toEqual({ area: 1n, heads: null });
    expect(missingSupport(rule('BOTH'), count(500n, 0n))).toEqual({ area: 0n, heads: 2n });
  });
});

describe('V9: a challenge does not use up the days for objections', () => {
  const at = (text: string) => new Date(`${text}+08:00`);
  const until = at('2026-12-16T00:00:00');
  const resumed = (from: 'ANNOUNCED' | 'FINAL', challenged: string, judged: string) =>
    resumedObjections(
      chineseCalendar,
      { challenged_from: from, objections_until: until },
      at(challenged),
      at(judged),
    );

  test('they end later by the days it lay with the court, on no rest day', () => {
    // The last day was the 15th; with three more it would be the 18th, with four Saturday the 19th.
    expect(resumed('ANNOUNCED', '2026-12-10T09:00:00', '2026-12-13T09:00:00')).toEqual({
      ok: true,
      value: at('2026-12-19T00:00:00'),
    });
    expect(resumed('ANNOUNCED', '2026-12-10T09:00:00', '2026-12-14T09:00:00')).toEqual({
      ok: true,
      value: at('2026-12-22T00:00:00'),
    });
  });

  test('a window that was over, a final result and a challenge of no whole day stay as they were', () => {
    for (const same of [
      resumed('ANNOUNCED', '2026-12-16T00:00:00', '2026-12-30T09:00:00'),
      resumed('FINAL', '2026-12-10T09:00:00', '2026-12-30T09:00:00'),
      resumed('ANNOUNCED', '2026-12-10T09:00:00', '2026-12-10T18:00:00'),
    ])
      expect(same).toEqual({ ok: true, value: until });
  });
});
