import { addDays, type LocalDate, localDate, weekday, type Weekday, yearOf } from '../../platform/dates';
import type { Stage } from './stage';

/** What remains to be played, in the order of its time; what is planned for the same minute keeps its order. */
export class Timetable {
  private readonly entries: { readonly when: string; readonly act: () => Promise<unknown> }[] = [];

  constructor(private readonly stage: Stage) {}

  at(day: LocalDate, time: string, act: () => Promise<unknown>): void {
    const when = `${day} ${time}`;
    const place = this.entries.findLastIndex((entry) => entry.when <= when);
    this.entries.splice(place + 1, 0, { when, act });
  }

  /** Plays until nothing is left; an act may plan others, at its own time or later. */
  async play(): Promise<void> {
    for (let entry = this.entries.shift(); entry; entry = this.entries.shift()) {
      const [day, time] = entry.when.split(' ') as [string, string];
      this.stage.at(localDate(day), time);
      await entry.act();
    }
  }
}

/** Minutes after midnight as HH:MM. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A day of every month, e.g. the second Thursday. */
export interface Rhythm {
  readonly nth: 1 | 2 | 3;
  readonly weekday: Weekday;
}

/** The rhythm's day in the month that lies `ago` months before the date's own (after it, when negative). */
export function rhythmDay({ nth, weekday: wanted }: Rhythm, date: LocalDate, ago: number): LocalDate {
  const months = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 - ago;
  const first = localDate(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7);
}

/** The rhythm's last days before `today`, the latest first. */
export function pastDays(rhythm: Rhythm, today: LocalDate, count: number): readonly LocalDate[] {
  const begun = rhythmDay(rhythm, today, 0) < today ? 0 : 1;
  return Array.from({ length: count }, (_, slot) => rhythmDay(rhythm, today, begun + slot));
}

/** The rhythm's first day that is not past. */
export function nextDay(rhythm: Rhythm, today: LocalDate): LocalDate {
  const thisMonth = rhythmDay(rhythm, today, 0);
  return thisMonth < today ? rhythmDay(rhythm, today, -1) : thisMonth;
}
