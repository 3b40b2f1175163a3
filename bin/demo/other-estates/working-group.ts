import { addDays } from '../../../platform/dates';
import { playMeeting } from '../meetings';
import { ESCALATED, items } from '../topics';
import type { World } from '../world';

const BODY = 'charging';

/**
 * A small working group whose end is said before its only meeting. What that gives out outlives it: its convener hands
 * the open item up when there is no table any more. Invented.
 */
export function playWorkingGroup(world: World): void {
  const { stage, timetable } = world;
  const day = addDays(stage.today, -60);
  const end = { day: addDays(day, -20), on: addDays(day, 10) };
  timetable.at(`body:${BODY}`, end.day, '09:00', async () => {
    await stage.run('meetings', await world.actor('shililiParty'), 'endBody', BODY, {
      bodyId: world.id('body', BODY),
      on: end.on,
      reason: '专项任务完成，日常工作转由小区五方联席会议办理（虚构）',
    });
  });
  playMeeting(world, {
    body: BODY,
    day,
    fates: [ESCALATED],
    topics: [
      {
        title: '集中充电点验收和移交',
        decide: '验收集中充电点，由物业接管；电力增容须上级协调的，闭会后由召集单位上报。',
        items: items('shililiResidents', [
          '办理集中充电点电力增容',
          '增容后三十个充电口可同时使用',
          'fanliOffice',
          ['huayuanFire'],
          4,
          '增容完成并测试。',
        ]),
      },
    ],
  });
}
