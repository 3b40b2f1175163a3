import type { LocalDate } from '../../../platform/dates';
import { raw, type Sql, sql } from '../../../platform/sql';
import { PARTS_REPORTED_IN, WITH_LEAD } from '../domain/action-item';
import type { DeskSituation } from '../generated/resolver-types';

/** What a situation asks of an organization's part in an item (`p`) and of the item itself (`i`). */
export interface Situation {
  readonly part: (day: LocalDate) => Sql;
  readonly item: (day: LocalDate) => Sql;
  /** What it asks of somebody's part in it, where a list is of items: beside `part`, everybody's parts would be read for it. */
  readonly somePart?: Sql;
}

/** Still to do by its lead: what is submitted is not the lead's any more. */
export const withLead = sql`i.state = ANY(${WITH_LEAD})`;
/** As the desk's index has it: all but those who verify. */
const does = sql`p.role <> 'VERIFIER'`;
const leads = sql`p.role <> 'VERIFIER' AND p.role = 'LEAD'`;
export const overdue = (due: Sql, day: LocalDate): Sql => sql`${due} < ${day}::date`;
const dueThisWeek = (due: Sql, day: LocalDate): Sql => sql`${due} BETWEEN ${day}::date AND ${day}::date + 6`;

/** The party joined as this supports, and has not done its part. */
const owes = (party: Sql): Sql =>
  sql`${party}.role = 'SUPPORT' AND NOT EXISTS (SELECT FROM action_item_parts d
    WHERE d.item_id = ${party}.item_id AND d.organization_id = ${party}.organization_id AND d.state = 'DONE')`;

/**
 * What the morning's digest counts is what the desk lists: both read it here. A part has the due day of its item, so that the desk's index
 * is read from the first day asked for to the last, and no further.
 */
export const SITUATIONS: Readonly<Record<DeskSituation, Situation>> = {
  TO_ACCEPT: { part: () => leads, item: () => sql`i.state = 'ISSUED'` },
  OVERDUE: {
    part: (day) => sql`${does} AND ${overdue(sql`p.due_on`, day)}`,
    item: (day) => sql`${overdue(sql`i.due_on`, day)} AND ${withLead}`,
  },
  DUE_THIS_WEEK: {
    part: (day) => sql`${does} AND ${dueThisWeek(sql`p.due_on`, day)}`,
    item: (day) => sql`${dueThisWeek(sql`i.due_on`, day)} AND ${withLead}`,
  },
  RETURNED: { part: () => leads, item: () => sql`i.state = 'RETURN_REQUESTED'` },
  CAME_BACK: {
    part: () => leads,
    item: () => sql`i.state IN ('ACCEPTED', 'IN_PROGRESS', 'BLOCKED', 'REOPENED') AND (i.rework_count > 0 OR i.reopened_count > 0
      OR EXISTS (SELECT FROM action_item_returns r WHERE r.item_id = i.id AND r.lead_id = i.lead_id AND r.ruling = 'UPHELD'))`,
  },
  PART_LATE: {
    part: () => sql`p.role <> 'VERIFIER' AND ${owes(sql`p`)}`,
    item: (day) =>
      sql`i.state = ANY(${PARTS_REPORTED_IN}) AND (i.state = 'SUBMITTED' OR ${overdue(sql`i.due_on`, day)})`,
    somePart: sql`EXISTS (SELECT FROM action_item_parties s WHERE s.item_id = i.id AND ${owes(sql`s`)})`,
  },
  TO_VERIFY: { part: () => sql`p.role = 'VERIFIER'`, item: () => sql`i.state = 'SUBMITTED'` },
  TO_ANSWER: {
    part: () => sql`p.role <> 'VERIFIER' AND p.role = 'ESCALATED_TO'`,
    item: () => sql`i.state = 'ESCALATED'`,
  },
};

/** How many of the rows joined as `i` and `p` are in it. */
export const countOf = (situation: DeskSituation, day: LocalDate, as: string): Sql =>
  sql`count(*) FILTER (WHERE ${SITUATIONS[situation].part(day)} AND ${SITUATIONS[situation].item(day)})::int AS ${raw(`"${as}"`)}`;
