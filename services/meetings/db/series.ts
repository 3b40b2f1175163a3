import { type Reader, sql } from '../../../platform/sql';
import type { JointBodyRow } from './tables';

/** The months of a year for which a body has its ordinary meetings already, planned or held; cancelled ones are none. */
export async function monthsWithMeetings(
  reader: Reader,
  body: Pick<JointBodyRow, 'id' | 'min_per_month'>,
  year: number,
): Promise<readonly string[]> {
  const rows = await reader.rows<{ month: string }>(
    sql`SELECT month FROM (
          SELECT to_char(coalesce(held_on::timestamp, scheduled_for AT TIME ZONE 'Asia/Shanghai'), 'YYYY-MM') AS month
          FROM joint_meetings WHERE body_id = ${body.id} AND kind = 'ORDINARY' AND state <> 'CANCELLED') m
        WHERE month LIKE ${`${String(year).padStart(4, '0')}-%`}
        GROUP BY month HAVING count(*) >= ${body.min_per_month ?? 1}`,
  );
  return rows.map((row) => row.month);
}
