import { sql } from '../../../../platform/sql';
import type { DivisionRow } from '../../db/tables';
import type { QueryResolvers } from '../../generated/resolver-types';

export const divisions: QueryResolvers['divisions'] = (_parent, { parentId }, context) =>
  context.rows<DivisionRow>(
    sql`SELECT d.* FROM divisions d WHERE d.parent_id IS NOT DISTINCT FROM ${parentId ?? null}::uuid
        AND ${context.visible('Division', sql`d`)} ORDER BY d.name, d.id`,
  );
