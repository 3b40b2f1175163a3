import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { PlannedReply } from '../domain/reply';
import { organizationName } from './action-items';
import { meetingReplies } from './reply-tables';
import type { MeetingSeatRow } from './tables';

/** A seat as the notice froze it, alone: two replies of one seat come one after the other. */
export const lockMeetingSeat = (tx: Tx, meetingId: string, seatId: string): Promise<MeetingSeatRow | null> =>
  firstRow(
    tx,
    sql`SELECT * FROM meeting_seats WHERE meeting_id = ${meetingId} AND seat_id = ${seatId} FOR NO KEY UPDATE`,
  );

export async function insertReply(
  tx: Tx,
  seat: Pick<MeetingSeatRow, 'meeting_id' | 'seat_id'>,
  sequence: number,
  reply: PlannedReply,
): Promise<void> {
  const organizationId = tx.viewer.actingFor!.organizationId;
  await tx.insert(meetingReplies, {
    id: tx.newId(),
    meeting_id: seat.meeting_id,
    seat_id: seat.seat_id,
    sequence,
    ...reply,
    organization_id: organizationId,
    organization_name: (await organizationName(tx, organizationId))!,
    person_id: tx.viewer.personId,
    at: tx.now,
  });
}

export interface SeatAttendance {
  readonly key: string;
  readonly seat_id: string;
  readonly role: string;
  readonly holder: string | null;
  readonly held: number;
  readonly present: number;
  readonly late: number;
  readonly left_early: number;
  readonly substitute: number;
  readonly excused: number;
  readonly absent: number;
}

/** One asked-for record: a body and the days from which to which. */
export interface AttendanceRange {
  readonly bodyId: string;
  readonly from: string;
  readonly to: string;
}
export const rangeKey = ({ bodyId, from, to }: AttendanceRange): string => `${bodyId} ${from} ${to}`;

/** Attendance per seat over the closed meetings of several ranges: in one statement, whatever their number. */
export function attendanceIn(reader: Reader, ranges: readonly AttendanceRange[]): Promise<SeatAttendance[]> {
  const of = (status: string) => sql`(count(*) FILTER (WHERE s.attendance = ${status}))::int`;
  return reader.rows(
    sql`SELECT r.key, s.seat_id, (array_agg(s.role ORDER BY m.held_on DESC, m.id DESC))[1] AS role,
          (array_agg(s.holder ORDER BY m.held_on DESC, m.id DESC))[1] AS holder, count(*)::int AS held,
          ${of('PRESENT')} AS present, ${of('LATE')} AS late, ${of('LEFT_EARLY')} AS left_early,
          ${of('SUBSTITUTE')} AS substitute, ${of('EXCUSED')} AS excused, ${of('ABSENT')} AS absent
        FROM unnest(${ranges.map(rangeKey)}::text[], ${ranges.map((it) => it.bodyId)}::uuid[],
            ${ranges.map((it) => it.from)}::date[], ${ranges.map((it) => it.to)}::date[]) r(key, body_id, first, last)
          JOIN joint_meetings m ON m.body_id = r.body_id AND m.state = 'CLOSED' AND m.held_on BETWEEN r.first AND r.last
          JOIN meeting_seats s ON s.meeting_id = m.id AND NOT s.vacant
        GROUP BY r.key, s.seat_id ORDER BY min(s.position), s.seat_id`,
  );
}
