import type { Calendar } from '../../../platform/calendar/calendar-year';
import { type CalendarYearUnknown, isWorkingDay } from '../../../platform/calendar/working-days';
import {
  addDays,
  type LocalDate,
  localDate,
  nextYearMonth,
  parseYearMonth,
  weekday,
  type YearMonth,
  yearMonthOf,
} from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type { MeetingState } from './kinds';

/** A day of every month: the same date, or the nth weekday; where a month has none, its last such day. */
export type SeriesRule = { readonly dayOfMonth: number } | { readonly nth: number; readonly weekday: number };

interface PlannedRule {
  readonly dayOfMonth?: number | null;
  readonly nth?: number | null;
  readonly weekday?: number | null;
}

const within = (value: number | null | undefined, most: number): value is number =>
  value != null && value >= 1 && value <= most;

/** Either a day of the month or an nth weekday, never both nor a part of one. */
export function checkRule({
  dayOfMonth,
  nth,
  weekday,
}: PlannedRule): Result<SeriesRule, 'SERIES_RULE_UNCLEAR'> {
  if (within(dayOfMonth, 31) && nth == null && weekday == null) return ok({ dayOfMonth });
  if (dayOfMonth == null && within(nth, 5) && within(weekday, 7)) return ok({ nth, weekday });
  return err('SERIES_RULE_UNCLEAR');
}

export const monthsOf = (year: number): readonly YearMonth[] =>
  Array.from({ length: 12 }, (_, month) => {
    const parsed = parseYearMonth(`${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`);
    if (!parsed.ok) throw new RangeError(`Not a year: ${year}`);
    return parsed.value;
  });

export const firstDay = (month: YearMonth): LocalDate => localDate(`${month}-01`);
export const lastDay = (month: YearMonth): LocalDate => addDays(firstDay(nextYearMonth(month)), -1);

/** The day the rule names in a month, worked or not. */
export function ruleDay(rule: SeriesRule, month: YearMonth): LocalDate {
  const last = lastDay(month);
  if ('dayOfMonth' in rule) {
    const day = addDays(firstDay(month), rule.dayOfMonth - 1);
    return day < last ? day : last;
  }
  const first = addDays(firstDay(month), (rule.weekday - weekday(firstDay(month)) + 7) % 7);
  const day = addDays(first, (rule.nth - 1) * 7);
  return day <= last ? day : addDays(day, -7);
}

export interface SeriesDay {
  readonly day: LocalDate;
  /** The rule's day, where that is a rest day. */
  readonly movedFrom: LocalDate | null;
}

/** The rule's day, moved off rest days to the next working day; back, where that would leave the month. */
export function seriesDay(
  calendar: Calendar,
  rule: SeriesRule,
  month: YearMonth,
): Result<SeriesDay, CalendarYearUnknown> {
  const named = ruleDay(rule, month);
  for (const step of [1, -1]) {
    for (let day = named; yearMonthOf(day) === month; day = addDays(day, step)) {
      const kind = isWorkingDay(calendar, day);
      if (!kind.ok) return kind;
      if (kind.value.working) return ok({ day, movedFrom: day === named ? null : named });
    }
  }
  return ok({ day: named, movedFrom: null });
}

/** A meeting, as far as a body's rhythm counts it. */
export interface CountedMeeting {
  readonly state: MeetingState;
  readonly inquorate: boolean;
  readonly countsForCadence: boolean;
  /** When it was held, else for when it stands. */
  readonly on: LocalDate;
}

export interface MonthCount {
  readonly month: YearMonth;
  /** 0 where no rhythm is agreed, and where the body did not yet exist on the month's first day. */
  readonly required: number;
  readonly held: number;
  readonly planned: number;
  readonly missed: boolean;
}

const AHEAD: readonly MeetingState[] = ['PLANNED', 'DRAFT', 'NOTICED', 'POSTPONED', 'IN_SESSION'];

/**
 * One month of a body: it is missed when it is over and had fewer quorate meetings than agreed. What was cancelled
 * was not held; what was held without a quorum does not count.
 */
export function countMonth(
  body: {
    readonly minPerMonth: number | null;
    readonly establishedOn: string;
    readonly endedOn: string | null;
  },
  meetings: readonly CountedMeeting[],
  month: YearMonth,
  today: LocalDate,
): MonthCount {
  const counting = meetings.filter((it) => it.countsForCadence && yearMonthOf(it.on) === month);
  const whole =
    body.establishedOn <= firstDay(month) && (body.endedOn === null || lastDay(month) < body.endedOn);
  const required = whole ? (body.minPerMonth ?? 0) : 0;
  const held = counting.filter((it) => it.state === 'CLOSED' && !it.inquorate).length;
  const planned = counting.filter((it) => AHEAD.includes(it.state)).length;
  return { month, required, held, planned, missed: lastDay(month) < today && held < required };
}
