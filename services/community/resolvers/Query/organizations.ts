import { page } from '../../../../platform/connection';
import { today } from '../../../../platform/dates';
import { validOn } from '../../../../platform/directory/queries';
import { sql } from '../../../../platform/sql';
import type { OrganizationRow } from '../../db/tables';
import type { QueryResolvers } from '../../generated/resolver-types';

export const organizations: QueryResolvers['organizations'] = (
  _parent,
  { kind, nameContains, ...args },
  context,
) =>
  page<OrganizationRow>(context, args, {
    select: sql`o.*`,
    from: sql`organizations o`,
    where: sql`${context.visible('Organization', sql`o`)} AND ${validOn(sql`o`, today(context.now()))}
      ${kind ? sql`AND o.kind = ${kind}` : sql``}
      AND strpos(o.name, ${nameContains ?? ''}) > ${nameContains ? 0 : -1}`,
    order: [
      { expression: sql`o.name`, type: 'text' },
      { expression: sql`o.id`, type: 'uuid' },
    ],
  });
