import { page } from '../../../../platform/connection';
import { sql } from '../../../../platform/sql';
import type { PublicVersionRow } from '../../db/minutes-tables';
import type { QueryResolvers } from '../../generated/resolver-types';

/** The only minutes that anyone may read: masked versions of those that were published. */
export const publicMinutes: QueryResolvers['publicMinutes'] = (
  _parent,
  { estateId, bodyId, ...args },
  context,
) =>
  page<PublicVersionRow>(context, args, {
    select: sql`p.*`,
    from: sql`public_versions p`,
    where: sql`p.kind = 'MINUTES' ${estateId ? sql`AND p.estate_id = ${estateId}` : sql``} ${bodyId ? sql`AND p.body_id = ${bodyId}` : sql``}`,
    order: [
      { expression: sql`p.published_at`, type: 'timestamptz', descending: true },
      { expression: sql`p.minutes_id`, type: 'uuid', descending: true },
    ],
  });
