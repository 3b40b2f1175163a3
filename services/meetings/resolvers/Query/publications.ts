import { page } from '../../../../platform/connection';
import { today } from '../../../../platform/dates';
import { sql } from '../../../../platform/sql';
import type { PublicationRow } from '../../db/minutes-tables';
import type { QueryResolvers } from '../../generated/resolver-types';

/** What is published from today or earlier on; what is only announced for later is not yet anybody's to read. */
export const publications: QueryResolvers['publications'] = (
  _parent,
  { estateId, bodyId, kind, ...args },
  context,
) =>
  page<PublicationRow>(context, args, {
    select: sql`p.*`,
    from: sql`publications p`,
    where: sql`p.from_on <= ${today(context.now())}::date ${estateId ? sql`AND p.estate_id = ${estateId}` : sql``}
      ${bodyId ? sql`AND p.body_id = ${bodyId}` : sql``} ${kind ? sql`AND p.kind = ${kind}` : sql``}`,
    order: [
      { expression: sql`p.from_on`, type: 'date', descending: true },
      { expression: sql`p.id`, type: 'uuid', descending: true },
    ],
  });
