import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { RepairOrderRow } from '../db/tables';
import type { RepairState } from '../domain/kinds';

interface RepairFilter extends PageArgs {
  readonly estateId?: string | null;
  readonly state?: RepairState | null;
}

/** The repair orders the viewer may see, the latest first. */
export function repairPage(context: Context, filter: RepairFilter): Promise<Connection<RepairOrderRow>> {
  const { estateId, state, ...args } = filter;
  return page<RepairOrderRow>(context, args, {
    select: sql`r.*`,
    from: sql`repair_orders r`,
    where: sql`${context.visible('RepairOrder', sql`r`)}
      ${estateId ? sql`AND r.estate_id = ${estateId}` : sql``}
      ${state ? sql`AND r.state = ${state}` : sql``}`,
    order: [
      { expression: sql`r.reported_at`, type: 'timestamptz', descending: true },
      { expression: sql`r.id`, type: 'uuid', descending: true },
    ],
  });
}
