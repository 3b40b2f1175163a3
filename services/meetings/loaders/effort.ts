import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { today } from '../../../platform/dates';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import type { EffortEventRow, EffortMemberRow, EffortRow, OperationFindingRow } from '../db/effort-tables';
import { effortPartiesOf } from '../db/efforts';
import type { ProblemRow } from '../db/intake-tables';

/** What is read about task forces, joint operations and requests. */
export function createEffortLoaders(context: ServiceContext) {
  const seen = context.visible('TaskForce', sql`e`);
  return {
    effort: rowLoader<EffortRow>(
      context,
      (ids) => sql`SELECT e.* FROM efforts e WHERE e.id = ANY(${ids}::uuid[]) AND ${seen}`,
    ),
    resolutionEfforts: groupLoader<EffortRow>(
      context,
      (row) => row.resolution_id!,
      (ids) =>
        sql`SELECT e.* FROM efforts e WHERE e.resolution_id = ANY(${ids}::uuid[]) AND ${seen} ORDER BY e.created_at, e.id`,
    ),
    itemEfforts: groupLoader<EffortRow>(
      context,
      (row) => row.action_item_id!,
      (ids) =>
        sql`SELECT e.* FROM efforts e WHERE e.action_item_id = ANY(${ids}::uuid[]) AND ${seen} ORDER BY e.created_at, e.id`,
    ),
    effortParties: new DataLoader(async (ids: readonly string[]) => {
      const byId = new Map(
        (await effortPartiesOf(context, ids, today(context.now()))).map((row) => [row.id, row]),
      );
      return ids.map((id) => byId.get(id)!);
    }),
    effortMembers: groupLoader<EffortMemberRow>(
      context,
      (row) => row.effort_id,
      (ids) =>
        sql`SELECT * FROM effort_parties WHERE effort_id = ANY(${ids}::uuid[]) ORDER BY valid_from, organization_name, organization_id`,
    ),
    effortProblems: groupLoader<ProblemRow & { readonly effort_id: string }>(
      context,
      (row) => row.effort_id,
      (ids) => sql`SELECT p.*, x.effort_id FROM effort_problems x JOIN problems p ON p.code = x.problem
                   WHERE x.effort_id = ANY(${ids}::uuid[]) ORDER BY p.code`,
    ),
    effortFindings: groupLoader<OperationFindingRow>(
      context,
      (row) => row.effort_id,
      (ids) => sql`SELECT * FROM effort_findings WHERE effort_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
    ),
    effortHistory: groupLoader<EffortEventRow>(
      context,
      (row) => row.effort_id,
      (ids) => sql`SELECT * FROM effort_events WHERE effort_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
    ),
    /** The agenda item by which an answer last came to the body's table. */
    answerLine: groupLoader<{ readonly id: string; readonly origin_id: string }>(
      context,
      (row) => row.origin_id,
      (ids) => sql`SELECT DISTINCT ON (l.origin_id) l.id, l.origin_id FROM agenda_items l
                   JOIN efforts e ON e.id = l.origin_id AND e.body_id = l.body_id
                   WHERE l.origin_id = ANY(${ids}::uuid[]) ORDER BY l.origin_id, l.id DESC`,
    ),
  };
}
