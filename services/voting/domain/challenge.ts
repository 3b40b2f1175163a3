import type { Calendar } from '../../../platform/calendar/calendar-year';
import { type CalendarYearUnknown, endOfPeriod } from '../../../platform/calendar/working-days';
import { daysBetween, today } from '../../../platform/dates';
import { ok, type Result } from '../../../platform/result';

/**
 * When the days for objections end after a court upheld the result: the days that it lay with the court are not
 * used up. A window that was over before stays as it was.
 */
export function resumedObjections(
  calendar: Calendar,
  session: { readonly challenged_from: 'ANNOUNCED' | 'FINAL' | null; readonly objections_until: Date | null },
  challengedAt: Date,
  now: Date,
): Result<Date | null, CalendarYearUnknown> {
  const until = session.objections_until;
  const days = daysBetween(today(challengedAt), today(now));
  if (until === null || session.challenged_from === 'FINAL' || until <= challengedAt || days === 0)
    return ok(until);
  const resumed = endOfPeriod(calendar, today(new Date(until.getTime() - 1)), days);
  return resumed.ok ? ok(resumed.value.endsAt) : resumed;
}
