import type { CalendarYear as CalendarData } from '../../../../platform/calendar/calendar-year';
import { isWorkingDay } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { addDays, daysBetween, type LocalDate, weekday, yearOf } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import type { QueryResolvers } from '../../generated/resolver-types';

const MOST_DAYS = 366;

/** The year's data, or CALENDAR_YEAR_UNKNOWN: an error of the field that asked, not a guess. */
export function yearData(year: number): CalendarData {
  const data = chineseCalendar.get(year);
  if (!data) throw new CodedError('CALENDAR_YEAR_UNKNOWN', String(year));
  return data;
}

export const calendarYear: NonNullable<QueryResolvers['calendarYear']> = (_parent, { year }) => {
  const { status, source, daysOff, makeUpDays } = yearData(year);
  return {
    year,
    provisional: status === 'PROVISIONAL',
    source: source.title,
    document: source.document,
    holidays: [...daysOff].sort(),
    makeUpWorkingDays: [...makeUpDays].sort(),
  };
};

export const workingDays: NonNullable<QueryResolvers['workingDays']> = (_parent, args) => {
  const [from, to] = [args.from as LocalDate, args.to as LocalDate];
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) throw new CodedError('BAD_USER_INPUT', `from–to: 1–${MOST_DAYS}`);
  return Array.from({ length: days }, (_, i) => dayOf(addDays(from, i)));
};

function dayOf(date: LocalDate) {
  const day = isWorkingDay(chineseCalendar, date);
  if (!day.ok) throw new CodedError('CALENDAR_YEAR_UNKNOWN', String(yearOf(date)));
  const { working, provisional } = day.value;
  const onWeekend = weekday(date) > 5;
  const kind = working ? (onWeekend ? 'MAKE_UP' : 'WORKING') : kindOfRest(date, onWeekend);
  return { date, working, provisional, kind };
}

/** A weekend that a holiday covers is shown as the holiday. */
function kindOfRest(date: LocalDate, onWeekend: boolean): 'WEEKEND' | 'HOLIDAY' {
  const off = [yearOf(date), yearOf(date) + 1].some((year) => chineseCalendar.get(year)?.daysOff.has(date));
  return off || !onWeekend ? 'HOLIDAY' : 'WEEKEND';
}
