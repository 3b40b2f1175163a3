import { addDays, type LocalDate, startOfDay, today } from '../../../platform/dates';
import { type Reader, type Sql, sql } from '../../../platform/sql';
import { WITH_LEAD } from '../domain/action-item';
import { bodyRows } from './bodies';

/** Both days belong to it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Counts of one subject, from which its figures follow. */
export interface WorkCounts {
  readonly issued: number;
  readonly accepted: number;
  readonly accepted_in_time: number;
  readonly done: number;
  readonly verified: number;
  readonly on_time: number;
  readonly on_time_extended: number;
  readonly submitted: number;
  readonly reworked: number;
  readonly closed_once: number;
  readonly reopened: number;
  readonly unresolved: number;
  readonly open: number;
  readonly overdue: number;
  readonly carries: number;
  readonly oldest_days: number | null;
  readonly age_days: number;
  readonly seats: number;
  readonly present: number;
  readonly months: number;
  readonly months_met: number;
}

/** Whose work is counted: rows of (key, …) to which items, seats and bodies are joined. */
export interface Subjects {
  /** `p`, and `i` for action items. */
  readonly items: Sql;
  /** `p`, and `s` for the seats of meetings `m`. */
  readonly seats: Sql;
  /** (key, body_id): the bodies whose months are counted. */
  readonly bodies: Sql;
}

const NOBODY = sql`SELECT NULL::uuid, NULL::uuid WHERE FALSE`;
/** Of the bodies in `places`, rows of (key, body_id). */
export const ofBodies = (places: Sql): Subjects => ({
  items: sql`(${places}) AS p(key, body_id) JOIN action_items i ON i.body_id = p.body_id`,
  seats: sql`(${places}) AS p(key, body_id) JOIN joint_meetings m ON m.body_id = p.body_id JOIN meeting_seats s ON s.meeting_id = m.id`,
  bodies: places,
});
/** Who led an item when a day was over. */
export const ledOn = (itemId: Sql, day: LocalDate): Sql =>
  sql`(SELECT e.lead_id FROM action_item_events e WHERE e.item_id = ${itemId} AND e.at < ${startOfDay(addDays(day, 1))}
    ORDER BY e.at DESC, e.id DESC LIMIT 1)`;

/** Of organizations: what each leads, or led when a day was over, and the seats it holds. */
export const ofOrganizations = (ids: readonly string[], day: LocalDate | null = null): Subjects => ({
  items: day
    ? sql`unnest(${ids}::uuid[]) AS p(key) JOIN action_items i
        ON i.id IN (SELECT h.item_id FROM action_item_events h WHERE h.lead_id = p.key) AND ${ledOn(sql`i.id`, day)} = p.key`
    : sql`unnest(${ids}::uuid[]) AS p(key) JOIN action_items i ON i.lead_id = p.key`,
  seats: sql`unnest(${ids}::uuid[]) AS p(key) JOIN meeting_seats s ON s.organization_ids @> ARRAY[p.key] JOIN joint_meetings m ON m.id = s.meeting_id`,
  bodies: NOBODY,
});

const onDay = (column: Sql): Sql => sql`(${column} AT TIME ZONE 'Asia/Shanghai')::date`;

/** What of items `i`, meetings `m` and bodies `b` is counted. */
export interface Seen {
  readonly item: Sql;
  readonly meeting: Sql;
  readonly body: Sql;
}
/** All of it, whoever asks. */
export const WHOLE: Seen = { item: sql`TRUE`, meeting: sql`TRUE`, body: sql`TRUE` };

/**
 * The counts of each subject in one statement, over what is seen. What is counted was issued, or held, in the time;
 * what is open is so now.
 */
