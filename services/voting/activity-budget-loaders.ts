import type { ServiceContext } from '../../platform/context';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import type {
  ActivityBudgetDecisionRow,
  ActivityBudgetRow,
  ActivityExpenseRow,
} from './db/activity-budget-tables';
import { budgetColumns, expenseColumns } from './db/activity-budgets';

export const activityBudgetLoaders = (context: ServiceContext) => ({
  activityBudget: rowLoader<ActivityBudgetRow>(
    context,
    (ids) => sql`SELECT ${budgetColumns} FROM activity_budgets g WHERE g.id = ANY(${ids}::uuid[])`,
  ),
  decisionsOfBudget: groupLoader<ActivityBudgetDecisionRow>(
    context,
    (row) => row.budget_id,
    (
      ids,
    ) => sql`SELECT d.*, s.id AS voting_session_id, coalesce(s.voided_at, x.voided_at) AS voided_at FROM activity_budget_decisions d
                 LEFT JOIN voting_matters m ON m.id = d.matter_id LEFT JOIN voting_sessions s ON s.id = m.session_id
                 LEFT JOIN external_votes x ON x.id = d.external_vote_id
                 WHERE d.budget_id = ANY(${ids}::uuid[]) ORDER BY d.budget_id, d.sequence DESC`,
  ),
  activityExpense: rowLoader<ActivityExpenseRow>(
    context,
    (ids) =>
      sql`SELECT ${expenseColumns(context.viewer)} FROM activity_expenses x WHERE x.id = ANY(${ids}::uuid[])`,
  ),
});
