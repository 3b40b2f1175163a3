import fc from 'fast-check';
import { isWorkingDay } from '../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../platform/calendar/years';
import { localDate, weekday, type YearMonth, yearMonthOf } from '../../../platform/dates';
import {
  type CountedMeeting,
  checkRule,
  countMonth,
  lastDay,
  monthsOf,
  ruleDay,
  type SeriesRule,
  seriesDay,
} from '../../../services/meetings/domain/rhythm';

const month = (text: string) => text as YearMonth;
const moved = (rule: SeriesRule, of: string) => seriesDay(chineseCalendar, rule, month(of));

test.each<[string, SeriesRule, string, string]>([
  ['the second Thursday', { nth: 2, weekday: 4 }, '2026-11', '2026-11-12'],
  ['the first Sunday', { nth: 1, weekday: 7 }, '2026-11', '2026-11-01'],
  ['the fifth Friday, where there is none, is the last', { nth: 5, weekday: 5 }, '2026-11', '2026-11-27'],
  ['the fifth Friday', { nth: 5, weekday: 5 }, '2026-10', '2026-10-30'],
  ['the 15th', { dayOfMonth: 15 }, '2026-11', '2026-11-15'],
  ['the 31st of a short month is its last day', { dayOfMonth: 31 }, '2028-02', '2028-02-29'],
])('M2: %s', (_what, rule, of, day) => expect(ruleDay(rule, month(of))).toBe(day));

test('M2: a rest day moves to the next working day, back where that would leave the month', () => {
  // National Day 2026: off from the 1st to the 7th.
  expect(moved({ nth: 1, weekday: 4 }, '2026-10')).toEqual({
    ok: true,
    value: { day: '2026-10-08', movedFrom: '2026-10-01' },
  });
  expect(moved({ dayOfMonth: 31 }, '2026-10')).toEqual({
    ok: true,
    value: { day: '2026-10-30', movedFrom: '2026-10-31' },
  });
  expect(moved({ nth: 2, weekday: 4 }, '2026-11')).toMatchObject({ value: { movedFrom: null } });
  expect(moved({ dayOfMonth: 1 }, '2050-01')).toEqual({
    ok: false,
    error: { code: 'CALENDAR_YEAR_UNKNOWN', year: 2050 },
  });
});

test('M2: every month of every known year gets a working day of its own, whatever the rule', () => {
  const rules = fc.oneof(
    fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }) }),
    fc.record({ nth: fc.integer({ min: 1, max: 5 }), weekday: fc.integer({ min: 1, max: 7 }) }),
  );
  fc.assert(
    fc.property(rules, fc.integer({ min: 2022, max: 2040 }), (rule, year) => {
      for (const of of monthsOf(year)) {
        const found = seriesDay(chineseCalendar, rule, of);
        if (!found.ok) throw new Error('unknown');
        const { day, movedFrom } = found.value;
        expect(yearMonthOf(day)).toBe(of);
        expect(isWorkingDay(chineseCalendar, day)).toMatchObject({ value: { working: true } });
        expect(movedFrom ?? day).toBe(ruleDay(rule, of));
        if ('weekday' in rule) expect(weekday(movedFrom ?? day)).toBe(rule.weekday);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('SERIES_RULE_UNCLEAR: neither, both, half of one, or out of range', () => {
  const unclear = { ok: false, error: 'SERIES_RULE_UNCLEAR' };
  const wrong = [
    {},
    { dayOfMonth: 5, nth: 1, weekday: 1 },
    { nth: 1 },
    { weekday: 1 },
    { dayOfMonth: 5, weekday: 1 },
    { dayOfMonth: 0 },
    { dayOfMonth: 32 },
    { nth: 6, weekday: 1 },
    { nth: 1, weekday: 8 },
  ];
  for (const rule of wrong) expect(checkRule(rule)).toEqual(unclear);
  expect(checkRule({ dayOfMonth: 31 })).toEqual({ ok: true, value: { dayOfMonth: 31 } });
  expect(checkRule({ nth: 5, weekday: 7 })).toEqual({ ok: true, value: { nth: 5, weekday: 7 } });
});

describe('M2: what a month counts', () => {
  const body = { minPerMonth: 1, establishedOn: '2026-03-10', endedOn: null };
  const held: CountedMeeting = {
    state: 'CLOSED',
    inquorate: false,
    countsForCadence: true,
    on: localDate('2026-05-14'),
  };
  const count = (meetings: readonly CountedMeeting[], today = '2026-06-01', of = '2026-05', it = body) =>
    countMonth(it, meetings, month(of), localDate(today));

  test.each<[string, readonly CountedMeeting[], number, number, boolean]>([
    ['one held', [held], 1, 0, false],
    ['none', [], 0, 0, true],
    ['one cancelled', [{ ...held, state: 'CANCELLED' }], 0, 0, true],
    ['one cancelled and held again', [{ ...held, state: 'CANCELLED' }, held], 1, 0, false],
    ['one without a quorum', [{ ...held, inquorate: true }], 0, 0, true],
    ['an extraordinary one that does not count', [{ ...held, countsForCadence: false }], 0, 0, true],
    ['one postponed and never held', [{ ...held, state: 'POSTPONED' }], 0, 1, true],
    ['one of another month', [{ ...held, on: localDate('2026-06-01') }], 0, 0, true],
  ])('%s', (_what, meetings, heldCount, planned, missed) => {
    expect(count(meetings)).toEqual({
      month: '2026-05',
      required: 1,
      held: heldCount,
      planned,
      missed,
    });
  });

  test('a month is missed only when it is over', () => {
    expect(count([], '2026-05-31').missed).toBe(false);
    expect(count([], '2026-06-01').missed).toBe(true);
  });
  test('before the body began nothing is required; the month in which it began counts from its first day only', () => {
    expect(count([], '2026-12-01', '2026-02')).toMatchObject({ required: 0, missed: false });
    expect(count([], '2026-12-01', '2026-03')).toMatchObject({ required: 0, missed: false });
    expect(count([], '2026-12-01', '2026-04')).toMatchObject({ required: 1, missed: true });
    const first = { ...body, establishedOn: '2026-03-01' };
    expect(count([], '2026-12-01', '2026-03', first)).toMatchObject({ required: 1, missed: true });
    // A month in which the body ended asks for nothing, and none after it.
    const ended = { ...body, endedOn: '2026-06-30' } as never;
    expect(count([], '2026-12-01', '2026-05', ended)).toMatchObject({ required: 1, missed: true });
    expect(count([], '2026-12-01', '2026-06', ended)).toMatchObject({ required: 0, missed: false });
  });
  test('two a month, and no rhythm at all', () => {
    expect(count([held], '2026-06-01', '2026-05', { ...body, minPerMonth: 2 })).toMatchObject({
      held: 1,
      missed: true,
    });
    const none = { ...body, minPerMonth: null } as never;
    expect(count([], '2026-06-01', '2026-05', none)).toMatchObject({ required: 0, missed: false });
  });
  test('the last day of a month', () => expect(lastDay(month('2028-02'))).toBe('2028-02-29'));
});