export function workCounts(
  reader: Reader,
  subjects: Subjects,
  { from, to }: Period,
  now: Date,
  visible: Seen,
): Promise<(WorkCounts & { readonly key: string })[]> {
  const day = today(now);
  const within = sql`i.issued_at >= ${startOfDay(from)} AND i.issued_at < ${startOfDay(addDays(to, 1))}`;
  const n = (condition: Sql): Sql => sql`(count(*) FILTER (WHERE ${within} AND ${condition}))::int`;
  const verified = sql`i.verified_at IS NOT NULL`;
  return reader.rows(sql`
    WITH worked AS (
      SELECT p.key, ${n(sql`TRUE`)} AS issued,
        ${n(sql`i.accepted_by IS NOT NULL`)} AS accepted,
        ${n(sql`i.accepted_by <> 'CLOCK'`)} AS accepted_in_time,
        ${n(sql`i.state IN ('VERIFIED', 'CLOSED')`)} AS done,
        ${n(verified)} AS verified,
        ${n(sql`${verified} AND ${onDay(sql`i.submitted_at`)} <= i.original_due_on`)} AS on_time,
        ${n(sql`${verified} AND ${onDay(sql`i.submitted_at`)} <= i.due_on`)} AS on_time_extended,
        ${n(sql`(i.submitted_at IS NOT NULL OR i.rework_count > 0 OR i.reopened_count > 0)`)} AS submitted,
        ${n(sql`i.rework_count > 0`)} AS reworked,
        ${n(sql`(i.state = 'CLOSED' OR i.reopened_count > 0)`)} AS closed_once,
        ${n(sql`i.reopened_count > 0`)} AS reopened,
        ${n(sql`i.state = 'CLOSED_UNRESOLVED'`)} AS unresolved,
        (count(*) FILTER (WHERE i.open))::int AS open,
        (count(*) FILTER (WHERE i.state = ANY(${WITH_LEAD}) AND i.due_on < ${day}::date))::int AS overdue,
        coalesce(sum(i.carried_count) FILTER (WHERE i.open), 0)::int AS carries,
        max(${day}::date - i.first_raised_on) FILTER (WHERE i.open) AS oldest_days,
        coalesce(sum(${day}::date - i.first_raised_on) FILTER (WHERE i.open), 0)::int AS age_days
      FROM ${subjects.items} WHERE ${visible.item} GROUP BY p.key
    ), sat AS (
      SELECT p.key, count(*)::int AS seats,
        (count(*) FILTER (WHERE s.attendance IN ('PRESENT', 'LATE', 'LEFT_EARLY')
          OR (s.attendance = 'SUBSTITUTE' AND s.substitutes_allowed)))::int AS present
      FROM ${subjects.seats}
      WHERE m.state = 'CLOSED' AND m.held_on BETWEEN ${from}::date AND ${to}::date AND NOT s.vacant AND ${visible.meeting}
      GROUP BY p.key
    ), met AS (
      SELECT p.key, count(*)::int AS months, (count(*) FILTER (WHERE h.held >= b.min_per_month))::int AS months_met
      FROM (${subjects.bodies}) AS p(key, body_id) JOIN ${bodyRows} b ON b.id = p.body_id AND b.min_per_month IS NOT NULL AND ${visible.body}
        CROSS JOIN LATERAL generate_series(date_trunc('month', ${from}::timestamp), ${to}::timestamp, interval '1 month') AS g(first)
        CROSS JOIN LATERAL (SELECT g.first::date AS first, (g.first + interval '1 month' - interval '1 day')::date AS last) AS t
        CROSS JOIN LATERAL (SELECT count(*) AS held FROM joint_meetings m WHERE m.body_id = b.id AND m.state = 'CLOSED'
          AND NOT m.inquorate AND m.counts_for_cadence AND m.held_on BETWEEN t.first AND t.last AND ${visible.meeting}) AS h
      WHERE t.first >= ${from}::date AND t.last <= ${to}::date AND t.last < ${day}::date
        AND b.established_on <= t.first AND (b.ended_on IS NULL OR t.last < b.ended_on)
      GROUP BY p.key
    )
    SELECT key, ${zeroes('worked', WORKED)}, worked.oldest_days, ${zeroes('sat', ['seats', 'present'])}, ${zeroes('met', ['months', 'months_met'])}
    FROM worked FULL JOIN sat USING (key) FULL JOIN met USING (key)`);
}

