import { addDays, type LocalDate } from '../dates';

/** Where the days of a year come from. */
export interface CalendarSource {
  readonly title: string;
  readonly document: string;
  readonly issuedOn: LocalDate;
}

/** A holiday as a notice states it: off from the first to the last day inclusive, worked for on `makeUpDays`. */
export interface Holiday {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly makeUpDays: readonly LocalDate[];
}

/** The State Council's yearly notice. Some of its days may lie in the last days of the year before. */
export interface HolidayNotice {
  readonly year: number;
  readonly source: CalendarSource;
  readonly holidays: readonly Holiday[];
}

/** The days of a year that the lunar calendar and the sun fix, known long before any notice. */
export interface FestivalDates {
  readonly year: number;
  /** First day of the first lunar month. */
  readonly springFestival: LocalDate;
  /** Day of the solar term Qingming. */
  readonly qingming: LocalDate;
  /** Fifth day of the fifth lunar month. */
  readonly dragonBoat: LocalDate;
  /** Fifteenth day of the eighth lunar month. */
  readonly midAutumn: LocalDate;
}

/**
 * A year's departures from the plain week. OFFICIAL follows the State Council's notice; PROVISIONAL stands in
 * until there is one, and what is computed from it is computed again afterwards.
 */
export interface CalendarYear {
  readonly year: number;
  readonly status: 'OFFICIAL' | 'PROVISIONAL';
  readonly source: CalendarSource;
  readonly daysOff: ReadonlySet<LocalDate>;
  /** Saturdays and Sundays that are worked. */
  readonly makeUpDays: ReadonlySet<LocalDate>;
}

/** Year → its days. A year that is missing is unknown, not a year without holidays. */
export type Calendar = ReadonlyMap<number, CalendarYear>;

function daysOf(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

export const officialYear = ({ year, source, holidays }: HolidayNotice): CalendarYear => ({
  year,
  status: 'OFFICIAL',
  source,
  daysOff: new Set(holidays.flatMap(({ from, to }) => daysOf(from, to))),
  makeUpDays: new Set(holidays.flatMap(({ makeUpDays }) => makeUpDays)),
});

/**
 * A year without a notice: the holidays of Art. 2 of the Measures on Holidays as in force since 2025, and nothing
 * more. Art. 6 gives a working day off for a holiday that falls on a weekend, Art. 7 lets days be exchanged;
 * which days only the notice says, so none is assumed.
 */
export function provisionalYear(source: CalendarSource, festivals: FestivalDates): CalendarYear {
  const { year, springFestival, qingming, dragonBoat, midAutumn } = festivals;
  const on = (monthDay: string) => `${String(year).padStart(4, '0')}-${monthDay}` as LocalDate;
  return {
    year,
    status: 'PROVISIONAL',
    source,
    daysOff: new Set([
      on('01-01'),
      ...daysOf(addDays(springFestival, -1), addDays(springFestival, 2)),
      qingming,
      ...daysOf(on('05-01'), on('05-02')),
      dragonBoat,
      midAutumn,
      ...daysOf(on('10-01'), on('10-03')),
    ]),
    makeUpDays: new Set(),
  };
}

/** The calendar with one year put in the place of what it knew of that year: how a new notice takes effect. */
export const withYear = (calendar: Calendar, year: CalendarYear): Calendar =>
  new Map([...calendar, [year.year, year]]);
