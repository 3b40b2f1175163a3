import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { type LocalDate, today } from '../../../platform/dates';
import { territoryOf, withSubordinates } from '../../../platform/directory/queries';
import { join, type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { ActionItemFilter } from '../generated/resolver-types';
import type { ActionItemRow } from './action-item-tables';
import { overdue, SITUATIONS, withLead } from './desk-situations';
import { firstOfAll, type Lists } from './first-of-all';

/**
 * The desk: what an organization leads or supports, first due first. Every organization (or estate) has its own
 * list, in order, in an index. A page is merged from the heads of the lists: the cost does not grow with the number
 * of items, and each further organization costs one look at its first item.
 */
export function deskPage(
  context: Context,
  organizationId: string,
  filter: ActionItemFilter,
  args: PageArgs,
): Promise<Connection<ActionItemRow>> {
  const day = today(context.now());
  const wanted = [...conditions(filter, day), ...mayBeSeen(context, organizationId, filter)];
  const lists =
    filter.scope === 'TERRITORY'
      ? territoryLists(organizationId, filter, day, wanted)
      : involvedLists(organizationId, filter, day, wanted);
  return page<ActionItemRow>(context, args, {
    select: sql`i.*`,
    from: (window) => sql`(${firstOfAll(lists, window)}) d JOIN action_items i ON i.id = d.id`,
    where: sql`TRUE`,
    order: [
      { expression: sql`d.due`, type: 'date' },
      { expression: sql`d.id`, type: 'uuid' },
    ],
  });
}

/** One's own desk and one's subordinates' are visible by their very definition: those involved, and those above them. */
function mayBeSeen(context: Context, organizationId: string, filter: ActionItemFilter): Sql[] {
  const own = context.viewer.actingFor?.organizationId === organizationId && filter.scope !== 'TERRITORY';
  return own ? [] : [context.visible('ActionItem', sql`i`)];
}

const all = (wanted: readonly Sql[]): Sql => join([sql`TRUE`, ...wanted], ' AND ');

/** The days asked for, of the day that a list is in the order of: its index is read from the first of them to the last. */
const within = (due: Sql, filter: ActionItemFilter, day: LocalDate): Sql[] => [
  ...(filter.overdue ? [overdue(due, day)] : []),
  ...(filter.dueUntil ? [sql`${due} <= ${filter.dueUntil}::date`] : []),
];

/** Only what is asked of the item itself needs its row; otherwise the index is the whole answer. */
function involvedLists(
  organizationId: string,
  filter: ActionItemFilter,
  day: LocalDate,
  wanted: readonly Sql[],
): Lists {
  const items = wanted.length > 0 ? sql`JOIN action_items i ON i.id = p.item_id` : sql``;
  const due = sql`p.due_on`;
  return {
    owners:
      filter.scope === 'SUBORDINATES'
        ? sql`(${withSubordinates(organizationId)}) AS o(id)`
        : sql`(SELECT ${organizationId}::uuid) AS o(id)`,
    rows: sql`FROM action_item_parties p ${items}
      WHERE p.organization_id = o.id AND ${inRole(filter, day)} AND p.open = ${filter.state === 'OPEN'} AND ${all([...within(due, filter, day), ...wanted])}`,
    due,
    id: sql`p.item_id`,
  };
}

/** Led or supported where no role is named: one's own desk is not what one waits for others to hand in. */
function inRole({ role, situation }: ActionItemFilter, day: LocalDate): Sql {
  const asked =
    role === 'VERIFIER' ? sql`p.role = 'VERIFIER'` : sql`p.role <> 'VERIFIER' AND p.role = ${role ?? ''}`;
  const parts = [...(role ? [asked] : []), ...(situation ? [SITUATIONS[situation].part(day)] : [])];
  return parts.length > 0 ? join(parts, ' AND ') : sql`p.role <> 'VERIFIER'`;
}

function territoryLists(
  organizationId: string,
  filter: ActionItemFilter,
  day: LocalDate,
  wanted: readonly Sql[],
): Lists {
  const due = sql`i.due_on`;
  const somePart = filter.situation && SITUATIONS[filter.situation].somePart;
  const asked = [...within(due, filter, day), ...wanted, ...(somePart ? [somePart] : [])];
  return {
    owners: sql`(${territoryOf(organizationId)}) AS o(id)`,
    rows: sql`FROM action_items i WHERE i.estate_id = o.id AND i.open = ${filter.state === 'OPEN'} AND ${all(asked)}`,
    due,
    id: sql`i.id`,
  };
}

function conditions(filter: ActionItemFilter, day: LocalDate): Sql[] {
  const asked: Sql[] = [];
  if (filter.situation) asked.push(SITUATIONS[filter.situation].item(day));
  if (filter.estateId) asked.push(sql`i.estate_id = ${filter.estateId}`);
  if (filter.states) asked.push(sql`i.state = ANY(${filter.states})`);
  if (filter.overdue) asked.push(withLead);
  if (filter.carriedAtLeast) asked.push(sql`i.carried_count >= ${filter.carriedAtLeast}`);
  if (filter.category) {
    asked.push(sql`EXISTS (SELECT FROM agenda_items l JOIN agenda_item_categories c
      ON c.origin_id = l.origin_id AND c.body_id = l.body_id
      WHERE l.id = i.agenda_item_id AND c.category = ${filter.category})`);
  }
  return asked;
}
