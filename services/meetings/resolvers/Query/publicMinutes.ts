import { page } from '../../../../platform/connection';
import { today } from '../../../../platform/dates';
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
    where: sql`p.kind = 'MINUTES' AND EXISTS (SELECT FROM publications x
        WHERE x.minutes_id = p.minutes_id AND x.from_on <= ${today(context.now())}::date) ${estateId ? sql`AND p.estate_id = ${estateId}` : sql``} ${bodyId ? sql`AND p.body_id = ${bodyId}` : sql``}`,
    order: [
      { expression: sql`p.published_at`, type: 'timestamptz', descending: true },
      { expression: sql`p.minutes_id`, type: 'uuid', descending: true },
    ],
  });
