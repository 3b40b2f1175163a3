import { type Connection, type PageArgs, page, type Window } from '../../../platform/connection';
import { today } from '../../../platform/dates';
import { territoryOf, withSubordinates } from '../../../platform/directory/queries';
import { type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { ActionItemFilter } from '../generated/resolver-types';
import type { ActionItemRow } from './tables';

/**
 * The desk: what an organization leads or supports, first due first. Each organization's (or estate's) own
 * short list is read from its index up to the page's size, and the lists are merged: the cost of a page
 * does not grow with the number of items, only with the number of organizations.
 */
export function deskPage(
  context: Context,
  organizationId: string,
  filter: ActionItemFilter,
  args: PageArgs,
): Promise<Connection<ActionItemRow>> {
  const day = today(context.now());
  const wanted = sql`${conditions(filter, day)} AND ${mayBeSeen(context, organizationId, filter)}`;
  const candidates = filter.scope === 'TERRITORY' ? territoryLists : involvedLists;
  return page<ActionItemRow>(context, args, {
    select: sql`i.*`,
    from: (window) =>
      sql`(${candidates(organizationId, filter, wanted, window)}) d JOIN action_items i ON i.id = d.item_id`,
    where: sql`TRUE`,
    order: [
      { expression: sql`d.due_on`, type: 'date' },
      { expression: sql`d.item_id`, type: 'uuid' },
    ],
  });
}

/** One's own desk and one's subordinates' are visible by their very definition: those involved, and those above them. */
function mayBeSeen(context: Context, organizationId: string, filter: ActionItemFilter): Sql {
  const own = context.viewer.actingFor?.organizationId === organizationId && filter.scope !== 'TERRITORY';
  return own ? sql`TRUE` : context.visible('ActionItem', sql`i`);
}

function involvedLists(
  organizationId: string,
  filter: ActionItemFilter,
  wanted: Sql,
  { past, limit }: Window,
): Sql {
  const organizations =
    filter.scope === 'SUBORDINATES' ? withSubordinates(organizationId) : sql`SELECT ${organizationId}::uuid`;
  return sql`
    SELECT DISTINCT found.due_on, found.item_id FROM (${organizations}) AS o(id) CROSS JOIN LATERAL (
      SELECT p.due_on, p.item_id FROM action_item_parties p JOIN action_items i ON i.id = p.item_id
      WHERE p.organization_id = o.id AND ${inRole(filter.role)}
        AND p.open = ${filter.state === 'OPEN'} AND ${past([sql`p.due_on`, sql`p.item_id`])} AND ${wanted}
      ORDER BY p.due_on, p.item_id LIMIT ${limit}
    ) found`;
}

/** Led or supported where no role is named: one's own desk is not what one waits for others to hand in. */
function inRole(role: ActionItemFilter['role']): Sql {
  if (role === 'VERIFIER') return sql`p.role = 'VERIFIER'`;
  return role ? sql`p.role <> 'VERIFIER' AND p.role = ${role}` : sql`p.role <> 'VERIFIER'`;
}

function territoryLists(
  organizationId: string,
  filter: ActionItemFilter,
  wanted: Sql,
  { past, limit }: Window,
): Sql {
  return sql`
    SELECT found.due_on, found.item_id FROM (${territoryOf(organizationId)}) AS e(id) CROSS JOIN LATERAL (
      SELECT i.due_on, i.id AS item_id FROM action_items i
      WHERE i.estate_id = e.id AND i.open = ${filter.state === 'OPEN'} AND ${past([sql`i.due_on`, sql`i.id`])} AND ${wanted}
      ORDER BY i.due_on, i.id LIMIT ${limit}
    ) found`;
}

function conditions(filter: ActionItemFilter, day: string): Sql {
  const overdue = sql`i.due_on < ${day}::date AND i.state IN ('ISSUED', 'ACCEPTED', 'IN_PROGRESS')`;
  return sql`TRUE
    ${filter.estateId ? sql`AND i.estate_id = ${filter.estateId}` : sql``}
    ${filter.states ? sql`AND i.state = ANY(${filter.states})` : sql``}
    ${filter.overdue ? sql`AND ${overdue}` : sql``}
    ${filter.dueUntil ? sql`AND i.due_on <= ${filter.dueUntil}::date` : sql``}
    ${filter.carriedAtLeast ? sql`AND i.carried_count >= ${filter.carriedAtLeast}` : sql``}`;
}
