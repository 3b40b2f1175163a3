import { page } from '../../../../platform/connection';
import { sql } from '../../../../platform/sql';
import type { EstateRow } from '../../db/tables';
import type { QueryResolvers } from '../../generated/resolver-types';

export const estates: QueryResolvers['estates'] = (_parent, { nameContains, ...args }, context) =>
  page<EstateRow>(context, args, {
    select: sql`e.*`,
    from: sql`estates e`,
    where: sql`${context.visible('Estate', sql`e`)} AND strpos(e.name, ${nameContains ?? ''}) > ${nameContains ? 0 : -1}`,
    order: [
      { expression: sql`e.name`, type: 'text' },
      { expression: sql`e.id`, type: 'uuid' },
    ],
  });
