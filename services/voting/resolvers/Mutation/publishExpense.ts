import { localDate, today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type ActivityExpenseRow, activityExpenses } from '../../db/activity-budget-tables';
import { budgetOf, isVoucherUsed, lockBooks } from '../../db/activity-budgets';
import { sealedPayee } from '../../db/name-sealing';
import { expenseDayFault, isAmount } from '../../domain/activity-budget';
import { isSha256 } from '../../domain/external-vote';
import type { Code } from '../../errors';
import type { PublishExpenseInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { isCommittee } from '../../permissions';
import { mutation } from '../mutation';

const MAX_PURPOSE = 500;
const MAX_PAYEE = 100;
const MAX_FILE_NAME = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const publishExpense = mutation<PublishExpenseInput, Context, Code, ActivityExpenseRow>({
  name: 'publishExpense',
  thing: 'activityExpense',
  load: (context, id) => context.loaders.activityExpense.load(id),
  async run({ tx, input, now }, context) {
    const estate = await lockBooks(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    const { personId, actingFor } = tx.viewer;
    if (!isCommittee(tx.viewer, estate) || personId === null) throw new CodedError('FORBIDDEN');
    const invalid = (...path: string[]) => refuse<Code>('INPUT_INVALID', { path: ['input', ...path] });
    if (!isAmount(input.amount)) return refuse('AMOUNT_OUT_OF_RANGE', { path: ['input', 'amount'] });
    const purpose = writtenText(input.purpose, MAX_PURPOSE);
    if (purpose === null) return invalid('purpose');
    const payee = input.payee ? writtenText(input.payee, MAX_PAYEE) : null;
    if (input.payee && payee === null) return invalid('payee');
    const fileName = writtenText(input.voucher.fileName, MAX_FILE_NAME);
    if (fileName === null) return invalid('voucher', 'fileName');
    if (!isSha256(input.voucher.sha256)) return invalid('voucher', 'sha256');
    const { activityId = null, projectId = null } = input;
    if (activityId !== null && !UUID.test(activityId)) return invalid('activityId');
    if (projectId !== null && !UUID.test(projectId)) return invalid('projectId');
    const budget = await budgetOf(tx, estate.id, input.year);
    if (!budget) return refuse('ACTIVITY_BUDGET_MISSING', { path: ['input', 'year'] });
    const fault = expenseDayFault(budget.year, localDate(input.spentOn), today(now));
    if (fault !== null) return refuse(fault, { path: ['input', 'spentOn'] });
    if (await isVoucherUsed(tx, estate.id, input.voucher.sha256))
      return refuse('EXPENSE_VOUCHER_USED', { path: ['input', 'voucher', 'sha256'] });

    const id = tx.newId();
    await tx.insert(activityExpenses, {
      id,
      budget_id: budget.id,
      estate_id: estate.id,
      amount: input.amount.toString(),
      purpose,
      spent_on: input.spentOn,
      payee: null,
      ...sealedPayee(keysOf(context.environment), payee),
      voucher_name: fileName,
      voucher_sha256: input.voucher.sha256,
      activity_id: activityId,
      project_id: projectId,
      reverses_id: null,
      reason: null,
      published_at: now,
      published_by: personId,
      published_for: actingFor!.organizationId,
    });
    await tx.changed({ type: 'ActivityBudget', id: budget.id });
    return done(id);
  },
});
