import { page } from '../../../../platform/connection';
import { sql } from '../../../../platform/sql';
import { bodyRows } from '../../db/bodies';
import type { JointBodyRow } from '../../db/tables';
import type { QueryResolvers } from '../../generated/resolver-types';

export const jointBodies: QueryResolvers['jointBodies'] = (_parent, args, context) =>
  page<JointBodyRow>(context, args, {
    select: sql`b.*`,
    from: sql`${bodyRows} b`,
    where: context.visible('JointBody', sql`b`),
    order: [
      { expression: sql`b.name`, type: 'text' },
      { expression: sql`b.id`, type: 'uuid' },
    ],
  });
