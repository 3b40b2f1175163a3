import { addDays, endOfDay, type LocalDate, today, weekday, yearOf } from '../dates';
import { err, ok, type Result } from '../result';
import type { Calendar } from './calendar-year';

/**
 * Statutory periods, Civil Code Art. 200–204: counted in days by the Gregorian calendar, the day on which a
 * period starts does not count (Art. 201), and a period that would end on a rest day ends on the next day that is
 * none, at 24:00 (Art. 203). Rest days are those actually taken: weekends and holidays, without make-up working days.
 */

export interface CalendarYearUnknown {
  readonly code: 'CALENDAR_YEAR_UNKNOWN';
  readonly year: number;
}

export interface DayKind {
  readonly working: boolean;
  /** The year has no notice yet, so this may change. */
  readonly provisional: boolean;
}

export interface Deadline {
  /** The last day on which the act is in time. */
  readonly on: LocalDate;
  /** 24:00 Asia/Shanghai of that day: the first instant that is too late. */
  readonly endsAt: Date;
  /** At least one day was looked up in a year without a notice: compute again when there is one. */
  readonly provisional: boolean;
}

export interface PeriodEnd extends Deadline {
  /** The last day by counting was a rest day, so the period ends later. */
  readonly shifted: boolean;
}

/** Is the day worked? An error, not a guess, when the calendar has no data for its year. */
export function isWorkingDay(calendar: Calendar, date: LocalDate): Result<DayKind, CalendarYearUnknown> {
  const year = calendar.get(yearOf(date));
  if (!year) return err({ code: 'CALENDAR_YEAR_UNKNOWN', year: yearOf(date) });
  // A notice may reach back: the one for 2023 begins with a day off on 31 December 2022.
  const notices = [year, calendar.get(year.year + 1)];
  const working =
    notices.some((notice) => notice?.makeUpDays.has(date)) ||
    (weekday(date) <= 5 && !notices.some((notice) => notice?.daysOff.has(date)));
  return ok({ working, provisional: year.status === 'PROVISIONAL' });
}

/**
 * The `n`th working day after `start`, which does not count itself: n = 1 on a Friday is Monday.
 * Throws RangeError unless n is a whole number of at least 1.
 */
export function addWorkingDays(
  calendar: Calendar,
  start: LocalDate,
  n: number,
): Result<Deadline, CalendarYearUnknown> {
  requireWhole(n, 1);
  let on = start;
  let provisional = false;
  for (let counted = 0; counted < n; ) {
    on = addDays(on, 1);
    const day = isWorkingDay(calendar, on);
    if (!day.ok) return day;
    provisional ||= day.value.provisional;
    if (day.value.working) counted += 1;
  }
  return ok({ on, endsAt: endOfDay(on), provisional });
}

/** No rest is so long that five working days take more: the longest holiday and the weekends around it. */
const LONGEST_WAIT_DAYS = 60;

/**
 * The latest day from which `n` working days are over at `now`: what began then or earlier is due. Null where the
 * calendar does not reach so far.
 */
export function latestStartOver(calendar: Calendar, now: Date, n: number): LocalDate | null {
  const present = today(now);
  for (let back = n; back <= LONGEST_WAIT_DAYS; back++) {
    const start = addDays(present, -back);
    const deadline = addWorkingDays(calendar, start, n);
    if (deadline.ok && deadline.value.endsAt <= now) return start;
  }
  return null;
}

/**
 * The end of a period of `days` calendar days that starts on `start`, which does not count itself. Only the last
 * day matters for rest: 5 days from 28 September 2026 would end on 3 October and end on the 8th.
 * Throws RangeError unless days is a whole number of at least 1.
 */
export function endOfPeriod(
  calendar: Calendar,
  start: LocalDate,
  days: number,
): Result<PeriodEnd, CalendarYearUnknown> {
  requireWhole(days, 1);
  const counted = addDays(start, days);
  let on = counted;
  let provisional = false;
  for (;;) {
    const day = isWorkingDay(calendar, on);
    if (!day.ok) return day;
    provisional ||= day.value.provisional;
    if (day.value.working) return ok({ on, endsAt: endOfDay(on), shifted: on !== counted, provisional });
    on = addDays(on, 1);
  }
}

/**
 * The latest day for something due `wholeDays` days before an event ("15 days before the meeting"). The days are
 * whole days between: neither the day of the act nor the day of the event counts. For a meeting on 20 November and
 * 15 days the latest day is 4 November; the 5th to the 19th are the fifteen days between. A rest day is never
 * shifted: later would be too late, and nothing asks for earlier.
 * Throws RangeError unless wholeDays is a whole number of at least 0.
 */
export function latestDayBefore(event: LocalDate, wholeDays: number): LocalDate {
  requireWhole(wholeDays, 0);
  return addDays(event, -(wholeDays + 1));
}

function requireWhole(days: number, least: number): void {
  if (!Number.isSafeInteger(days) || days < least) throw new RangeError(`Not a number of days: ${days}`);
}
