import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type ActivityBudgetRow, activityBudgetDecisions } from '../../db/activity-budget-tables';
import { kindPassed, kindPassedElsewhere, lockBooks, openBudget } from '../../db/activity-budgets';
import { BUDGET_KINDS, isAmount, isBudgetYear } from '../../domain/activity-budget';
import type { Code } from '../../errors';
import type { SetActivityBudgetInput } from '../../generated/resolver-types';
import { isCommittee } from '../../permissions';
import { mutation } from '../mutation';

const MAX_TEXT = 500;

export const setActivityBudget = mutation<SetActivityBudgetInput, Context, Code, ActivityBudgetRow>({
  name: 'setActivityBudget',
  thing: 'activityBudget',
  load: (context, id) => context.loaders.activityBudget.load(id),
  async run({ tx, input, now }) {
    const estate = await lockBooks(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    const { personId, actingFor } = tx.viewer;
    if (!isCommittee(tx.viewer, estate) || personId === null) throw new CodedError('FORBIDDEN');
    if (!isBudgetYear(input.year, today(now)))
      return refuse('BUDGET_YEAR_OUT_OF_RANGE', { path: ['input', 'year'] });
    if (!isAmount(input.amount)) return refuse('AMOUNT_OUT_OF_RANGE', { path: ['input', 'amount'] });
    const { matterId = null, externalMatter = null } = input;
    const basis = typeof input.basis === 'string' ? writtenText(input.basis, MAX_TEXT) : null;
    const given = [matterId, externalMatter, input.basis || null].filter((it) => it !== null).length;
    if (given !== 1 || (matterId === null && externalMatter === null && basis === null))
      return refuse('INPUT_INVALID', { path: ['input', 'basis'] });
    if (basis === null) {
      const path = ['input', matterId === null ? 'externalMatter' : 'matterId'];
      const kind =
        matterId === null
          ? await kindPassedElsewhere(tx, estate.id, externalMatter!)
          : await kindPassed(tx, estate.id, matterId);
      if (kind === null) return refuse('BUDGET_MATTER_NOT_PASSED', { path });
      if (!BUDGET_KINDS.includes(kind)) return refuse('BUDGET_MATTER_OF_OTHER_KIND', { path });
    }

    const { id, next } = await openBudget(tx, estate.id, input.year);
    await tx.insert(activityBudgetDecisions, {
      budget_id: id,
      sequence: next,
      amount: input.amount.toString(),
      matter_id: matterId,
      external_vote_id: externalMatter?.externalVoteId ?? null,
      external_position: externalMatter?.position ?? null,
      basis,
      set_at: now,
      set_by: personId,
      set_for: actingFor!.organizationId,
    });
    return done(id);
  },
});
