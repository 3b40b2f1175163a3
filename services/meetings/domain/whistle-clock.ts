import type { Calendar } from '../../../platform/calendar/calendar-year';
import { addWorkingDays, type CalendarYearUnknown } from '../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../platform/calendar/years';
import { today } from '../../../platform/dates';
import { ok, type Result } from '../../../platform/result';
import type { ClockUnit, WhistleState } from './kinds';

/** What a whistle waits for, and what a policy gives time to. */
export type Awaited = 'DISPATCH' | 'ACKNOWLEDGE' | 'ARRIVE' | 'HANDLE' | 'SCORE';

/** The states in which a clock runs, and for what. In the others nobody is waited for, or whoever confirms is. */
export const AWAITED: Readonly<Partial<Record<WhistleState, Awaited>>> = {
  BLOWN: 'DISPATCH',
  RETURNED: 'DISPATCH',
  ESCALATED: 'DISPATCH',
  DISPATCHED: 'ACKNOWLEDGE',
  ACKNOWLEDGED: 'ARRIVE',
  ARRIVED: 'HANDLE',
  HANDLING: 'HANDLE',
  CONFIRMED: 'SCORE',
};

/** Time as a policy gives it: minutes round the clock, or working days. */
export interface Span {
  readonly unit: ClockUnit;
  readonly amount: number;
}

/** The first instant that is too late. Working days end at 24:00 of their last day, and the day of the start does not count. */
export function dueAfter(
  from: Date,
  { unit, amount }: Span,
  calendar: Calendar = chineseCalendar,
): Result<Date, CalendarYearUnknown> {
  if (unit === 'MINUTES') return ok(new Date(from.getTime() + amount * 60_000));
  const deadline = addWorkingDays(calendar, today(from), amount);
  return deadline.ok ? ok(deadline.value.endsAt) : deadline;
}

export interface Passed {
  readonly state: Extract<WhistleState, 'ESCALATED' | 'LAPSED' | 'SCORED'>;
  readonly level: number;
}

/**
 * What a deadline that passes does: the scoring window ends with what has been scored; every other clock calls the
 * next level, and at the last one the whistle lapses. Null where no clock runs.
 */
export function passDeadline(state: WhistleState, level: number, levels: number): Passed | null {
  const awaited = AWAITED[state];
  if (!awaited) return null;
  if (awaited === 'SCORE') return { state: 'SCORED', level };
  return level < levels ? { state: 'ESCALATED', level: level + 1 } : { state: 'LAPSED', level };
}

const WAITED_FOR: Record<Exclude<Awaited, 'SCORE'>, string> = {
  DISPATCH: '派单',
  ACKNOWLEDGE: '签收',
  ARRIVE: '报到',
  HANDLE: '办结',
};

/** Why it lapsed, for people. */
export function explainLapse(lapsedIn: WhistleState, level: number, leadName: string | null): string {
  const awaited = AWAITED[lapsedIn];
  if (!awaited || awaited === 'SCORE') throw new Error(`Nothing lapses in ${lapsedIn}`);
  const who = awaited === 'DISPATCH' ? '派单单位' : (leadName ?? '牵头单位');
  return `第 ${level} 级（最高一级）期限已过，${who}未${WAITED_FOR[awaited]}；此前各级均已升级`;
}
