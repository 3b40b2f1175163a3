import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { ImprovementProjectRow } from '../db/project-tables';
import type { ProjectState } from '../domain/kinds';

interface ProjectFilter extends PageArgs {
  readonly estateId: string;
  readonly state?: ProjectState | null;
}

/** An estate's projects, the latest first. */
export function projectPage(
  context: Context,
  { estateId, state, ...args }: ProjectFilter,
): Promise<Connection<ImprovementProjectRow>> {
  return page<ImprovementProjectRow>(context, args, {
    select: sql`p.*`,
    from: sql`improvement_projects p`,
    where: sql`${context.visible('ImprovementProject', sql`p`)} AND p.estate_id = ${estateId}
      ${state ? sql`AND p.state = ${state}` : sql``}`,
    order: [
      { expression: sql`p.planned_at`, type: 'timestamptz', descending: true },
      { expression: sql`p.id`, type: 'uuid', descending: true },
    ],
  });
}
