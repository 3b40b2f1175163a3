import chineseDays from 'chinese-days';
import chineseDaysData from 'chinese-days/dist/chinese-days.json';
import fc from 'fast-check';
import { officialYear, withYear } from '../../../platform/calendar/calendar-year';
import {
  addWorkingDays,
  endOfPeriod,
  isWorkingDay,
  latestDayBefore,
} from '../../../platform/calendar/working-days';
import { chineseCalendar, FESTIVAL_DATES, OFFICIAL_NOTICES } from '../../../platform/calendar/years';
import {
  addDays,
  daysBetween,
  type LocalDate,
  localDate,
  today,
  weekday,
  yearOf,
} from '../../../platform/dates';
import type { Result } from '../../../platform/result';

const day = localDate;

function unwrap<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const isWorking = (date: LocalDate): boolean => unwrap(isWorkingDay(chineseCalendar, date)).working;
const workingDaysAfter = (start: string, n: number) => unwrap(addWorkingDays(chineseCalendar, day(start), n));
const periodFrom = (start: string, days: number) => unwrap(endOfPeriod(chineseCalendar, day(start), days));

function everyDay(from: string, to: string): readonly LocalDate[] {
  return Array.from({ length: daysBetween(day(from), day(to)) + 1 }, (_, i) => addDays(day(from), i));
}

const knownDay = fc.integer({ min: 0, max: 1825 }).map((days) => addDays(day('2022-01-01'), days));

describe('the official years', () => {
  test.each([
    ['2024-02-04', true, 'Sunday made up for Spring Festival'],
    ['2025-01-26', true, 'Sunday made up for Spring Festival'],
    ['2026-02-14', true, 'Saturday made up for Spring Festival'],
    ['2026-02-16', false, "lunar New Year's Eve"],
    ['2026-02-17', false, 'Spring Festival'],
    ['2026-02-23', false, 'last day of Spring Festival, a Monday'],
    ['2026-02-24', true, 'the Tuesday after'],
    ['2026-02-28', true, 'Saturday made up for Spring Festival'],
    ['2022-12-31', false, 'New Year by the notice for 2023, and a Saturday'],
    ['2026-10-10', true, 'Saturday made up for National Day'],
    ['2026-11-20', true, 'a plain Friday'],
    ['2026-11-21', false, 'a plain Saturday'],
    ['2026-11-22', false, 'a plain Sunday'],
  ])('%s: working = %p, %s', (date, working) => {
    expect(isWorkingDay(chineseCalendar, day(date))).toEqual({
      ok: true,
      value: { working, provisional: false },
    });
  });

  test('agree with the data of the package chinese-days on every day', () => {
    // Its data, not its functions: those read days in the machine's own time zone.
    const holidays = new Set(Object.keys(chineseDaysData.holidays));
    const workdays = new Set(Object.keys(chineseDaysData.workdays));
    const differing = everyDay('2022-01-01', '2026-12-31').filter(
      (date) => isWorking(date) !== (workdays.has(date) || (weekday(date) <= 5 && !holidays.has(date))),
    );
    expect(differing).toEqual([]);
    const makeUpDays = OFFICIAL_NOTICES.flatMap((notice) => [...officialYear(notice).makeUpDays]);
    expect(makeUpDays.sort()).toEqual([...workdays].filter((date) => date > '2022' && date < '2027').sort());
  });

  test('are the notices for 2022 to 2026, each issued the year before', () => {
    expect(OFFICIAL_NOTICES.map((notice) => [notice.year, notice.source.document])).toEqual([
      [2022, '国办发明电〔2021〕11号'],
      [2023, '国办发明电〔2022〕16号'],
      [2024, '国办发明电〔2023〕7号'],
      [2025, '国办发明电〔2024〕12号'],
      [2026, '国办发明电〔2025〕7号'],
    ]);
    for (const { year, source } of OFFICIAL_NOTICES) expect(yearOf(source.issuedOn)).toBe(year - 1);
  });

  test('have make-up days on weekends only, outside the days off, and holidays that do not overlap', () => {
    for (const notice of OFFICIAL_NOTICES) {
      const { daysOff, makeUpDays } = officialYear(notice);
      expect([...makeUpDays].filter((date) => weekday(date) < 6 || daysOff.has(date))).toEqual([]);
      const lengths = notice.holidays.map(({ from, to }) => daysBetween(from, to) + 1);
      expect(lengths.every((length) => length > 0)).toBe(true);
      expect(daysOff.size).toBe(lengths.reduce((sum, length) => sum + length, 0));
    }
  });
});

