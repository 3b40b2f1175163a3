import { page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { Context } from '../context';
import { publishedColumns, rollObjectionColumns, standing, unitOfEntry } from '../db/roll';
import type { PublishedRollEntryRow, RollCorrectionRow, RollObjectionRow } from '../db/roll-tables';
import type { StoredVotingSession } from '../db/tables';
import type { RollWarning } from '../domain/kinds';
import { buildRoll } from '../domain/roll';
import type { Loaders } from '../loaders';

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

export const publishedPage = (
  { id, estate_id }: { readonly id: string; readonly estate_id: string },
  args: PageArgs,
  context: Context,
) =>
  page<PublishedRollEntryRow>(context, args, {
    select: publishedColumns(context.viewer, sql`${estate_id}::uuid`),
    from: sql`published_roll_entries p`,
    where: sql`${context.visible('PublishedRollEntry', sql`p`)} AND p.session_id = ${id} AND ${standing}`,
    order: [
      { expression: sql`p.building_number`, type: 'integer' },
      { expression: sql`p.unit_number`, type: 'text' },
      { expression: sql`p.unit_id`, type: 'uuid' },
    ],
  });

/** Each corrected revision beside the one before it. */
export const correctionPage = (
  { id: sessionId, estate_id }: Pick<StoredVotingSession, 'id' | 'estate_id'>,
  args: PageArgs,
  context: Context,
) =>
  page<RollCorrectionRow>(context, args, {
    select: sql`${publishedColumns(context.viewer, sql`${estate_id}::uuid`)}, CASE WHEN b.revision IS NOT NULL THEN to_jsonb(b) || jsonb_build_object('area', b.area::text) END AS before`,
    from: sql`published_roll_entries p LEFT JOIN published_roll_entries b
      ON b.session_id = p.session_id AND b.unit_id = p.unit_id AND b.revision = p.revision - 1`,
    where: sql`${context.visible('RollCorrection', sql`p`)} AND p.session_id = ${sessionId} AND p.reason IS NOT NULL`,
    order: [
      { expression: sql`p.recorded_at`, type: 'timestamptz' },
      { expression: sql`p.unit_id`, type: 'uuid' },
      { expression: sql`p.revision`, type: 'integer' },
    ],
  });

export const rollObjectionPage = (sessionId: string, args: PageArgs, context: Context) =>
  page<RollObjectionRow>(context, args, {
    select: rollObjectionColumns,
    from: sql`roll_objections o`,
    where: sql`${context.visible('RollObjection', sql`o`)} AND o.session_id = ${sessionId}`,
    order: [
      { expression: sql`o.made_at`, type: 'timestamptz' },
      { expression: sql`o.id`, type: 'uuid' },
    ],
  });

/** By unit: frozen, as it was then; before, as the whole published roll gives it, since one entry's correction may concern another. */
export async function warningsOf(
  sessionId: string,
  loaders: Loaders,
): Promise<ReadonlyMap<string, readonly RollWarning[]>> {
  const [frozen, published] = await Promise.all([
    loaders.warningsOfSession.load(sessionId),
    loaders.publishedRoll.load(sessionId),
  ]);
  if (frozen.length > 0) return new Map(frozen.map((row) => [row.unit_id, row.warnings]));
  return new Map(buildRoll(published.map(unitOfEntry)).map((entry) => [entry.unitId, entry.warnings]));
}

export function countWarnings(
  units: readonly (readonly RollWarning[])[],
): readonly { readonly warning: RollWarning; readonly count: number }[] {
  const counts = new Map<RollWarning, number>();
  for (const warning of units.flat()) counts.set(warning, (counts.get(warning) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([warning, count]) => ({ warning, count }));
}
