import { type LocalDate, today, yearMonthOf } from '../../../platform/dates';
import type { Context } from '../context';
import type { JointBodyRow, JointMeetingRow } from '../db/tables';
import { countMonth, type MonthCount, monthsOf } from '../domain/rhythm';
import { yearData } from './Query/workingDays';

interface BodyMonth extends MonthCount {
  readonly provisional: boolean;
  readonly makeUpWorkingDays: readonly string[];
  readonly holidays: readonly string[];
  readonly meetings: readonly JointMeetingRow[];
}

/** When it was held, else for when it stands. */
const dayOf = (meeting: JointMeetingRow): LocalDate =>
  (meeting.held_on as LocalDate | null) ?? today(meeting.scheduled_for);

/** The twelve months of a body: derived from its meetings and the year's data, nothing of it is stored. */
export async function bodyCalendar(
  body: JointBodyRow,
  year: number,
  { loaders, now }: Context,
): Promise<readonly BodyMonth[]> {
  const { status, daysOff, makeUpDays } = yearData(year);
  const meetings = await loaders.meetingsOfYear.load({ bodyId: body.id, year });
  const counted = meetings.map((meeting) => ({
    state: meeting.state,
    inquorate: meeting.inquorate,
    countsForCadence: meeting.counts_for_cadence,
    on: dayOf(meeting),
  }));
  const of = (days: ReadonlySet<LocalDate>, month: string) =>
    [...days].filter((day) => yearMonthOf(day) === month).sort();
  return monthsOf(year).map((month) => ({
    ...countMonth(
      { minPerMonth: body.min_per_month, establishedOn: body.established_on, endedOn: body.ended_on },
      counted,
      month,
      today(now()),
    ),
    provisional: status === 'PROVISIONAL',
    makeUpWorkingDays: of(makeUpDays, month),
    holidays: of(daysOff, month),
    meetings: meetings.filter((meeting) => yearMonthOf(dayOf(meeting)) === month),
  }));
}
