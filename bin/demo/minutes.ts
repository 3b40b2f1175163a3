import { addDays, type LocalDate } from '../../platform/dates';
import { type BodyKey, bodyOf } from './bodies';
import type { World } from './world';

/** How far the minutes of a meeting come, and who does not simply sign. Roles are those of the body's seats. */
export interface MinutesPlan {
  readonly until: 'SIGNING' | 'LOCKED' | 'PUBLISHED';
  readonly remarks?: string;
  /** Asked for while the text circulates, and answered before it circulates anew. */
  readonly change?: { readonly role: string; readonly text: string; readonly answer: string };
  readonly silent?: readonly string[];
  readonly reservation?: { readonly role: string; readonly text: string };
  readonly addendum?: { readonly text: string; readonly reason: string; readonly silent: readonly string[] };
}

interface Closed {
  readonly body: BodyKey;
  readonly key: string;
  readonly meetingId: string;
  readonly day: LocalDate;
}

/** Days after the meeting on which each step is usually taken. */
const AFTER = {
  draft: 1,
  circulate: 2,
  change: 3,
  again: 4,
  open: 5,
  sign: 6,
  lock: 9,
  publish: 10,
  add: 14,
  // The seats have seven days to sign what was added.
  seal: 22,
};

/** Plays what becomes of a closed meeting's minutes, as far as that lies in the past. */
export function playMinutes(world: World, closed: Closed, plan: MinutesPlan): void {
  const { body, key, day } = closed;
  const at = (after: number, time: string, act: () => Promise<unknown>) => {
    const on = addDays(day, after);
    if (on <= world.yesterday) world.timetable.at(`body:${body}`, on, time, act);
  };
  const convener = () => world.actor(bodyOf(body).convener);
  let minutesId = '';
  const by = async (name: ConvenerAct, more: object = {}, again = '') => {
    const input = { minutesId, ...more } as never;
    return world.stage.run('meetings', await convener(), name, `${key}${again}`, input);
  };
  const seats = async () =>
    world.rows<{ seat_id: string; role: string }>(
      'meetings',
      'SELECT seat_id, role FROM meeting_seats WHERE meeting_id = $1 AND NOT vacant ORDER BY position',
      [closed.meetingId],
    );
  const bySeat = async (name: SeatAct, role: string, more: object) => {
    const seatId = (await seats()).find((seat) => seat.role === role)!.seat_id;
    const [holder] = bodyOf(body).seats.find((seat) => seat.role === role)!.held;
    const input = { seatId, ...more } as never;
    return world.stage.run('meetings', await world.actor(holder!), name, `${key}/${role}`, input);
  };
  const reservationOf = (role: string) => (plan.reservation?.role === role ? plan.reservation.text : null);
  const signers = async (silent: readonly string[] = []) =>
    (await seats()).map(({ role }) => role).filter((role) => !silent.includes(role));

  at(AFTER.draft, '09:30', async () => {
    const drafted = await world.stage.run('meetings', await convener(), 'draftMinutes', key, {
      meetingId: closed.meetingId,
    });
    minutesId = drafted.id;
    if (plan.remarks) await by('reviseMinutesRemarks', { remarks: plan.remarks, basedOnVersion: 0 });
  });
  at(AFTER.circulate, '10:00', () => by('circulateMinutes'));
  if (plan.change) {
    const { role, text, answer } = plan.change;
    at(AFTER.change, '11:00', () => bySeat('requestChangesToMinutes', role, { minutesId, text }));
    at(AFTER.again, '09:30', async () => {
      const [request] = await world.rows<{ id: string }>(
        'meetings',
        'SELECT id FROM minutes_comments WHERE minutes_id = $1',
        [minutesId],
      );
      await by('answerMinutesComment', { commentId: request!.id, text: answer });
      await by('reviseMinutesRemarks', { remarks: answer, basedOnVersion: plan.remarks ? 1 : 0 }, 'again');
      await by('circulateMinutes', {}, 'again');
    });
  }
  at(AFTER.open, '09:00', () => by('openSigning', { signBy: addDays(day, AFTER.lock - 1) }));
  at(AFTER.sign, '15:00', async () => {
    for (const role of await signers(plan.silent))
      await bySeat('signMinutes', role, { minutesId, reservation: reservationOf(role) });
  });
  if (plan.until === 'SIGNING') return;
  at(AFTER.lock, '09:00', () => by('lockMinutes'));
  if (plan.until === 'PUBLISHED')
    at(AFTER.publish, '10:00', () =>
      by('publishMinutes', { channel: 'WALL', place: '各楼门公告栏', to: addDays(day, AFTER.publish + 30) }),
    );
  if (!plan.addendum) return;
  const { text, reason, silent } = plan.addendum;
  let addendumId = '';
  at(AFTER.add, '10:00', async () => {
    addendumId = (await by('draftAddendum', { text, reason })).id;
  });
  at(AFTER.add + 1, '15:00', async () => {
    for (const role of await signers(silent)) await bySeat('signAddendum', role, { addendumId });
  });
  at(AFTER.seal, '09:00', () => by('sealAddendum', { addendumId }));
}

type ConvenerAct =
  | 'reviseMinutesRemarks'
  | 'circulateMinutes'
  | 'answerMinutesComment'
  | 'openSigning'
  | 'lockMinutes'
  | 'publishMinutes'
  | 'draftAddendum'
  | 'sealAddendum';
type SeatAct = 'requestChangesToMinutes' | 'signMinutes' | 'signAddendum';
