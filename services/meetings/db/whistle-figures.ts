import { addDays, type LocalDate, startOfDay } from '../../../platform/dates';
import { type Reader, type Sql, sql } from '../../../platform/sql';

/** Both days belong to it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const within = (column: Sql, { from, to }: Period): Sql =>
  sql`${column} >= ${startOfDay(from)} AND ${column} < ${startOfDay(addDays(to, 1))}`;

export interface WhistleCounts {
  readonly id: string;
  readonly acknowledge_due: number;
  readonly acknowledged: number;
  readonly arrive_due: number;
  readonly arrived: number;
  readonly handle_due: number;
  readonly handled: number;
  readonly dispatched: number;
  readonly solved: number;
  readonly handling_scores: number;
  readonly handling_sum: number;
  readonly whistle_scores: number;
  readonly whistle_sum: number;
  readonly blown: number;
}

/** Due is what was done, or what was not by its instant while the dispatch still ran. What was returned is nobody's debt. */
const stage = (done: Sql, due: Sql, now: Date, names: readonly [Sql, Sql]): Sql => sql`
  count(*) FILTER (WHERE ${done} IS NOT NULL OR ${due} <= LEAST(coalesce(d.ended_at, ${now}), ${now}))::int AS ${names[0]},
  count(*) FILTER (WHERE ${done} < ${due})::int AS ${names[1]}`;

/** Counts of organizations over the whistles that `visible` lets through, as alias `w`. */
export function whistleCounts(
  reader: Reader,
  ids: readonly string[],
  period: Period,
  now: Date,
  visible: Sql,
): Promise<WhistleCounts[]> {
  return reader.rows(sql`
    SELECT o.id, led.*, scored.*, blew.* FROM unnest(${ids}::uuid[]) AS o(id)
    CROSS JOIN LATERAL (
      SELECT ${stage(sql`d.acknowledged_at`, sql`d.acknowledge_due_at`, now, [sql`acknowledge_due`, sql`acknowledged`])},
        ${stage(sql`d.arrived_at`, sql`d.arrive_due_at`, now, [sql`arrive_due`, sql`arrived`])},
        ${stage(sql`d.handled_at`, sql`d.handle_due_at`, now, [sql`handle_due`, sql`handled`])},
        count(*)::int AS dispatched, count(*) FILTER (WHERE d.ended_as = 'CONFIRMED')::int AS solved
      FROM whistle_dispatches d JOIN whistles w ON w.id = d.whistle_id
      WHERE d.lead_id = o.id AND d.ended_as IS DISTINCT FROM 'RETURNED' AND ${within(sql`d.dispatched_at`, period)} AND ${visible}
    ) led
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE s.side <> 'DEPARTMENT')::int AS handling_scores,
        coalesce(sum(s.score) FILTER (WHERE s.side <> 'DEPARTMENT'), 0)::int AS handling_sum,
        count(*) FILTER (WHERE s.side = 'DEPARTMENT')::int AS whistle_scores,
        coalesce(sum(s.score) FILTER (WHERE s.side = 'DEPARTMENT'), 0)::int AS whistle_sum
      FROM whistle_scores s JOIN whistles w ON w.id = s.whistle_id AND w.state = 'SCORED'
      WHERE CASE WHEN s.side = 'DEPARTMENT' THEN w.blower_id ELSE w.lead_id END = o.id
        AND ${within(sql`s.at`, period)} AND ${visible}
    ) scored
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS blown FROM whistles w
      WHERE w.blower_id = o.id AND ${within(sql`w.blown_at`, period)} AND ${visible}
    ) blew`);
}

export interface RateCounts {
  readonly id: string;
  readonly blown: number;
  readonly households: number;
}

/** Whistles and households of places, each a set of estates; an estate without households is left out with its whistles. */
export const rateCounts = (
  reader: Reader,
  places: Sql,
  period: Period,
  visible: Sql,
): Promise<RateCounts[]> =>
  reader.rows(sql`
    SELECT p.id, coalesce(sum(h.households), 0)::int AS households, coalesce(sum(b.blown), 0)::int AS blown
    FROM (${places}) AS p(id, estate_id)
      JOIN estate_households h ON h.estate_id = p.estate_id
      CROSS JOIN LATERAL (SELECT count(*) AS blown FROM whistles w
        WHERE w.estate_id = p.estate_id AND ${within(sql`w.blown_at`, period)} AND ${visible}) b
    GROUP BY p.id`);
