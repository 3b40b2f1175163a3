import { addDays } from '../../platform/dates';
import { notificationSweeps } from '../../services/meetings/jobs/notifications';
import type { OrganizationKey } from './organizations';
import type { World } from './world';

/** Mailboxes of a domain that cannot exist, and a robot that is paused: nothing of the demonstration reaches anybody. */
const MAILBOXES: readonly (readonly [OrganizationKey, string])[] = [
  ['huayuanPolice', 'police@huayuan.invalid'],
  ['jiadeOffice', 'office@jiade.invalid'],
  ['huayuanOffice', 'desk@huayuan.invalid'],
];
const ROBOT = 'https://oapi.dingtalk.com/robot/send?access_token=demonstration';

/** The residents' committee is told of its owners' votes; the last notice is some weeks ago. */
export function playVoteNotices(world: World): void {
  const { stage, timetable } = world;
  const committee: OrganizationKey = 'rihualiResidents';
  timetable.between(addDays(stage.today, -100), '17:00', async () => {
    await stage.run(
      'meetings',
      await world.actor(committee),
      'addNotificationChannel',
      `${committee}/votes`,
      {
        kind: 'MAIL',
        address: 'residents@rihuali.invalid',
        secret: null,
        topics: ['VOTE_NOTICE'],
        reminderDays: 3,
      },
    );
  });
}

/** Channels of a month ago, and what the clock wrote to them on the last mornings; all of it invented. */
export function playNotifications(world: World): void {
  const { stage, timetable } = world;
  const robots: OrganizationKey = 'rihualiResidents';
  timetable.between(addDays(stage.today, -30), '17:00', async () => {
    for (const [organization, address] of MAILBOXES) {
      const channel = await stage.run(
        'meetings',
        await world.actor(organization),
        'addNotificationChannel',
        organization,
        { kind: 'MAIL', address, secret: null, topics: ['DIGEST', 'REMINDER', 'OVERDUE'], reminderDays: 3 },
      );
      await stage.run('meetings', await world.actor(organization), 'testNotificationChannel', organization, {
        channelId: channel.id,
      });
    }
    const viewer = await world.actor(robots);
    const robot = await stage.run('meetings', viewer, 'addNotificationChannel', robots, {
      kind: 'DINGTALK',
      address: ROBOT,
      secret: null,
      topics: ['OVERDUE'],
      reminderDays: 3,
    });
    await stage.run('meetings', viewer, 'pauseNotificationChannel', robots, { channelId: robot.id });
  });
  for (let ago = 5; ago >= 1; ago--) {
    const day = addDays(stage.today, -ago);
    timetable.between(day, '08:10', async () => {
      for (const sweep of notificationSweeps) await stage.tick('meetings', sweep, day);
    });
  }
}
