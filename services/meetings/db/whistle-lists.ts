import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { territoryOf, withSubordinates } from '../../../platform/directory/queries';
import { join, type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { WhistleFilter } from '../generated/resolver-types';
import type { WhistleRow } from './whistle-tables';

/**
 * Whistles that an organization is party to, first due first; ended ones newest first. All parties of a whistle carry
 * the same instant, so one that several of them would show stands there once.
 */
export function whistleDesk(
  context: Context,
  organizationId: string,
  filter: WhistleFilter,
  args: PageArgs,
): Promise<Connection<WhistleRow>> {
  const ended = filter.state === 'ENDED';
  const own = context.viewer.actingFor?.organizationId === organizationId && filter.scope !== 'TERRITORY';
  const visible = own ? sql`TRUE` : context.visible('Whistle', sql`w`);
  return page<WhistleRow>(context, args, {
    select: sql`w.*`,
    from: sql`(SELECT DISTINCT p.whistle_id, p.due_at FROM whistle_parties p
        WHERE p.open = ${!ended} AND ${whose(organizationId, filter)}) d JOIN whistles w ON w.id = d.whistle_id`,
    where: join([visible, ...conditions(filter)], ' AND '),
    order: [
      { expression: sql`d.due_at`, type: 'timestamptz', descending: ended },
      { expression: sql`d.whistle_id`, type: 'uuid', descending: ended },
    ],
  });
}

function whose(organizationId: string, { scope, role }: WhistleFilter): Sql {
  if (scope === 'TERRITORY') {
    return sql`p.role = 'TERRITORY' AND p.whistle_id IN (SELECT id FROM whistles WHERE estate_id IN (${territoryOf(organizationId)}))`;
  }
  const roles = role ? [role] : ['LEAD', 'SUPPORT'];
  const of =
    scope === 'SUBORDINATES'
      ? sql`p.organization_id IN (${withSubordinates(organizationId)})`
      : sql`p.organization_id = ${organizationId}`;
  return sql`${of} AND p.role = ANY(${roles})`;
}

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