const WORKED = [
  'issued',
  'accepted',
  'accepted_in_time',
  'done',
  'verified',
  'on_time',
  'on_time_extended',
  'submitted',
  'reworked',
  'closed_once',
  'reopened',
  'unresolved',
  'open',
  'overdue',
  'carries',
  'age_days',
];
const zeroes = (of: string, columns: readonly string[]): Sql =>
  sql([columns.map((column) => `coalesce(${of}.${column}, 0) AS ${column}`).join(', ')]);

/** Bodies as rows of (key, body_id): each is its own key. */
export const bodiesThemselves = (ids: readonly string[]): Sql =>
  sql`SELECT id, id FROM unnest(${ids}::uuid[]) AS own(id)`;

/** The bodies of estates, as rows of (key, body_id). */
export const bodiesOfEstates = (ids: readonly string[]): Sql =>
  sql`SELECT b.estate_id, b.id FROM joint_bodies b WHERE b.estate_id = ANY(${ids}::uuid[])`;

/** A division's bodies: of its estates, and of it and the divisions below it. */
export const bodiesOfDivision = (id: string): Sql => sql`
  SELECT ${id}::uuid, b.id FROM joint_bodies b
  WHERE b.estate_id IN (SELECT d.estate_id FROM directory_estate_divisions d WHERE d.division_id = ${id})
    OR b.division_id IN (WITH RECURSIVE below AS (
      SELECT ${id}::uuid AS id UNION SELECT d.id FROM directory_divisions d JOIN below u ON d.parent_id = u.id
    ) SELECT id FROM below)`;

export interface BoardRow {
  readonly key: string;
  readonly bucket: string;
  readonly count: number;
  readonly overdue: number;
  readonly silent: number;
  readonly carried_thrice: number;
  readonly item_ids: readonly string[];
}

/** The open items of each subject's bodies in columns, each with those due first: one statement. */
export const boardRows = (
  reader: Reader,
  bodies: Sql,
  first: number,
  day: LocalDate,
  visible: Sql,
): Promise<BoardRow[]> =>
  reader.rows(sql`
    WITH items AS (
      SELECT p.key, i.id, i.due_on, i.carried_count,
        CASE i.state WHEN 'ISSUED' THEN 'TO_ACCEPT' WHEN 'RETURN_REQUESTED' THEN 'RETURNED' WHEN 'BLOCKED' THEN 'BLOCKED'
          WHEN 'SUBMITTED' THEN 'TO_VERIFY' WHEN 'VERIFIED' THEN 'TO_CLOSE' WHEN 'ESCALATED' THEN 'ESCALATED' ELSE 'IN_PROGRESS' END AS bucket,
        i.state = ANY(${WITH_LEAD}) AND i.due_on < ${day}::date AS overdue,
        (SELECT max(${onDay(sql`e.at`)}) FROM action_item_events e WHERE e.item_id = i.id AND e.organization_id IS NOT NULL
          AND e.act NOT IN ('closeMeeting', 'markDuplicate')) <= ${day}::date - 14 AS silent
      FROM (${bodies}) AS p(key, body_id) JOIN action_items i ON i.body_id = p.body_id AND i.open WHERE ${visible}
    )
    SELECT key, bucket, count(*)::int AS count, (count(*) FILTER (WHERE overdue))::int AS overdue,
      (count(*) FILTER (WHERE silent))::int AS silent, (count(*) FILTER (WHERE carried_count >= 3))::int AS carried_thrice,
      (array_agg(id ORDER BY due_on, id))[1:${first}::int] AS item_ids
    FROM items GROUP BY key, bucket`);
