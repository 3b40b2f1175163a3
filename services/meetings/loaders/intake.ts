import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { today } from '../../../platform/dates';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import { type FiguresRange, figuresKey, type IntakeCounts, intakeCounts } from '../db/intake-figures';
import type { IntakeEventRow, IntakeFollowUpRow, IntakeRow, ProblemRow } from '../db/intake-tables';
import { type IntakeParties, intakePartiesOf, possibleRepeatsOf } from '../db/intakes';
import { isOfEstate } from '../permissions';

/** What is read about cases. */
export function createIntakeLoaders(context: ServiceContext) {
  const day = today(context.now());
  return {
    intake: rowLoader<IntakeRow>(
      context,
      (ids) =>
        sql`SELECT i.* FROM intakes i WHERE i.id = ANY(${ids}::uuid[]) AND ${context.visible('Intake', sql`i`)}`,
    ),
    /** A case as far as its status: also of one that the viewer may not see, for a repeat is answered with it. */
    intakeStanding: rowLoader<IntakeRow>(
      context,
      (ids) => sql`SELECT i.* FROM intakes i WHERE i.id = ANY(${ids}::uuid[])`,
    ),
    intakeParties: new DataLoader<string, IntakeParties>(async (ids) => {
      const byId = new Map((await intakePartiesOf(context, ids)).map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id)!);
    }),
    problem: new DataLoader<string, ProblemRow>(async (codes) => {
      const rows = await context.rows<ProblemRow>(sql`SELECT * FROM problems WHERE code = ANY(${codes})`);
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code)!);
    }),
    problemById: rowLoader<ProblemRow>(
      context,
      (ids) => sql`SELECT * FROM problems WHERE id = ANY(${ids}::uuid[])`,
    ),
    intakeHistory: groupLoader<IntakeEventRow>(
      context,
      (row) => row.intake_id,
      (ids) => sql`SELECT * FROM intake_events WHERE intake_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
    ),
    intakeFollowUps: groupLoader<IntakeFollowUpRow>(
      context,
      (row) => row.intake_id,
      (ids) => sql`SELECT * FROM intake_follow_ups WHERE intake_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
    ),
    possibleRepeats: groupLoader<IntakeRow & { readonly asked_by: string }>(
      context,
      (row) => row.asked_by,
      (ids) => possibleRepeatsOf(ids, context.visible('Intake', sql`t`)),
    ),
    /** Null for whoever has nothing to do with the estate. */
    intakeFigures: new DataLoader<FiguresRange, IntakeCounts | null, string>(
      async (ranges) => {
        const organizationId = context.viewer.actingFor?.organizationId ?? null;
        const seesAll = context.viewer.scopes.includes('AUDITOR');
        const allowed = new Set(
          (
            await context.rows<{ id: string }>(
              sql`SELECT e.id FROM directory_estates e WHERE e.id = ANY(${ranges.map((it) => it.estateId)}::uuid[])
                  AND (${seesAll}::boolean OR (${organizationId}::uuid IS NOT NULL AND ${isOfEstate(organizationId ?? NOBODY, sql`e.id`, day)}))`,
            )
          ).map((row) => row.id),
        );
        const counts = await intakeCounts(context, ranges, context.now());
        const byKey = new Map(counts.map((row) => [row.key, row]));
        return ranges.map((it) => (allowed.has(it.estateId) ? byKey.get(figuresKey(it))! : null));
      },
      { cacheKeyFn: figuresKey },
    ),
  };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
