import { type LocalDate, yearOf } from '../../../platform/dates';
import type { VotingMatterKind } from './kinds';

/** What an owners' committee may spend in a year on activities and comforts, and what it spent. Fen. */

/** A hundred million yuan: more is a slip of the pen. */
const MOST = 10_000_000_000n;

export const isAmount = (fen: bigint): boolean => fen > 0n && fen <= MOST;

/** By which matters a committee's expenses are decided: its rules, the income of the common parts, other expenses. */
export const BUDGET_KINDS: readonly VotingMatterKind[] = [
  'ASSEMBLY_RULES',
  'COMMON_PARTS_USE',
  'OTHER_MAJOR',
];

/** A budget is set from a few years back, for books that are brought in, to the year to come. */
export const isBudgetYear = (year: number, today: LocalDate): boolean =>
  year >= yearOf(today) - 10 && year <= yearOf(today) + 1;

export type ExpenseDayFault = 'DAY_IN_FUTURE' | 'EXPENSE_NOT_OF_YEAR';

export function expenseDayFault(year: number, spentOn: LocalDate, today: LocalDate): ExpenseDayFault | null {
  if (spentOn > today) return 'DAY_IN_FUTURE';
  return yearOf(spentOn) === year ? null : 'EXPENSE_NOT_OF_YEAR';
}

/** A year's books: a counter-entry is below nothing, so that the sum is what was spent. */
export const balanceOf = (amount: bigint, spent: bigint) => ({
  spent,
  remaining: amount - spent,
  overspent: spent > amount,
});

export type ReversalRefusal = 'EXPENSE_IS_REVERSAL' | 'EXPENSE_REVERSED';

/** An expense is never edited: it is taken back once by an entry of its own, which itself stands. */
export function reversalRefusal(expense: {
  readonly reverses: string | null;
  readonly reversedBy: string | null;
}): ReversalRefusal | null {
  if (expense.reverses !== null) return 'EXPENSE_IS_REVERSAL';
  return expense.reversedBy === null ? null : 'EXPENSE_REVERSED';
}
