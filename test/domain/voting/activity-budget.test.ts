import { localDate } from '../../../platform/dates';
import {
  balanceOf,
  expenseDayFault,
  isAmount,
  isBudgetYear,
  reversalRefusal,
} from '../../../services/voting/domain/activity-budget';

const TODAY = localDate('2026-11-22');

describe('V15: an activity budget', () => {
  test('an amount is more than nothing and at most a hundred million yuan', () => {
    expect([-1n, 0n, 1n, 10_000_000_000n, 10_000_000_001n].map(isAmount)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  test('of a year from ten years ago to the next', () => {
    expect([2015, 2016, 2026, 2027, 2028].filter((year) => isBudgetYear(year, TODAY))).toEqual([
      2016, 2026, 2027,
    ]);
  });

  test.each([
    ['2026-11-22', null],
    ['2026-01-01', null],
    ['2026-11-23', 'DAY_IN_FUTURE'],
    ['2025-12-31', 'EXPENSE_NOT_OF_YEAR'],
  ] as const)('spent on %s: %s', (day, fault) => {
    expect(expenseDayFault(2026, localDate(day), TODAY)).toBe(fault);
  });

  test('to the last fen it is not overspent, one more and it is', () => {
    expect(balanceOf(100n, 100n)).toEqual({ spent: 100n, remaining: 0n, overspent: false });
    expect(balanceOf(100n, 101n)).toEqual({ spent: 101n, remaining: -1n, overspent: true });
  });

  test('an expense is reversed once, a reversal never', () => {
    expect(reversalRefusal({ reverses: null, reversedBy: null })).toBeNull();
    expect(reversalRefusal({ reverses: null, reversedBy: 'b' })).toBe('EXPENSE_REVERSED');
    expect(reversalRefusal({ reverses: 'a', reversedBy: null })).toBe('EXPENSE_IS_REVERSAL');
  });
});
