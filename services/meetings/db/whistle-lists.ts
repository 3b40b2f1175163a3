import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { territoryOf, withSubordinates } from '../../../platform/directory/queries';
import { join, type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { WhistleFilter } from '../generated/resolver-types';
import { firstOfAll, type Lists } from './first-of-all';
import type { WhistleRow } from './whistle-tables';

/**
 * Whistles that an organization is party to, first due first; ended ones newest first. All parties of a whistle carry
 * the same instant, so one that several of them would show stands there once. Every organization has its own list in each
 * role, and every estate one, in an index: a page is merged from their heads.
 */
export function whistleDesk(
  context: Context,
  organizationId: string,
  filter: WhistleFilter,
  args: PageArgs,
): Promise<Connection<WhistleRow>> {
  const descending = filter.state === 'ENDED';
  // What one is party to or governs, as one's subordinates', is visible by its very definition.
  const own = context.viewer.actingFor?.organizationId === organizationId;
  const wanted = [...conditions(filter), ...(own ? [] : [context.visible('Whistle', sql`w`)])];
  const lists = (filter.scope === 'TERRITORY' ? territoryLists : partyLists)(organizationId, filter, wanted);
  return page<WhistleRow>(context, args, {
    select: sql`w.*`,
    from: (window) => sql`(${firstOfAll({ ...lists, descending }, window)}) d JOIN whistles w ON w.id = d.id`,
    where: sql`TRUE`,
    order: [
      { expression: sql`d.due`, type: 'timestamptz', descending },
      { expression: sql`d.id`, type: 'uuid', descending },
    ],
  });
}

const all = (wanted: readonly Sql[]): Sql => join([sql`TRUE`, ...wanted], ' AND ');

/** Only what is asked of the whistle itself needs its row; otherwise the index is the whole answer. */
function partyLists(
  organizationId: string,
  { scope, role, state }: WhistleFilter,
  wanted: readonly Sql[],
): Lists {
  const of =
    scope === 'SUBORDINATES' ? withSubordinates(organizationId) : sql`SELECT ${organizationId}::uuid`;
  const whistles = wanted.length > 0 ? sql`JOIN whistles w ON w.id = p.whistle_id` : sql``;
  return {
    owners: sql`(SELECT whose.id, r.role FROM (${of}) AS whose(id), unnest(${role ? [role] : ['LEAD', 'SUPPORT']}::text[]) AS r(role)) AS o`,
    rows: sql`FROM whistle_parties p ${whistles}
      WHERE p.organization_id = o.id AND p.role = o.role AND p.open = ${state !== 'ENDED'} AND ${all(wanted)}`,
    due: sql`p.due_at`,
    id: sql`p.whistle_id`,
  };
}

/** The same instants as the parties carry, read from the whistles of each estate in the order of `whistles_desk`. */
const territoryLists = (organizationId: string, { state }: WhistleFilter, wanted: readonly Sql[]): Lists => ({
  owners: sql`(${territoryOf(organizationId)}) AS o(id)`,
  rows: sql`FROM whistles w WHERE w.estate_id = o.id AND (w.ended_at IS NULL) = ${state !== 'ENDED'} AND ${all(wanted)}`,
  due: sql`coalesce(w.due_at, w.ended_at, timestamptz '9999-12-31 00:00:00+00')`,
  id: sql`w.id`,
});

function conditions(filter: WhistleFilter): Sql[] {
  const asked: Sql[] = [];
  if (filter.estateId) asked.push(sql`w.estate_id = ${filter.estateId}`);
  if (filter.types) asked.push(sql`w.type = ANY(${filter.types})`);
  if (filter.states) asked.push(sql`w.state = ANY(${filter.states})`);
  if (filter.dueBefore) asked.push(sql`w.due_at < ${filter.dueBefore}`);
  return asked;
}

/** The whistles of an estate, newest first. */
export const estateWhistles = (
  context: Context,
  estateId: string,
  args: PageArgs,
): Promise<Connection<WhistleRow>> =>
  page<WhistleRow>(context, args, {
    select: sql`w.*`,
    from: sql`whistles w`,
    where: sql`w.estate_id = ${estateId} AND ${context.visible('Whistle', sql`w`)}`,
    order: [
      { expression: sql`w.drafted_at`, type: 'timestamptz', descending: true },
      { expression: sql`w.id`, type: 'uuid', descending: true },
    ],
  });
