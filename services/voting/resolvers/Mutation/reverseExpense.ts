import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type ActivityExpenseRow, activityExpenses } from '../../db/activity-budget-tables';
import { estateOfExpense, expense, lockBooks } from '../../db/activity-budgets';
import { reversalRefusal } from '../../domain/activity-budget';
import type { Code } from '../../errors';
import type { ReverseExpenseInput } from '../../generated/resolver-types';
import { isCommittee } from '../../permissions';
import { mutation } from '../mutation';

const MAX_REASON = 500;

export const reverseExpense = mutation<ReverseExpenseInput, Context, Code, ActivityExpenseRow>({
  name: 'reverseExpense',
  thing: 'activityExpense',
  load: (context, id) => context.loaders.activityExpense.load(id),
  async run({ tx, input, now }) {
    const estateId = await estateOfExpense(tx, input.expenseId);
    const estate = estateId && (await lockBooks(tx, estateId));
    if (!estate) return refuse('EXPENSE_UNKNOWN', { path: ['input', 'expenseId'] });
    const { personId, actingFor } = tx.viewer;
    if (!isCommittee(tx.viewer, estate) || personId === null) throw new CodedError('FORBIDDEN');
    const reason = writtenText(input.reason, MAX_REASON);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const taken = (await expense(tx, input.expenseId))!;
    const refusal = reversalRefusal({ reverses: taken.reverses_id, reversedBy: taken.reversed_by_id });
    if (refusal !== null) return refuse(refusal);

    const id = tx.newId();
    await tx.insert(activityExpenses, {
      id,
      budget_id: taken.budget_id,
      estate_id: taken.estate_id,
      amount: (-BigInt(taken.amount)).toString(),
      purpose: taken.purpose,
      spent_on: taken.spent_on,
      payee: null,
      key_id: taken.key_id,
      payee_sealed: taken.payee_sealed,
      voucher_name: taken.voucher_name,
      voucher_sha256: taken.voucher_sha256,
      activity_id: taken.activity_id,
      project_id: taken.project_id,
      reverses_id: taken.id,
      reason,
      published_at: now,
      published_by: personId,
      published_for: actingFor!.organizationId,
    });
    await tx.changed({ type: 'ActivityExpense', id: taken.id });
    await tx.changed({ type: 'ActivityBudget', id: taken.budget_id });
    return done(id);
  },
});
