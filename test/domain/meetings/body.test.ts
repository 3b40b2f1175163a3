import { decisionRuleOf, quorumRuleOf } from '../../../services/meetings/db/bodies';
import type { BodyRulesRow } from '../../../services/meetings/db/tables';
import { checkRules, checkSeat, checkSeats } from '../../../services/meetings/domain/body';
import { type Decided, outcomeTitle } from '../../../services/meetings/domain/vote-outcome';

const ok = { ok: true, value: null };
const refused = (error: string) => ({ ok: false, error });
type Rules = Parameters<typeof checkRules>[0];
const rules = (more: Partial<Rules> = {}): Rules => ({
  decision: 'CONSENSUS',
  quorumNumerator: 1,
  quorumDenominator: 2,
  followUpDays: 30,
  ...more,
});
const majority = (more: Partial<Rules> = {}) =>
  rules({ decision: 'MAJORITY', numerator: 2, denominator: 3, comparator: 'AT_LEAST', ...more });

describe('checkRules', () => {
  test.each([
    ['consensus', rules()],
    ['the chair', rules({ decision: 'CHAIR_AFTER_CONSULTATION' })],
    ['two thirds', majority()],
    ['all of them', majority({ numerator: 1, denominator: 1 })],
    ['more than half', majority({ numerator: 1, denominator: 2, comparator: 'MORE_THAN' })],
    ['a quorum of all', rules({ quorumNumerator: 1, quorumDenominator: 1 })],
  ])('%s', (_what, it) => {
    expect(checkRules(it)).toEqual(ok);
  });
  test.each([
    ['a quorum of none', rules({ quorumNumerator: 0 })],
    ['a quorum of more than all', rules({ quorumNumerator: 3 })],
    ['a visit the same day', rules({ followUpDays: 0 })],
    ['a visit after more than a year', rules({ followUpDays: 366 })],
    ['a negative quorum', rules({ quorumNumerator: -1, quorumDenominator: -2 })],
    ['a quorum over nothing', rules({ quorumDenominator: 0 })],
    ['a majority of none', majority({ numerator: 0 })],
    ['a majority of more than all', majority({ numerator: 4 })],
    [
      'more than all, which is never reached',
      majority({ numerator: 3, denominator: 3, comparator: 'MORE_THAN' }),
    ],
    ['a majority without a share', majority({ numerator: null, denominator: null })],
    ['a majority that does not say how it is compared', majority({ comparator: null })],
  ])('RULES_INVALID: %s', (_what, it) => {
    expect(checkRules(it)).toEqual(refused('RULES_INVALID'));
  });
});

describe('checkSeats', () => {
  const seat = (role: string, organizationIds: string[] = ['a'], representatives: string | null = null) => ({
    role,
    organizationIds,
    representatives,
  });
  test('held by one, by several, by representatives, or by nobody', () => {
    const several = seat('社区', ['a', 'b']);
    expect(checkSeats([seat('居委会'), several, seat('业主', [], '业主代表'), seat('业委会', [])])).toEqual(
      ok,
    );
    expect(checkSeat(seat('业委会', ['a'], '  '))).toEqual(ok);
  });
  test.each([
    ['SEATS_MISSING', [seat('居委会')]],
    ['SEATS_MISSING', []],
    ['SEAT_ROLE_REPEATED', [seat('居委会'), seat('居委会', ['b'])]],
    ['SEAT_ROLE_MISSING', [seat('居委会'), seat(' ')]],
    ['SEAT_HOLDERS_UNCLEAR', [seat('居委会'), seat('业主', ['a'], '业主代表')]],
  ])('%s', (code, seats) => {
    expect(checkSeats(seats)).toEqual(refused(code));
  });
});

describe('the row as the rule it is', () => {
  const row: BodyRulesRow = {
    body_id: 'body',
    valid_from: '2026-01-01',
    decision: 'MAJORITY',
    numerator: 2,
    denominator: 3,
    comparator: 'AT_LEAST',
    quorum_numerator: 1,
    quorum_denominator: 2,
    vacant_required_bars: true,
    follow_up_days: 30,
  };
  test('each decision', () => {
    expect(decisionRuleOf(row)).toEqual({
      kind: 'MAJORITY',
      numerator: 2,
      denominator: 3,
      comparator: 'AT_LEAST',
    });
    expect(decisionRuleOf({ ...row, decision: 'CONSENSUS' })).toEqual({ kind: 'CONSENSUS' });
    expect(decisionRuleOf({ ...row, decision: 'CHAIR_AFTER_CONSULTATION' })).toEqual({
      kind: 'CHAIR_AFTER_CONSULTATION',
    });
    expect(quorumRuleOf(row)).toEqual({ numerator: 1, denominator: 2, vacantRequiredBars: true });
  });
  test.each(['numerator', 'denominator', 'comparator'])('a majority without %s throws', (column) => {
    expect(() => decisionRuleOf({ ...row, [column]: null })).toThrow('have no majority');
  });
});

