import { page } from '../../../../platform/connection';
import { sql } from '../../../../platform/sql';
import { owns } from '../../db/circles';
import { recordColumns, recordsWithUnits } from '../../db/register';
import type { OwnershipRecordRow } from '../../db/register-tables';
import type { QueryResolvers } from '../../generated/resolver-types';
import { byPlace } from '../foreign-types';

export const myUnits: QueryResolvers['myUnits'] = (_parent, args, context) =>
  page<OwnershipRecordRow>(context, args, {
    select: recordColumns(),
    from: recordsWithUnits,
    where: owns(context.viewer, sql`r`),
    order: byPlace,
  });
