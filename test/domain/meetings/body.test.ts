import { decisionRuleOf, quorumRuleOf } from '../../../services/meetings/db/bodies';
import type { BodyRulesRow } from '../../../services/meetings/db/tables';
import { checkRules, checkSeat, checkSeats } from '../../../services/meetings/domain/body';
import { outcomeTitle } from '../../../services/meetings/inbox';

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
    ['VOIDED', '业主表决结果 2026-003：已作废'],
  ])('%s', (status, title) => {
    expect(of(status)).toBe(title);
    expect(of(status, status)).toBe(title);
  });
  test('matters that came out differently are counted', () => {
    expect(of('PASSED', 'REJECTED', 'PASSED')).toBe('业主表决结果 2026-003：已通过 2 项、未通过 1 项');
  });
  test('V16: one that was held elsewhere says where', () => {
    const external = { platform: '市物业服务平台', reference: '2026-17' };
    expect(outcomeTitle({ number: '2026-17', matters: [{ status: 'PASSED' }], external })).toBe(
      '业主表决结果（外部平台：市物业服务平台 2026-17）：已通过',
    );
  });
});
