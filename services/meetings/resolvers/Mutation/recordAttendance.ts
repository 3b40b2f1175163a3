import { today } from '../../../../platform/dates';
import { done } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { lockMeeting, meetingSeatsOf, seatAtMeeting } from '../../db/meetings';
import type { JointMeetingRow, MeetingSeatRow } from '../../db/tables';
import { isPresent } from '../../domain/quorum';
import type { Code } from '../../errors';
import type { AttendanceInput, RecordAttendanceInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const recordAttendance = mutation<RecordAttendanceInput, Context, Code, JointMeetingRow>({
  name: 'recordAttendance',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const checked = checkMeeting(
      tx.viewer,
      await lockMeeting(tx, input.meetingId, today(now)),
      'recordAttendance',
    );
    if (!checked.ok) return checked.error;
    const { meeting } = checked.value;
    const seats = new Map((await meetingSeatsOf(tx, meeting.id)).map((seat) => [seat.seat_id, seat]));
    const resolved =
      (await firstRow(tx, sql`SELECT id FROM resolutions WHERE meeting_id = ${meeting.id} LIMIT 1`)) !== null;
    const refusals = input.seats.flatMap((entry, i) => {
      const code = checkEntry(entry, seats.get(entry.seatId), resolved);
      return code ? [{ code, path: ['input', 'seats', String(i)] }] : [];
    });
    if (refusals.length > 0) return { refused: refusals };

    for (const { seatId, attendance, substitute } of input.seats) {
      const sitsInstead = attendance === 'SUBSTITUTE' ? substitute! : null;
      await tx.rows(
        sql`UPDATE meeting_seats SET attendance = ${attendance}, substitute = ${sitsInstead}
            WHERE meeting_id = ${meeting.id} AND seat_id = ${seatId}`,
      );
    }
    return done(meeting.id);
  },
});

function checkEntry(
  entry: AttendanceInput,
  seat: MeetingSeatRow | undefined,
  resolved: boolean,
): Code | null {
  if (!seat) return 'SEAT_UNKNOWN';
  if (seat.vacant) return 'SEAT_VACANT';
  const before = seatAtMeeting(seat);
  if (resolved && isPresent(before) && !isPresent({ ...before, attendance: entry.attendance }))
    return 'ATTENDANCE_RELIED_ON';
  if (entry.attendance !== 'SUBSTITUTE') return null;
  if (!seat.substitutes_allowed) return 'SUBSTITUTE_NOT_ALLOWED';
  return entry.substitute?.trim() ? null : 'SUBSTITUTE_NEEDED';
}