describe('the provisional years', () => {
  test('rest on weekends and statutory holidays, without make-up days', () => {
    const year = chineseCalendar.get(2027);
    expect(year?.status).toBe('PROVISIONAL');
    expect([...(year?.makeUpDays ?? [])]).toEqual([]);
    expect([...(year?.daysOff ?? [])]).toEqual([
      '2027-01-01',
      '2027-02-05', // lunar New Year's Eve
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ]);
    expect(isWorkingDay(chineseCalendar, day('2027-02-09'))).toEqual({
      ok: true,
      value: { working: true, provisional: true },
    });
  });

  test('are 2027 to 2040', () => {
    expect(FESTIVAL_DATES.map((dates) => dates.year)).toEqual(Array.from({ length: 14 }, (_, i) => 2027 + i));
  });

  test('have the lunar dates of the package chinese-days', () => {
    // Noon, local: it takes the lunar day from a Date's local fields.
    const solar = (year: number, month: number, date: number) =>
      chineseDays.getSolarDateFromLunar(new Date(year, month - 1, date, 12)).date;
    for (const { year, springFestival, dragonBoat, midAutumn } of FESTIVAL_DATES) {
      expect([springFestival, dragonBoat, midAutumn]).toEqual([
        solar(year, 1, 1),
        solar(year, 5, 5),
        solar(year, 8, 15),
      ]);
    }
  });

  test('begin their lunar months on the day of the new moon in Beijing', () => {
    for (const { springFestival, dragonBoat, midAutumn } of FESTIVAL_DATES) {
      for (const first of [springFestival, addDays(dragonBoat, -4), addDays(midAutumn, -14)]) {
        expect(today(newMoonNear(first))).toBe(first);
      }
    }
  });

  test('have Qingming on the day the sun reaches 15° of longitude in Beijing', () => {
    for (const { qingming } of FESTIVAL_DATES) {
      const before = solarLongitude(new Date(`${qingming}T00:00:00+08:00`));
      const after = solarLongitude(new Date(`${addDays(qingming, 1)}T00:00:00+08:00`));
      expect(before).toBeLessThan(15);
      expect(after).toBeGreaterThan(15);
    }
  });

  test('stay within a day of the calendar built into JavaScript, which misses two new moons near midnight', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const lunar = (date: LocalDate) =>
      chinese.format(new Date(`${date}T00:00:00Z`)).replace(/^(\d+)\D+(\d+).*/, '$1-$2');
    const missed = FESTIVAL_DATES.flatMap(({ springFestival, dragonBoat, midAutumn }) => {
      const expected: readonly (readonly [LocalDate, string])[] = [
        [springFestival, '1-1'],
        [dragonBoat, '5-5'],
        [midAutumn, '8-15'],
      ];
      for (const [date, name] of expected)
        expect([-1, 0, 1].map((off) => lunar(addDays(date, off)))).toContain(name);
      return expected.filter(([date, name]) => lunar(date) !== name).map(([date]) => date);
    });
    expect(['2027-02-06', '2030-02-03']).toEqual(expect.arrayContaining(missed));
  });
});

