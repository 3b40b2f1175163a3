import { isWorkingDay } from '../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../platform/calendar/years';
import { addDays, type LocalDate, weekday } from '../../../platform/dates';
import { playMeeting } from '../meetings';
import { ISSUED, items } from '../topics';
import type { World } from '../world';

/** A year without data has its weekdays. */
const isWorked = (day: LocalDate): boolean => {
  const known = isWorkingDay(chineseCalendar, day);
  return known.ok ? known.value.working : weekday(day) <= 5;
};

/**
 * The subdistrict's body meets once more, on the last working day before today on which it did not meet anyhow: so whatever day it is, the police have
 * something that waits for their acceptance, and something that is not theirs. Invented.
 */
export function playSpecialMeeting(world: World, ordinary: readonly LocalDate[]): void {
  let day = world.yesterday;
  while (!isWorked(day) || ordinary.includes(day)) day = addDays(day, -1);
  playMeeting(world, {
    body: 'huayuan',
    kind: 'EXTRAORDINARY',
    day,
    fates: [ISSUED],
    topics: [
      {
        title: '夜间消防通道和沿街摊点（虚构）',
        decide: '三个小区夜间消防通道由派出所牵头联合巡查，沿街摊点一并清理。',
        presenter: 'huayuanPolice',
        items: [
          ...items('rihualiResidents', [
            '日华里北门夜间消防通道联合巡查',
            '连续七天夜间无占用',
            'huayuanPolice',
            ['huayuanFire'],
            2,
            '连续七天夜间巡查，无占用。',
          ]),
          ...items('huayuanParty', [
            '清理三个小区门前流动摊点',
            '三个小区门前无流动摊点',
            'huayuanPolice',
            [],
            3,
            '门前流动摊点已清理。',
          ]),
        ],
      },
    ],
  });
}
