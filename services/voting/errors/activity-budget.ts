import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an entry in a committee’s books is refused. */
export const activityBudgetErrors = {
  BUDGET_YEAR_OUT_OF_RANGE: {
    zh: '年度须在十年前至明年之间',
    en: 'The year lies between ten years ago and the next one',
  },
  AMOUNT_OUT_OF_RANGE: {
    zh: '金额须大于零、不超过一亿元',
    en: 'An amount is more than nothing and at most a hundred million yuan',
  },
  BUDGET_MATTER_OF_OTHER_KIND: {
    zh: '该事项不决定活动经费：须为议事规则、共有部分经营或其他重大事项',
    en: 'The matter decides no activity budget: rules of procedure, use of common parts, or another major matter does',
  },
  BUDGET_MATTER_NOT_PASSED: {
    zh: '不是本小区已经通过并公布的表决事项',
    en: 'This is no matter that the estate’s owners passed and were told of',
  },
  ACTIVITY_BUDGET_MISSING: { zh: '该年度尚无活动经费预算', en: 'The year has no activity budget yet' },
  EXPENSE_NOT_OF_YEAR: { zh: '支出日不在该年度内', en: 'The day does not lie in the year' },
  EXPENSE_VOUCHER_USED: {
    zh: '该凭证已用于一笔未冲销的支出',
    en: 'The voucher stands behind an expense that was not reversed',
  },
  EXPENSE_UNKNOWN: { zh: '没有这笔支出', en: 'There is no such expense' },
  EXPENSE_REVERSED: { zh: '该支出已经冲销', en: 'The expense is reversed already' },
  EXPENSE_IS_REVERSAL: { zh: '冲销不能再冲销', en: 'A reversal is not reversed' },
} as const satisfies ErrorCatalogue;
