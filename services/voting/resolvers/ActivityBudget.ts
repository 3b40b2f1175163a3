import { page } from '../../../platform/connection';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { ActivityExpenseRow } from '../db/activity-budget-tables';
import { expenseColumns } from '../db/activity-budgets';
import { PAYEE } from '../db/name-sealing';
import { balanceOf } from '../domain/activity-budget';
import type {
  ActivityBudgetDecisionResolvers,
  ActivityBudgetResolvers,
  ActivityExpenseResolvers,
  ExpenseVoucherResolvers,
} from '../generated/resolver-types';
import { keysOf } from '../keys';

export const ActivityBudget: ActivityBudgetResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.activityBudget.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  remaining: ({ amount, spent }) => balanceOf(BigInt(amount), BigInt(spent)).remaining,
  overspent: ({ amount, spent }) => balanceOf(BigInt(amount), BigInt(spent)).overspent,
  decisions: ({ id }, _args, { loaders }) => loaders.decisionsOfBudget.load(id),
  expenses: ({ id, estate_id }, args, context) =>
    page<ActivityExpenseRow>(context, args, {
      select: expenseColumns(context.viewer, sql`${estate_id}::uuid`),
      from: sql`activity_expenses x`,
      where: sql`x.budget_id = ${id}`,
      order: [
        { expression: sql`x.published_at`, type: 'timestamptz', descending: true },
        { expression: sql`x.id`, type: 'uuid', descending: true },
      ],
    }),
};

export const ActivityBudgetDecision: ActivityBudgetDecisionResolvers = {
  matter: ({ matter_id }, _args, { loaders }) => (matter_id ? loaders.matter.load(matter_id) : null),
  votingSession: ({ voting_session_id }, _args, { loaders }) =>
    voting_session_id ? loaders.session.load(voting_session_id) : null,
  voteVoidedOn: ({ voided_at }) => voided_at && today(voided_at),
  externalVote: ({ external_vote_id }, _args, { loaders }) =>
    external_vote_id ? loaders.externalVote.load(external_vote_id) : null,
  externalMatter: async ({ external_vote_id, external_position }, _args, { loaders }) =>
    external_vote_id
      ? ((await loaders.mattersOfExternalVote.load(external_vote_id)).find(
          ({ position }) => position === external_position,
        ) ?? null)
      : null,
};

export const ActivityExpense: ActivityExpenseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.activityExpense.load(id),
  budget: ({ budget_id }, _args, { loaders }) => loaders.activityBudget.load(budget_id),
  payee: ({ payee, payee_sealed }, _args, { environment }) =>
    payee ?? (payee_sealed && keysOf(environment).openText(PAYEE, payee_sealed)),
  voucher: (row) => row,
  reverses: ({ reverses_id }, _args, { loaders }) =>
    reverses_id ? loaders.activityExpense.load(reverses_id) : null,
  reversedBy: ({ reversed_by_id }, _args, { loaders }) =>
    reversed_by_id ? loaders.activityExpense.load(reversed_by_id) : null,
};

export const ExpenseVoucher: ExpenseVoucherResolvers = {
  fileName: ({ voucher_name }) => voucher_name,
  sha256: ({ voucher_sha256 }) => voucher_sha256,
  /** A reversal's voucher is that of what it takes back. */
  file: async ({ id, reverses_id }, _args, { loaders }) =>
    (await loaders.filesOfExpense.load(reverses_id ?? id))[0] ?? null,
};
