import { page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import { withDivisionsBelow } from '../db/places';
import type { EstateRow } from '../db/tables';
import type { DivisionResolvers } from '../generated/resolver-types';

export const Division: DivisionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.division.load(id),
  parent: ({ parent_id }, _args, { loaders }) => (parent_id ? loaders.division.load(parent_id) : null),
  children: ({ id }, _args, { loaders }) => loaders.divisionChildren.load(id),
  estates: ({ id }, args, context) =>
    page<EstateRow>(context, args, {
      select: sql`e.*`,
      from: sql`estates e`,
      where: sql`${context.visible('Estate', sql`e`)} AND EXISTS (
        SELECT FROM estate_divisions d WHERE d.estate_id = e.id AND d.division_id IN (${withDivisionsBelow(id)}))`,
      order: [
        { expression: sql`e.name`, type: 'text' },
        { expression: sql`e.id`, type: 'uuid' },
      ],
    }),
};