describe('addWorkingDays', () => {
  test('does not count the start day', () => {
    expect(workingDaysAfter('2026-11-20', 1)).toEqual({
      on: '2026-11-23',
      endsAt: new Date('2026-11-23T16:00:00Z'),
      provisional: false,
    });
    expect(workingDaysAfter('2026-11-16', 5).on).toBe('2026-11-23');
  });

  test('counts a make-up Saturday and skips the holiday', () => {
    // 12 and 13 February, Saturday the 14th made up, then nothing until Tuesday the 24th.
    expect(workingDaysAfter('2026-02-11', 3).on).toBe('2026-02-14');
    expect(workingDaysAfter('2026-02-11', 4).on).toBe('2026-02-24');
  });

  test('is provisional as soon as one counted day is', () => {
    expect(workingDaysAfter('2026-12-30', 1)).toMatchObject({ on: '2026-12-31', provisional: false });
    expect(workingDaysAfter('2026-12-30', 2)).toMatchObject({ on: '2027-01-04', provisional: true });
  });

  test('the period ends on a working day and holds exactly n of them', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const { on } = workingDaysAfter(start, n);
        expect(isWorking(on)).toBe(true);
        expect(everyDay(addDays(start, 1), on).filter(isWorking)).toHaveLength(n);
      }),
    );
  });
});

describe('endOfPeriod (Civil Code Art. 201, 203)', () => {
  test('ends at 24:00 on the last day when that is worked', () => {
    expect(periodFrom('2026-11-11', 15)).toEqual({
      on: '2026-11-26',
      endsAt: new Date('2026-11-26T16:00:00Z'),
      shifted: false,
      provisional: false,
    });
  });

  test('that would end within National Day ends on the first day after the holiday', () => {
    const end = {
      on: '2026-10-08',
      endsAt: new Date('2026-10-08T16:00:00Z'),
      shifted: true,
      provisional: false,
    };
    expect(periodFrom('2026-09-28', 5)).toEqual(end);
    expect(periodFrom('2026-09-30', 1)).toEqual(end);
    expect(periodFrom('2026-09-30', 7)).toEqual(end);
    expect(periodFrom('2026-09-30', 8)).toEqual({ ...end, shifted: false });
  });

  test('counts rest days inside the period', () => {
    expect(periodFrom('2026-09-30', 9)).toMatchObject({ on: '2026-10-09', shifted: false });
  });

  test('ends on a make-up working day, which is no rest day', () => {
    expect(periodFrom('2026-10-05', 5)).toMatchObject({ on: '2026-10-10', shifted: false });
    expect(periodFrom('2026-10-06', 5)).toMatchObject({ on: '2026-10-12', shifted: true });
    expect(periodFrom('2025-01-20', 5)).toMatchObject({ on: '2025-01-26', shifted: true });
  });

  test('is provisional when only the shift reaches a provisional year, and not for days merely passed', () => {
    expect(periodFrom('2026-12-01', 30)).toMatchObject({ on: '2026-12-31', provisional: false });
    expect(periodFrom('2026-12-01', 31)).toMatchObject({
      on: '2027-01-04',
      shifted: true,
      provisional: true,
    });
  });

  test('never ends on a rest day, never early, and skips rest days only', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 90 }), (start, days) => {
        const { on, shifted } = periodFrom(start, days);
        const counted = addDays(start, days);
        expect(isWorking(on)).toBe(true);
        expect(shifted).toBe(!isWorking(counted));
        expect(everyDay(counted, on).filter(isWorking)).toEqual([on]);
      }),
    );
  });
});

describe('latestDayBefore', () => {
  test('leaves the whole days between', () => {
    expect(latestDayBefore(day('2026-11-20'), 15)).toBe('2026-11-04');
    expect(latestDayBefore(day('2026-11-20'), 0)).toBe('2026-11-19');
  });

  test('is never shifted off a rest day', () => {
    expect(latestDayBefore(day('2026-10-19'), 15)).toBe('2026-10-03');
  });
});

