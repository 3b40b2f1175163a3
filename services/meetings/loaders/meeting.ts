import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import type { BodyEndRow } from '../db/body-end-tables';
import { type AttendanceRange, attendanceIn, rangeKey, type SeatAttendance } from '../db/replies';
import type { NoticeReplyRow } from '../db/reply-tables';
import type { MeetingSeriesRow } from '../db/series-tables';
import type { JointMeetingRow } from '../db/tables';

interface BodyYear {
  readonly bodyId: string;
  readonly year: number;
}
const yearKey = ({ bodyId, year }: BodyYear): string => `${bodyId} ${year}`;

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
    bodyEnds: groupLoader<BodyEndRow>(
      context,
      (row) => row.body_id,
      (ids) => sql`SELECT * FROM body_ends WHERE body_id = ANY(${ids}::uuid[]) ORDER BY ends_on`,
    ),
    series: rowLoader<MeetingSeriesRow>(
      context,
      (ids) =>
        sql`SELECT s.* FROM meeting_series s WHERE s.id = ANY(${ids}::uuid[]) AND ${context.visible('MeetingSeries', sql`s`)}`,
    ),
    bodySeries: groupLoader<MeetingSeriesRow>(
      context,
      (row) => row.body_id,
      (ids) =>
        sql`SELECT * FROM meeting_series WHERE body_id = ANY(${ids}::uuid[]) ORDER BY planned_at DESC, id DESC`,
    ),
    meetingsOfSeries: groupLoader<JointMeetingRow>(
      context,
      (row) => row.series_id ?? '',
      (ids) =>
        sql`SELECT * FROM joint_meetings WHERE series_id = ANY(${ids}::uuid[]) ORDER BY scheduled_for, id`,
    ),
    nextMeeting: groupLoader<JointMeetingRow>(
      context,
      (row) => row.body_id,
      (ids) =>
        sql`SELECT DISTINCT ON (m.body_id) m.* FROM joint_meetings m
            WHERE m.body_id = ANY(${ids}::uuid[]) AND ${context.visible('JointMeeting', sql`m`)}
              AND (m.state IN ('DRAFT', 'NOTICED', 'POSTPONED', 'IN_SESSION') OR (m.state = 'PLANNED' AND m.scheduled_for >= ${context.now()}))
            ORDER BY m.body_id, m.state = 'PLANNED', m.scheduled_for, m.id`,
    ),
    meetingsOfYear: new DataLoader<BodyYear, JointMeetingRow[], string>(
      async (years) => {
        const rows = await context.rows<JointMeetingRow & { readonly key: string }>(
          sql`SELECT m.*, y.key
              FROM unnest(${years.map(yearKey)}::text[], ${years.map((it) => it.bodyId)}::uuid[],
                  ${years.map((it) => it.year)}::int[]) y(key, body_id, year)
                JOIN joint_meetings m ON m.body_id = y.body_id
                  AND extract(year FROM coalesce(m.held_on::timestamp, m.scheduled_for AT TIME ZONE 'Asia/Shanghai')) = y.year
              ORDER BY m.scheduled_for, m.id`,
        );
        return years.map((year) => rows.filter((row) => row.key === yearKey(year)));
      },
      { cacheKeyFn: yearKey },
    ),
    organizationName: rowLoader<{ readonly id: string; readonly name: string }>(
      context,
      (ids) => sql`SELECT id, name FROM directory_organizations WHERE id = ANY(${ids}::uuid[])`,
    ),
  };
}