describe('the title under which the outcome of a vote is received', () => {
  const of = (...statuses: string[]) =>
    outcomeTitle({ number: '2026-003', matters: statuses.map((status) => ({ status })) });
  test.each([
    ['PASSED', '业主表决结果 2026-003：已通过'],
    ['REJECTED', '业主表决结果 2026-003：未通过'],
    ['NOT_QUORATE', '业主表决结果 2026-003：参与未达法定比例'],
    ['INDETERMINATE', '业主表决结果 2026-003：无法认定'],
    ['NOT_CONSTITUTED', '业主表决结果 2026-003：未能产生'],
    ['VOIDED', '业主表决结果 2026-003：已作废'],
  ])('%s', (status, title) => {
    expect(of(status)).toBe(title);
    expect(of(status, status)).toBe(title);
  });
  test('matters that came out differently are counted', () => {
    expect(of('PASSED', 'REJECTED', 'PASSED')).toBe('业主表决结果 2026-003：已通过 2 项、未通过 1 项');
  });
  test.each<[Decided, string]>([
    [{ type: 'COMPANY_TENDER', termMonths: 36 }, '选聘物业服务企业，合同期限36个月'],
    [{ type: 'COMPANY_ENGAGEMENT', termMonths: 12 }, '聘用物业服务企业，合同期限12个月'],
    [{ type: 'COMPANY_DISMISSAL', endsOn: '2027-03-01' }, '解聘物业服务企业，自2027-03-01起不再服务'],
    [{ type: 'FEE_ADJUSTMENT', effectiveOn: '2027-01-01' }, '自2027-01-01起调整物业费'],
    [{ type: 'FUND_USE', amount: '86000000' }, '使用维修资金860000.00元'],
    [{ type: 'FUND_RAISING', perSquareMetre: '3000', total: null }, '筹集维修资金每平方米30.00元'],
    [{ type: 'FUND_RAISING', perSquareMetre: null, total: '5' }, '筹集维修资金共0.05元'],
    [{ type: 'REBUILDING', budget: '50000000' }, '改建、重建，预算500000.00元'],
    [{ type: 'COMMON_PARTS_TRADE', yearlyRevenue: '1200000' }, '利用共有部分经营，年收益12000.00元'],
    [{ type: 'COMMON_PARTS_TRADE', yearlyRevenue: null }, '改变共有部分的用途'],
  ])('V13: says what was decided, where it was passed: %j', (decided, zh) => {
    const title = (status: string) => outcomeTitle({ number: '2026-003', matters: [{ status, decided }] });
    expect(title('PASSED')).toBe(`业主表决结果 2026-003：已通过（${zh}）`);
    expect(title('REJECTED')).toBe('业主表决结果 2026-003：未通过');
    expect(title('VOIDED')).toBe('业主表决结果 2026-003：已作废');
  });
  test('V13: of many decisions it names three; of one that it does not know none', () => {
    const used = (amount: string) => ({ status: 'PASSED', decided: { type: 'FUND_USE', amount } });
    const matters = [used('100'), { status: 'REJECTED' }, used('200'), used('300'), used('400')];
    expect(outcomeTitle({ number: '1', matters })).toBe(
      '业主表决结果 1：已通过 4 项、未通过 1 项（使用维修资金1.00元；使用维修资金2.00元；使用维修资金3.00元等4项）',
    );
    const unknown = { status: 'PASSED', decided: { type: 'ANOTHER' } };
    expect(outcomeTitle({ number: '1', matters: [unknown] })).toBe('业主表决结果 1：已通过');
  });
  test('V16: one that was held elsewhere says where', () => {
    const external = { platform: '市物业服务平台', reference: '2026-17' };
    expect(outcomeTitle({ number: '2026-17', matters: [{ status: 'PASSED' }], external })).toBe(
      '业主表决结果（外部平台：市物业服务平台 2026-17）：已通过',
    );
  });
});
