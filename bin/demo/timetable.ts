import { addDays, type LocalDate, localDate, type Weekday, weekday, yearOf } from '../../platform/dates';
import type { Stage } from './stage';

/** What happens to one body, or in one estate's repairs: strands do not depend on each other. */
export type Strand = `${'body' | 'repairs'}:${string}`;

interface Entry {
  /** Null: everything before it is played first, and nothing after it. */
  readonly strand: Strand | null;
  readonly when: string;
  readonly act: () => Promise<unknown>;
}

/** What remains to be played, in the order of its time; what is planned for the same minute keeps its order. */
export class Timetable {
  private readonly entries: Entry[] = [];
  private readonly barriers: Entry[] = [];

  constructor(private readonly stage: Stage) {}

  at(strand: Strand, day: LocalDate, time: string, act: () => Promise<unknown>): void {
    insert(this.entries, { strand, when: `${day} ${time}`, act });
  }

  /** An act between strands: all of them have come to its moment. */
  between(day: LocalDate, time: string, act: () => Promise<unknown>): void {
    insert(this.barriers, { strand: null, when: `${day} ${time}`, act });
  }

  /** Plays until nothing is left; an act may plan others of its own strand, at its own time or later. */
  async play(): Promise<void> {
    for (let barrier = this.barriers.shift(); ; barrier = this.barriers.shift()) {
      const until = barrier?.when ?? '9999';
      const strands = new Set(this.entries.map(({ strand }) => strand));
      await this.stage.together([...strands].map((strand) => () => this.playStrand(strand, until)));
      if (!barrier) return;
      await this.perform(barrier);
    }
  }

  private async playStrand(strand: Strand | null, until: string): Promise<void> {
    for (;;) {
      const place = this.entries.findIndex((entry) => entry.strand === strand && entry.when < until);
      if (place < 0) return;
      const [entry] = this.entries.splice(place, 1) as [Entry];
      await this.perform(entry);
    }
  }

  private async perform({ when, act }: Entry): Promise<void> {
    const [day, time] = when.split(' ') as [string, string];
    this.stage.at(localDate(day), time);
    await act();
  }
}

function insert(entries: Entry[], entry: Entry): void {
  entries.splice(entries.findLastIndex(({ when }) => when <= entry.when) + 1, 0, entry);
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
