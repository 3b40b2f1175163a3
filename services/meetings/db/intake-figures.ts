import { type Reader, sql } from '../../../platform/sql';
import { FOUND_FIRST } from '../domain/intake';

export interface FiguresRange {
  readonly estateId: string;
  readonly from: string;
  readonly to: string;
}
export const figuresKey = ({ estateId, from, to }: FiguresRange): string => `${estateId} ${from} ${to}`;

export interface IntakeCounts {
  readonly key: string;
  readonly received: number;
  readonly reply_due: number;
  readonly replied_in_time: number;
  readonly found_first: number;
  readonly closed: number;
  readonly closed_before_call: number;
  readonly asked_contacted: number;
  readonly contacted: number;
  readonly asked_resolved: number;
  readonly resolved: number;
  readonly asked_satisfied: number;
  readonly satisfied: number;
}

/** Counts over the cases of several ranges, in one statement; repeats and withdrawn cases count in none. */
export function intakeCounts(
  reader: Reader,
  ranges: readonly FiguresRange[],
  now: Date,
): Promise<IntakeCounts[]> {
  return reader.rows(
    sql`SELECT r.key, count(i.id)::int AS received,
          (count(*) FILTER (WHERE i.first_replied_at IS NOT NULL OR i.first_reply_due_at <= ${now}))::int AS reply_due,
          (count(*) FILTER (WHERE i.first_replied_at < i.first_reply_due_at))::int AS replied_in_time,
          (count(*) FILTER (WHERE i.channel = ANY(${FOUND_FIRST})))::int AS found_first,
          (count(*) FILTER (WHERE i.state = 'CLOSED'))::int AS closed,
          (count(*) FILTER (WHERE i.state = 'CLOSED' AND i.channel <> 'HOTLINE_12345' AND NOT EXISTS (
            SELECT FROM intakes h WHERE h.repeat_of_id = i.id AND h.channel = 'HOTLINE_12345' AND h.received_at < i.closed_at)))::int AS closed_before_call,
          count(f.contacted)::int AS asked_contacted, (count(*) FILTER (WHERE f.contacted))::int AS contacted,
          count(f.resolved)::int AS asked_resolved, (count(*) FILTER (WHERE f.resolved))::int AS resolved,
          count(f.satisfied)::int AS asked_satisfied, (count(*) FILTER (WHERE f.satisfied))::int AS satisfied
        FROM unnest(${ranges.map(figuresKey)}::text[], ${ranges.map((it) => it.estateId)}::uuid[],
            ${ranges.map((it) => it.from)}::date[], ${ranges.map((it) => it.to)}::date[]) r(key, estate_id, first, last)
          LEFT JOIN intakes i ON i.estate_id = r.estate_id AND i.state NOT IN ('REPEATED', 'WITHDRAWN')
            AND i.received_at >= (r.first::timestamp AT TIME ZONE 'Asia/Shanghai')
            AND i.received_at < ((r.last + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
          LEFT JOIN LATERAL (SELECT * FROM intake_follow_ups u WHERE u.intake_id = i.id ORDER BY u.at DESC, u.id DESC LIMIT 1) f ON TRUE
        GROUP BY r.key`,
  );
}
