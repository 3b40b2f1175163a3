import type { Reply } from '../../services/meetings/domain/kinds';
import { type BodyKey, bodyOf } from './bodies';
import { pick } from './items';
import type { World } from './world';

const USUALLY: readonly Reply[] = ['ACCEPTED', 'ACCEPTED', 'SUBSTITUTE', 'ACCEPTED', 'DECLINED', 'ACCEPTED'];
const AWAY = ['当日辖区有安保任务', '当日参加区里会议', '当日设备检修脱不开身'];

/** The bodies whose parties answer in the graph; elsewhere they still answer by telephone. Invented. */
const ANSWERING: readonly BodyKey[] = ['rihuali', 'dongfang'];

/** Each seat answers the notice through the first organization that holds it; who chairs comes. */
export async function playReplies(
  world: World,
  body: BodyKey,
  key: string,
  meetingId: string,
): Promise<void> {
  if (!ANSWERING.includes(body)) return;
  const seats = await world.rows<{ readonly seat_id: string; readonly role: string }>(
    'meetings',
    'SELECT seat_id, role FROM meeting_seats WHERE meeting_id = $1 AND NOT vacant ORDER BY position',
    [meetingId],
  );
  for (const { role, held } of bodyOf(body).seats) {
    const seat = seats.find((it) => it.role === role);
    const [by] = held;
    if (!seat || !by) continue;
    const reply = by === bodyOf(body).convener ? 'ACCEPTED' : pick(USUALLY, `${key}/${role}/reply`);
    await world.stage.run('meetings', await world.actor(by), 'respondToNotice', `${key}/${role}`, {
      meetingId,
      seatId: seat.seat_id,
      reply,
      substitute: reply === 'SUBSTITUTE' ? `${role}副职` : null,
      reason: reply === 'DECLINED' ? pick(AWAY, `${key}/${role}/away`) : null,
    });
  }
}
