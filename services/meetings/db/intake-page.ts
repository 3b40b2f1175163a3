import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { join, type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { IntakeFilter } from '../generated/resolver-types';
import type { IntakeRow } from './intake-tables';

/** The cases that the viewer may see, the latest first. */
export function intakePage(
  context: Context,
  filter: IntakeFilter,
  args: PageArgs,
): Promise<Connection<IntakeRow>> {
  const wanted: Sql[] = [context.visible('Intake', sql`i`)];
  if (filter.estateId) wanted.push(sql`i.estate_id = ${filter.estateId}`);
  if (filter.handlerId) wanted.push(sql`i.handler_id = ${filter.handlerId}`);
  if (filter.states) wanted.push(sql`i.state = ANY(${filter.states})`);
  if (filter.kind) wanted.push(sql`i.kind = ${filter.kind}`);
  if (filter.channel) wanted.push(sql`i.channel = ${filter.channel}`);
  if (filter.problem) wanted.push(sql`i.problem = ${filter.problem}`);
  if (filter.mine) wanted.push(sql`i.reporter_subject = ${context.viewer.subject}`);
  if (filter.overdue) {
    wanted.push(
      sql`i.replied_at IS NULL AND i.state NOT IN ('REPEATED', 'WITHDRAWN') AND i.reply_due_at <= ${context.now()}`,
    );
  }
  return page<IntakeRow>(context, args, {
    select: sql`i.*`,
    from: sql`intakes i`,
    where: join(wanted, ' AND '),
    order: [
      { expression: sql`i.received_at`, type: 'timestamptz', descending: true },
      { expression: sql`i.id`, type: 'uuid', descending: true },
    ],
  });
}
