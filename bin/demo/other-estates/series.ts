import type { LocalDate } from '../../../platform/dates';
import type { BodyKey } from '../bodies';
import { type MeetingPlan, playMeeting, playNextMeeting } from '../meetings';
import { nextDay, pastDays, type Rhythm } from '../timetable';
import type { World } from '../world';
import { ELSEWHERE } from './elsewhere';
import { HUAYUAN } from './huayuan';
import { JIANGSU } from './jiangsu';
import { playSpecialMeeting } from './special';
import { playWorkingGroup } from './working-group';

/** A body's meetings, the latest first. */
export interface MeetingSeries {
  readonly body: BodyKey;
  readonly rhythm: Rhythm;
  /** Months from meeting to meeting. */
  readonly every?: number;
  readonly meetings: readonly Pick<MeetingPlan, 'topics' | 'fates' | 'turn'>[];
}

const SERIES = [...HUAYUAN, ...JIANGSU, ...ELSEWHERE];

/** The days of a body's meetings, the latest first. */
export function daysOf(body: BodyKey, today: LocalDate): readonly LocalDate[] {
  const { rhythm, every = 1, meetings } = SERIES.find((series) => series.body === body)!;
  return pastDays(rhythm, today, meetings.length * every).filter((_day, month) => month % every === 0);
}

export function playOtherEstates(world: World): void {
  playWorkingGroup(world);
  const { today } = world.stage;
  playSpecialMeeting(world, daysOf('huayuan', today));
  for (const { body, rhythm, every = 1, meetings } of SERIES) {
    const days = daysOf(body, today);
    for (const [i, plan] of meetings.entries()) playMeeting(world, { body, day: days[i]!, ...plan });
    if (every === 1) playNextMeeting(world, { body, day: nextDay(rhythm, today), topics: [], fates: [] });
  }
}
