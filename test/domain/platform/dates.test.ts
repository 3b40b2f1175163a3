import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  endOfDay,
  formatChinese,
  formatInstant,
  type LocalDate,
  localDate,
  nextYearMonth,
  parseLocalDate,
  parseYearMonth,
  startOfDay,
  today,
  weekday,
  yearMonthOf,
} from '../../../platform/dates';

const anyDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

describe('LocalDate', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
  });

  const noDays = [
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
  ];
  const noDates = [
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
  ];
  test.each([...noDays, ...noDates])('NOT_A_DATE: %j', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, error: 'NOT_A_DATE' });
    expect(() => localDate(text)).toThrow(RangeError);
  });

  test('days are added across months, leap days and years', () => {
    expect(addDays(localDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(localDate('2025-02-28'), 1)).toBe('2025-03-01');
    expect(addDays(localDate('2026-01-01'), -1)).toBe('2025-12-31');
    expect(daysBetween(localDate('2024-01-01'), localDate('2025-01-01'))).toBe(366);
    expect(daysBetween(localDate('2026-11-22'), localDate('2026-11-20'))).toBe(-2);
  });

  test('there is no day after the last and no half a day', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), 0.5)).toThrow(RangeError);
  });

  test('daysBetween undoes addDays, and text sorts as days do', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const days = daysBetween(from, to);
        expect(addDays(from, days)).toBe(to);
        expect(from < to).toBe(days > 0);
      }),
    );
  });

  test('weeks run from Monday 1 to Sunday 7', () => {
    const monday = localDate('2026-11-16');
    expect([0, 1, 2, 3, 4, 5, 6].map((days) => weekday(addDays(monday, days)))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  test('is written as people write it', () => {
    expect(formatChinese(localDate('2026-11-22'))).toBe('2026年11月22日(周日)');
    expect(formatChinese(localDate('2026-02-02'))).toBe('2026年2月2日(周一)');
  });

  test('an instant is shown by the clock in China', () => {
    expect(formatInstant(new Date('2026-12-28T10:00:59Z'))).toBe('2026-12-28 18:00 UTC+8');
    expect(formatInstant(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01 00:00 UTC+8');
  });
});

describe('days and instants in China', () => {
  test('today changes at midnight Asia/Shanghai', () => {
    expect(today(new Date('2026-11-21T15:59:59.999Z'))).toBe('2026-11-21');
    expect(today(new Date('2026-11-21T16:00:00.000Z'))).toBe('2026-11-22');
    expect(() => today(new Date('nonsense'))).toThrow(RangeError);
  });

  test('a day begins at 00:00 and ends at 24:00', () => {
    const day = localDate('2026-12-31');
    expect(startOfDay(day).toISOString()).toBe('2026-12-30T16:00:00.000Z');
    expect(endOfDay(day).toISOString()).toBe('2026-12-31T16:00:00.000Z');
    expect(endOfDay(day)).toEqual(startOfDay(addDays(day, 1)));
  });

  test('the fixed offset agrees with the time-zone database from 1992 on', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    const instant = fc.date({
      min: new Date('1992-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(instant, (now) => expect(today(now)).toBe(shanghai.format(now))));
  });

  test('every instant lies in its day', () => {
    const instant = fc.date({
      min: new Date('1992-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (now) => {
        const day: LocalDate = today(now);
        expect(startOfDay(day) <= now && now < endOfDay(day)).toBe(true);
      }),
    );
  });
});

describe('YearMonth', () => {
  test('follows one another', () => {
    expect(yearMonthOf(localDate('2026-11-22'))).toBe('2026-11');
    expect(nextYearMonth(yearMonthOf(localDate('2026-11-22')))).toBe('2026-12');
    expect(nextYearMonth(yearMonthOf(localDate('2026-12-31')))).toBe('2027-01');
    expect(nextYearMonth(yearMonthOf(localDate('2024-01-31')))).toBe('2024-02');
    expect(nextYearMonth(yearMonthOf(localDate('2024-02-29')))).toBe('2024-03');
  });

  test('is read strictly', () => {
    expect(parseYearMonth('2026-11')).toEqual({ ok: true, value: '2026-11' });
    for (const text of ['2026-13', '2026-00', '2026-1', '2026-11-01', '']) {
      expect(parseYearMonth(text)).toEqual({ ok: false, error: 'NOT_A_MONTH' });
    }
  });
});
