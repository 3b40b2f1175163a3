import DataLoader from 'dataloader';
import type { ServiceContext } from '../../platform/context';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import { type AttendanceRange, attendanceIn, rangeKey, type SeatAttendance } from './db/replies';
import type { NoticeReplyRow } from './db/reply-tables';

/** What is read around a meeting besides its own rows. */
export function createMeetingLoaders(context: ServiceContext) {
  return {
    meetingReplies: groupLoader<NoticeReplyRow>(
      context,
      (row) => row.meeting_id,
      (ids) => sql`SELECT * FROM meeting_replies WHERE meeting_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
    ),
    attendance: new DataLoader<AttendanceRange, SeatAttendance[], string>(
      async (ranges) => {
        const rows = await attendanceIn(context, ranges);
        return ranges.map((range) => rows.filter((row) => row.key === rangeKey(range)));
      },
      { cacheKeyFn: rangeKey },
    ),
    organizationName: rowLoader<{ readonly id: string; readonly name: string }>(
      context,
      (ids) => sql`SELECT id, name FROM directory_organizations WHERE id = ANY(${ids}::uuid[])`,
    ),
  };
}
