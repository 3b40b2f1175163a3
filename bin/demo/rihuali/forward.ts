import { addDays, startOfDay } from '../../../platform/dates';
import { bodyOf } from '../bodies';
import type { World } from '../world';

const SHARED_BIKES = '北门外共享单车停放区';

/**
 * What Rihuali's table cannot settle goes up: the subdistrict's body has it on its next draft. Invented. Two bodies
 * meet here, so it is played when both have come to their last evening.
 */
export function playForward(world: World): void {
  world.timetable.between(world.yesterday, '21:00', async () => {
    const [line] = await world.rows<{ readonly id: string }>(
      'meetings',
      `SELECT a.id FROM agenda_items a JOIN joint_meetings m ON m.id = a.meeting_id
       WHERE m.body_id = $1 AND m.state = 'DRAFT' AND a.title = $2 ORDER BY a.id DESC LIMIT 1`,
      [world.id('body', 'rihuali'), SHARED_BIKES],
    );
    if (!line) return;
    const { stage } = world;
    await stage.run('meetings', await world.actor(bodyOf('rihuali').convener), 'forwardAgendaItem', 'bikes', {
      agendaItemId: line.id,
      bodyId: world.id('body', 'huayuan'),
      reason: '停放区在小区红线以外，需街道协调（虚构）',
    });
    const chair = await world.actor(bodyOf('huayuan').convener);
    const meeting = await stage.run('meetings', chair, 'planMeeting', 'huayuan/bikes', {
      bodyId: world.id('body', 'huayuan'),
      kind: 'EXTRAORDINARY',
      countsForCadence: false,
      scheduledFor: new Date(startOfDay(addDays(world.yesterday, 9)).getTime() + 14 * 3_600_000),
      place: bodyOf('huayuan').place,
    });
    await stage.run('meetings', chair, 'openDraft', 'huayuan/bikes', { meetingId: meeting.id });
  });
}
