import { AT, DAY, DAY_AFTER, id, type Rows } from './rows';

const reversal = { amount: -200_000, reverses_id: id('expense', 2), reason: '重复登记' };
const elsewhere = { external_vote_id: id('external vote'), external_position: 1 };

/** A committee's budgets and expenses. */
export const activityBudgets: Rows = {
  good: {
    activity_budgets: (n) => ({ id: id('budget', n), estate_id: id('estate', n), year: 2026 }),
    activity_budget_decisions: (n) => ({
      budget_id: id('budget', n),
      sequence: 1,
      amount: 1_000_000,
      basis: '业主大会决定',
      set_at: AT,
      set_by: id('person', n),
      set_for: id('organization', n),
    }),
    activity_expenses: (n) => ({
      id: id('expense', n),
      budget_id: id('budget', n),
      estate_id: id('estate', n),
      amount: 200_000,
      purpose: '长椅',
      spent_on: DAY,
      voucher_name: '发票.pdf',
      voucher_sha256: 'a'.repeat(64),
      published_at: AT,
      published_by: id('person', n),
      published_for: id('organization', n),
    }),
  },
  bad: [
    ['activity_budgets_year_check', 'activity_budgets', { year: 1999 }],
    ['activity_budget_decisions_sequence_check', 'activity_budget_decisions', { sequence: 0 }],
    ['activity_budget_decisions_amount_check', 'activity_budget_decisions', { amount: 0 }],
    ['activity_budget_decisions_basis_check', 'activity_budget_decisions', { basis: '' }],
    ['activity_budget_decisions_decided', 'activity_budget_decisions', { basis: null }],
    ['activity_budget_decisions_decided', 'activity_budget_decisions', { matter_id: id('matter') }],
    ['activity_budget_decisions_decided', 'activity_budget_decisions', { ...elsewhere }],
    [
      'activity_budget_decisions_decided',
      'activity_budget_decisions',
      { ...elsewhere, basis: null, matter_id: id('matter') },
    ],
    [
      'activity_budget_decisions_external',
      'activity_budget_decisions',
      { ...elsewhere, basis: null, external_position: null },
    ],
    ['activity_budget_decisions_external', 'activity_budget_decisions', { external_position: 1 }],
    [
      'activity_budget_decisions_external_fkey',
      'activity_budget_decisions',
      { ...elsewhere, basis: null, external_position: 2 },
    ],
    [
      'activity_expenses_amount_check',
      'activity_expenses',
      { amount: 0, reverses_id: id('expense'), reason: '重复登记' },
    ],
    ['activity_expenses_purpose_check', 'activity_expenses', { purpose: '' }],
    ['activity_expenses_payee_check', 'activity_expenses', { payee: '' }],
    ['activity_expenses_sealed', 'activity_expenses', { key_id: 'abcd1234' }],
    ['activity_expenses_sealed', 'activity_expenses', { payee_sealed: 'abcd1234.AAAA' }],
    [
      'activity_expenses_sealed',
      'activity_expenses',
      { payee: '示例商店', key_id: 'abcd1234', payee_sealed: 'abcd1234.AAAA' },
    ],
    [
      'activity_expenses_sealed_by',
      'activity_expenses',
      { key_id: 'abcd1234', payee_sealed: 'other123.AAAA' },
    ],
    ['activity_expenses_voucher_name_check', 'activity_expenses', { voucher_name: '' }],
    ['activity_expenses_voucher_sha256_check', 'activity_expenses', { voucher_sha256: 'A'.repeat(64) }],
    [
      'activity_expenses_reason_check',
      'activity_expenses',
      { ...reversal, reverses_id: id('expense'), reason: '' },
    ],
    ['activity_expenses_spent', 'activity_expenses', { spent_on: DAY_AFTER }],
    ['activity_expenses_reversal', 'activity_expenses', { amount: -1 }],
    ['activity_expenses_reversal', 'activity_expenses', { reason: '重复登记' }],
    ['activity_expenses_reversal', 'activity_expenses', { reverses_id: id('expense'), reason: '重复登记' }],
    ['activity_expenses_budget_id_estate_id_fkey', 'activity_expenses', { estate_id: id('estate', 2) }],
    ['activity_expenses_reverses_id_budget_id_fkey', 'activity_expenses', reversal],
  ],
  clashes: [
    ['activity_budgets_estate_id_year_key', 'activity_budgets', { estate_id: id('estate') }],
    [
      'activity_expenses_reverses_id_key',
      'activity_expenses',
      { ...reversal, reverses_id: id('expense'), budget_id: id('budget'), estate_id: id('estate') },
    ],
  ],
};