describe('a year without data', () => {
  const unknown = (year: number) => ({ ok: false, error: { code: 'CALENDAR_YEAR_UNKNOWN', year } });

  test('CALENDAR_YEAR_UNKNOWN before 2022 and after 2040', () => {
    expect(isWorkingDay(chineseCalendar, day('2021-12-31'))).toEqual(unknown(2021));
    expect(isWorkingDay(chineseCalendar, day('2041-01-01'))).toEqual(unknown(2041));
    expect(isWorkingDay(chineseCalendar, day('2040-12-31')).ok).toBe(true);
  });

  test('CALENDAR_YEAR_UNKNOWN when a period runs into it, also by its shift alone', () => {
    expect(addWorkingDays(chineseCalendar, day('2040-12-28'), 10)).toEqual(unknown(2041));
    expect(endOfPeriod(chineseCalendar, day('2040-12-01'), 60)).toEqual(unknown(2041));
    // 31 December 2033 is a Saturday.
    const until2033 = new Map([...chineseCalendar].filter(([year]) => year <= 2033));
    expect(endOfPeriod(until2033, day('2033-12-01'), 29)).toMatchObject({ ok: true });
    expect(endOfPeriod(until2033, day('2033-12-01'), 30)).toEqual(unknown(2034));
  });
});

describe('a new notice', () => {
  const calendar = withYear(
    chineseCalendar,
    officialYear({
      year: 2027,
      source: { title: '示例通知', document: '示例〔2026〕0号', issuedOn: day('2026-11-01') },
      holidays: [
        { name: '元旦', from: day('2026-12-31'), to: day('2027-01-02'), makeUpDays: [day('2026-12-27')] },
      ],
    }),
  );

  test('replaces the provisional year', () => {
    expect(isWorkingDay(calendar, day('2027-01-04'))).toEqual({
      ok: true,
      value: { working: true, provisional: false },
    });
    expect(isWorkingDay(chineseCalendar, day('2027-01-04'))).toMatchObject({ value: { provisional: true } });
    expect(isWorkingDay(calendar, day('2028-01-03'))).toMatchObject({ value: { provisional: true } });
  });

  test('reaches back into the last days of the year before', () => {
    expect(isWorkingDay(calendar, day('2026-12-31'))).toMatchObject({ value: { working: false } });
    expect(isWorkingDay(calendar, day('2026-12-27'))).toMatchObject({ value: { working: true } });
  });
});

test.each([0, -1, 1.5, Number.NaN])('a period of %p days is a bug', (n) => {
  expect(() => addWorkingDays(chineseCalendar, day('2026-11-20'), n)).toThrow(RangeError);
  expect(() => endOfPeriod(chineseCalendar, day('2026-11-20'), n)).toThrow(RangeError);
});

// Astronomy after Meeus, Astronomical Algorithms, chapters 25 and 49: good to about two minutes here.

const JULIAN_EPOCH_MS = Date.UTC(2000, 0, 1, 12);
/** Terrestrial time runs ahead of UTC; about this much in 2027–2040. */
const DELTA_T_MS = 72_000;
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

function newMoonNear(date: LocalDate): Date {
  const noon = new Date(`${date}T12:00:00+08:00`).getTime();
  const k = Math.round(((noon - JULIAN_EPOCH_MS) / 86_400_000 - 5.09766) / 29.530588861);
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const correction =
    -0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * latitude) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * latitude) -
    0.00057 * sin(moon + 2 * latitude) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * latitude) +
    0.00038 * e * sin(sun - 2 * latitude) -
    0.00024 * e * sin(2 * moon - sun) -
    0.00017 * sin(124.7746 - 1.56375588 * k) +
    0.000325 * sin(299.77 + 0.107408 * k) +
    0.000165 * sin(251.88 + 0.016321 * k) +
    0.000164 * sin(251.83 + 26.651886 * k) +
    0.000126 * sin(349.42 + 36.412478 * k) +
    0.00011 * sin(84.66 + 18.206239 * k);
  const days = 5.09766 + 29.530588861 * k + 0.00015437 * t * t + correction;
  return new Date(JULIAN_EPOCH_MS + days * 86_400_000 - DELTA_T_MS);
}

/** Apparent longitude of the sun in degrees, to about 0.01° (a quarter of an hour). */
function solarLongitude(instant: Date): number {
  const t = (instant.getTime() + DELTA_T_MS - JULIAN_EPOCH_MS) / 86_400_000 / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t;
  const centre =
    (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  const apparent = 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}
