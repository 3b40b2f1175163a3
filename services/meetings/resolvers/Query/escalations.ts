import { page } from '../../../../platform/connection';
import { sql } from '../../../../platform/sql';
import type { AgendaItemRow } from '../../db/tables';
import type { QueryResolvers } from '../../generated/resolver-types';
import { bodiesGoverned } from '../../permissions';

/** A matter's last line, while it is not dealt with; one that follows an action item, while that is open. */
const STILL_OPEN = sql`CASE WHEN i.id IS NULL
  THEN a.state IN ('ACCEPTED', 'DEFERRED') OR (a.state = 'CARRIED' AND a.carried_into_id IS NULL)
  ELSE i.open AND NOT EXISTS (SELECT FROM agenda_items l
    WHERE l.body_id = a.body_id AND l.origin_id = a.origin_id AND l.id > a.id) END`;
/** An action item is escalated as its meeting closes, its line with the next draft. */
const ESCALATED_ON = sql`coalesce(i.escalated_on, a.escalated_on)`;

export const escalations: NonNullable<QueryResolvers['escalations']> = (_parent, args, context) =>
  page<AgendaItemRow>(context, args, {
    select: sql`a.*`,
    from: sql`agenda_items a LEFT JOIN action_items i ON i.id = a.action_item_id`,
    where: sql`${ESCALATED_ON} IS NOT NULL AND ${STILL_OPEN}
      AND a.body_id IN (${bodiesGoverned(context.viewer.actingFor!.organizationId)})`,
    order: [
      { expression: ESCALATED_ON, type: 'date' },
      { expression: sql`a.id`, type: 'uuid' },
    ],
  });
