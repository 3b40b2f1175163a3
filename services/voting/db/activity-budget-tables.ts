import {
  bigint,
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalId,
  optionalInteger,
  optionalText,
  table,
  text,
} from '../../../platform/tables';

export interface StoredActivityBudget {
  readonly id: string;
  readonly estate_id: string;
  readonly year: number;
}
export const activityBudgets = table<StoredActivityBudget>('activity_budgets', {
  id: key,
  estate_id: id,
  year: integer,
});
/** As it is read: with the decision that stands and what was spent, in fen. */
export interface ActivityBudgetRow extends StoredActivityBudget {
  readonly amount: string;
  readonly spent: string;
}

export interface StoredActivityBudgetDecision {
  readonly budget_id: string;
  readonly sequence: number;
  /** Fen. */
  readonly amount: string;
  readonly matter_id: string | null;
  /** A matter of a vote on another platform, by its place in it. */
  readonly external_vote_id: string | null;
  readonly external_position: number | null;
  readonly basis: string | null;
  readonly set_at: Date;
  readonly set_by: string;
  readonly set_for: string;
}
export const activityBudgetDecisions = table<StoredActivityBudgetDecision>('activity_budget_decisions', {
  budget_id: key,
  sequence: integerKey,
  amount: bigint,
  matter_id: optionalId,
  external_vote_id: optionalId,
  external_position: optionalInteger,
  basis: optionalText,
  set_at: instant,
  set_by: id,
  set_for: id,
});

/** As it is read: with the vote by which it was decided, which a court may annul later. */
export interface ActivityBudgetDecisionRow extends StoredActivityBudgetDecision {
  readonly voting_session_id: string | null;
  readonly voided_at: Date | null;
}

export interface StoredActivityExpense {
  readonly id: string;
  readonly budget_id: string;
  readonly estate_id: string;
  /** Fen; below nothing for a counter-entry. */
  readonly amount: string;
  readonly purpose: string;
  readonly spent_on: string;
  /** Where it was not yet sealed; a service does not start with such a row. */
  readonly payee: string | null;
  readonly key_id: string | null;
  readonly payee_sealed: string | null;
  readonly voucher_name: string;
  readonly voucher_sha256: string;
  readonly activity_id: string | null;
  readonly project_id: string | null;
  readonly reverses_id: string | null;
  readonly reason: string | null;
  readonly published_at: Date;
  readonly published_by: string;
  readonly published_for: string;
}
export const activityExpenses = table<StoredActivityExpense>('activity_expenses', {
  id: key,
  budget_id: id,
  estate_id: id,
  amount: bigint,
  purpose: text,
  spent_on: date,
  payee: optionalText,
  key_id: optionalText,
  payee_sealed: optionalText,
  voucher_name: text,
  voucher_sha256: text,
  activity_id: optionalId,
  project_id: optionalId,
  reverses_id: optionalId,
  reason: optionalText,
  published_at: instant,
  published_by: id,
  published_for: id,
});
/** As it is read: with what reverses it, and who sees the payee. */
export interface ActivityExpenseRow extends StoredActivityExpense {
  readonly reversed_by_id: string | null;
  readonly runner_organization_ids: readonly string[];
  readonly viewer_owns_in_estate: boolean;
}
/** Its voucher is seen as it is. */
export type ExpenseVoucherRow = ActivityExpenseRow;

export const activityBudgetTables = [activityBudgets, activityBudgetDecisions, activityExpenses];
export const activityBudgetAppendOnly = [
  'activity_budgets',
  'activity_budget_decisions',
  'activity_expenses',
];
