import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { divisionById, publishDivision } from '../../db/places';
import { type DivisionRow, divisions } from '../../db/tables';
import { placeDivision } from '../../domain/division';
import type { Code } from '../../errors';
import type { RegisterDivisionInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const registerDivision = mutation<RegisterDivisionInput, Context, Code, DivisionRow>({
  name: 'registerDivision',
  thing: 'division',
  load: (context, id) => context.loaders.division.load(id),
  async run({ tx, input }) {
    const parent = input.parentId ? await divisionById(tx, input.parentId) : null;
    if (input.parentId && !parent) return refuse('DIVISION_UNKNOWN', { path: ['input', 'parentId'] });
    const placed = placeDivision(input.level, parent?.level ?? null);
    if (!placed.ok) return refuse(placed.error, { path: ['input', 'level'] });
    const taken = await firstRow(
      tx,
      sql`SELECT id FROM divisions WHERE parent_id IS NOT DISTINCT FROM ${parent?.id ?? null}::uuid AND name = ${input.name}`,
    );
    if (taken) return refuse('NAME_TAKEN', { path: ['input', 'name'] });

    const row: DivisionRow = { id: tx.newId(), level: input.level, name: input.name, parent_id: parent?.id ?? null };
    await tx.insert(divisions, row);
    await publishDivision(tx, row);
    return done(row.id);
  },
});
