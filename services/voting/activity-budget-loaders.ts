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
    (ids) => sql`SELECT * FROM activity_budget_decisions WHERE budget_id = ANY(${ids}::uuid[])
                 ORDER BY budget_id, sequence DESC`,
  ),
  activityExpense: rowLoader<ActivityExpenseRow>(
    context,
    (ids) =>
      sql`SELECT ${expenseColumns(context.viewer)} FROM activity_expenses x WHERE x.id = ANY(${ids}::uuid[])`,
  ),
});
