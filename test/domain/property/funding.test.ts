import {
  agreeShares,
  barredByFund,
  barredByMatter,
  fundShareOf,
  type Share,
  settleShares,
} from '../../../services/property/domain/funding';

const fund = (amount: bigint): Share => ({ source: 'MAINTENANCE_FUND', organizationId: null, amount });
const by = (organizationId: string, amount: bigint): Share => ({
  source: 'ORGANIZATION',
  organizationId,
  amount,
});
const owners = (amount: bigint): Share => ({ source: 'OWNERS', organizationId: null, amount });

describe('P8: funding shares of several organizations', () => {
  test.each([
    ['three organizations', 29_900_000n, [by('a', 12_000_000n), by('b', 9_000_000n), by('c', 8_900_000n)]],
    ['fund, owners and an organization', 6n, [fund(1n), owners(2n), by('a', 3n)]],
  ])('%s make the budget', (_what, budget, shares) => {
    expect(agreeShares(budget, shares)).toEqual({ ok: true, value: shares });
  });

  test.each([
    ['SHARES_NOT_BUDGET', [fund(1n), by('a', 1n)]],
    ['SHARES_NOT_BUDGET', [fund(1n), by('a', 3n)]],
    ['SHARE_NOT_POSITIVE', [fund(3n), owners(0n)]],
    ['SHARE_NOT_POSITIVE', [fund(4n), owners(-1n)]],
    ['SHARE_ORGANIZATION', [{ ...fund(3n), organizationId: 'a' }]],
    ['SHARE_ORGANIZATION', [{ ...by('a', 3n), organizationId: null }]],
    ['SHARE_TWICE', [fund(1n), fund(2n)]],
    ['SHARE_TWICE', [by('a', 1n), by('a', 2n)]],
  ] as const)('%s', (code, shares) => {
    expect(agreeShares(3n, shares)).toEqual({ ok: false, error: code });
  });

  test('the fund’s part is the fund’s alone', () => {
    expect(fundShareOf([fund(1n), owners(2n), by('a', 4n)])).toBe(1n);
    expect(fundShareOf([owners(2n)])).toBe(0n);
  });
});

describe('P8: the fund pays no more than the owners decided', () => {
  const matter = (fundAmount: bigint | null, passed = true) => ({
    kind: 'FUND_USE',
    passed,
    voiding: false,
    fundAmount,
  });
  test.each([
    ['nothing, without a vote', 0n, null, 0n, null],
    ['something, without a vote', 1n, null, 0n, 'FUND_NOT_DECIDED'],
    ['something, where no sum was decided', 1n, matter(null), 0n, 'FUND_NOT_DECIDED'],
    ['something, where the vote was voided', 1n, matter(100n, false), 0n, 'FUND_NOT_DECIDED'],
    ['nothing, where the vote was voided', 0n, matter(100n, false), 0n, null],
    ['all that was decided', 100n, matter(100n), 0n, null],
    ['a fen more', 101n, matter(100n), 0n, 'FUND_BEYOND_VOTE'],
    ['what others left', 40n, matter(100n), 60n, null],
    ['a fen more than others left', 41n, matter(100n), 60n, 'FUND_BEYOND_VOTE'],
  ])('%s', (_what, share, it, used, barred) => {
    expect(barredByFund(share, it, used)).toBe(barred);
  });

  test.each([
    ['FUND_USE', true, null],
    ['FUND_RAISING', true, null],
    ['REBUILDING', true, null],
    ['COMMON_PARTS_USE', true, null],
    ['OTHER_MAJOR', true, null],
    ['FUND_USE', false, 'MATTER_NOT_PASSED'],
    ['COMPANY_CHANGE', true, 'MATTER_NOT_OF_WORKS'],
    ['COMMITTEE_ELECTION', true, 'MATTER_NOT_OF_WORKS'],
    ['ASSEMBLY_RULES', false, 'MATTER_NOT_OF_WORKS'],
  ])('a matter of %s, passed: %s', (kind, passed, barred) => {
    expect(barredByMatter({ kind, passed, voiding: false, fundAmount: null })).toBe(barred);
  });

  test('VOTE_IS_VOIDING: nothing new rests on a passed matter whose vote somebody asked to void', () => {
    expect(barredByMatter({ ...matter(100n), voiding: true })).toBe('VOTE_IS_VOIDING');
    expect(barredByMatter({ ...matter(100n), passed: false, voiding: true })).toBe('MATTER_NOT_PASSED');
  });
});

describe('P8: each share is settled once', () => {
  const at = (position: number, amount = 1n) => ({ position, amount });
  test('in any order, also for nothing', () => {
    expect(settleShares([1, 2], [at(2, 0n), at(1)])).toEqual({ ok: true, value: [at(1), at(2, 0n)] });
  });
  test.each([
    ['SETTLEMENT_INCOMPLETE', [at(1)]],
    ['SETTLEMENT_INCOMPLETE', [at(1), at(1)]],
    ['SETTLEMENT_INCOMPLETE', [at(1), at(3)]],
    ['SETTLEMENT_INCOMPLETE', [at(1), at(2), at(3)]],
    ['SETTLEMENT_NEGATIVE', [at(1), at(2, -1n)]],
  ])('%s', (code, settlements) => {
    expect(settleShares([1, 2], settlements)).toEqual({ ok: false, error: code });
  });
});
