import {
  checkPolicy,
  type LevelPlan,
  type PolicyPlan,
  WHISTLE_TYPES,
} from '../../../services/meetings/domain/response-policy';
import { dueAfter, explainLapse } from '../../../services/meetings/domain/whistle-clock';
import { perThousandAYear, shareOf, verdictOf } from '../../../services/meetings/domain/whistle-figures';

const clocks: LevelPlan['clocks'] = WHISTLE_TYPES.map((type) => ({
  type,
  unit: type === 'EMERGENCY' ? 'MINUTES' : 'WORKING_DAYS',
  dispatch: 1,
  acknowledge: 1,
  arrive: 2,
  handle: 5,
}));
const level = (more: Partial<LevelPlan> = {}): LevelPlan => ({ ownerRole: '网格长', clocks, ...more });
const upward = level({ escalatesToKind: 'SUBDISTRICT_OFFICE' });
const plan = (more: Partial<PolicyPlan> = {}): PolicyPlan => ({
  levels: [upward, level({ escalatesToId: 'district' }), level()],
  scoreDays: 5,
  bandLow: 2,
  bandHigh: 12,
  ...more,
});
const refusal = (more: Partial<PolicyPlan>) => {
  const checked = checkPolicy(plan(more));
  return checked.ok ? null : checked.error;
};
const timed = (more: Partial<LevelPlan['clocks'][number]>) => [
  level({ clocks: clocks.map((clock) => (clock.type === 'DAILY' ? { ...clock, ...more } : clock)) }),
];

describe('M12: a response policy', () => {
  test('has one to five levels, each with an owner, its clocks, and whom it calls', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ levels: [level()] })).toBeNull();
    expect(refusal({ levels: [upward, upward, upward, upward, level()] })).toBeNull();
  });
  test.each([
    ['POLICY_LEVELS_MISSING', { levels: [] }],
    ['POLICY_LEVELS_MISSING', { levels: [upward, upward, upward, upward, upward, level()] }],
    ['POLICY_LEVELS_MISSING', { levels: [level({ ownerRole: ' ' })] }],
    ['POLICY_ESCALATION_UNCLEAR', { levels: [level(), level()] }],
    [
      'POLICY_ESCALATION_UNCLEAR',
      { levels: [level({ escalatesToKind: 'SUBDISTRICT_OFFICE', escalatesToId: 'a' }), level()] },
    ],
    ['POLICY_ESCALATION_UNCLEAR', { levels: [upward] }],
    ['POLICY_CLOCKS_INCOMPLETE', { levels: [level({ clocks: clocks.slice(1) })] }],
    ['POLICY_CLOCKS_INCOMPLETE', { levels: [level({ clocks: [clocks[1]!, ...clocks.slice(1)] })] }],
    ['POLICY_CLOCKS_INVALID', { levels: timed({ dispatch: 0 }) }],
    ['POLICY_CLOCKS_INVALID', { levels: timed({ acknowledge: 0 }) }],
    ['POLICY_CLOCKS_INVALID', { levels: timed({ acknowledge: 3 }) }],
    ['POLICY_CLOCKS_INVALID', { levels: timed({ arrive: 6 }) }],
    ['POLICY_CLOCKS_INVALID', { levels: timed({ handle: 366 }) }],
    ['POLICY_CLOCKS_INVALID', { scoreDays: 0 }],
    [
      'POLICY_EMERGENCY_UNIT',
      { levels: [level({ clocks: clocks.map((it) => ({ ...it, unit: 'WORKING_DAYS' as const })) })] },
    ],
    ['POLICY_BAND_INVALID', { bandLow: 12 }],
    ['POLICY_BAND_INVALID', { bandLow: -1 }],
  ] as const)('%s: %j', (code, more) => {
    expect(refusal(more)).toBe(code);
  });
});

describe('M12: clocks', () => {
  const friday = new Date('2026-09-18T09:00:00Z');
  test('minutes run round the clock; working days skip rest days, count make-up days, and end at 24:00', () => {
    expect(dueAfter(friday, { unit: 'MINUTES', amount: 90 })).toEqual({
      ok: true,
      value: new Date('2026-09-18T10:30:00Z'),
    });
    // 20 September 2026 is a Sunday that is worked.
    expect(dueAfter(friday, { unit: 'WORKING_DAYS', amount: 1 })).toEqual({
      ok: true,
      value: new Date('2026-09-20T16:00:00Z'),
    });
    expect(dueAfter(friday, { unit: 'WORKING_DAYS', amount: 2 })).toEqual({
      ok: true,
      value: new Date('2026-09-21T16:00:00Z'),
    });
  });
  test('CALENDAR_YEAR_UNKNOWN: no guess for a year without a calendar; minutes need none', () => {
    const far = new Date('2061-01-05T00:00:00Z');
    expect(dueAfter(far, { unit: 'WORKING_DAYS', amount: 1 })).toMatchObject({ ok: false });
    expect(dueAfter(far, { unit: 'MINUTES', amount: 1 })).toMatchObject({ ok: true });
  });
  test('a lapse says at which level, in which step and who', () => {
    expect(explainLapse('DISPATCHED', 3, '执法队')).toBe(
      '第 3 级（最高一级）期限已过，执法队未签收；此前各级均已升级',
    );
    expect(explainLapse('RETURNED', 2, '执法队')).toContain('派单单位未派单');
    expect(() => explainLapse('HANDLED', 1, null)).toThrow();
  });
});

describe('M11: the healthy band', () => {
  const band = { low: 2, high: 12 };
  test('both its ends are healthy, and one whistle more or less is not', () => {
    expect(verdictOf(2, 1_000, 365, band)).toBe('HEALTHY');
    expect(verdictOf(1, 1_000, 365, band)).toBe('TOO_FEW');
    expect(verdictOf(12, 1_000, 365, band)).toBe('HEALTHY');
    expect(verdictOf(13, 1_000, 365, band)).toBe('TOO_MANY');
    expect(verdictOf(3, 1_376, 365, band)).toBe('HEALTHY');
    expect(verdictOf(2, 1_376, 365, band)).toBe('TOO_FEW');
  });
  test('a shorter period is measured by its days, exactly, where a quotient would round', () => {
    expect(verdictOf(1, 1_000, 182, band)).toBe('HEALTHY');
    expect(verdictOf(1, 1_000, 183, band)).toBe('TOO_FEW');
    // The mutant: whole numbers divided and cut off would call 2.99 two, and 1.99 one.
    const cutOff = (count: number, households: number, days: number) =>
      Math.floor((count * 365_000) / (households * days));
    expect([cutOff(12, 999, 365), verdictOf(12, 999, 365, band)]).toEqual([12, 'TOO_MANY']);
  });
  test('nothing has no value: no households, no dispatches', () => {
    expect(perThousandAYear(3, 0, 365)).toBeNull();
    expect(perThousandAYear(2, 1_000, 365)).toBe(2);
    expect(shareOf(0, 0).value).toBeNull();
    expect(shareOf(1, 4).value).toBe(0.25);
  });
});
