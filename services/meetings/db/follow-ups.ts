import type { LocalDate } from '../../../platform/dates';
import { type Sql, sql } from '../../../platform/sql';

export interface FollowUpDue {
  readonly item_id: string;
  readonly due_on: string;
}

/**
 * Closed items for which a visit is still owed, with the day by which it is: so many days after the closing as the
 * body's rules say, and after each visit that reached nobody.
 */
export const followUpsDue = (day: LocalDate): Sql => sql`
  SELECT i.id AS item_id, i.body_id,
         coalesce(v.last, (i.closed_at AT TIME ZONE 'Asia/Shanghai')::date) + r.follow_up_days AS due_on
  FROM action_items i
    CROSS JOIN LATERAL (SELECT max(f.visited_on) AS last, bool_or(f.contacted) AS reached
      FROM follow_up_visits f WHERE f.item_id = i.id AND f.recorded_at >= i.closed_at) v
    CROSS JOIN LATERAL (SELECT b.follow_up_days FROM body_rules b
      WHERE b.body_id = i.body_id AND b.valid_from <= ${day}::date ORDER BY b.valid_from DESC LIMIT 1) r
  WHERE i.state = 'CLOSED' AND v.reached IS NOT TRUE`;
