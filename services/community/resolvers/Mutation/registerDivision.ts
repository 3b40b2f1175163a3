import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { divisionById, publishDivision } from '../../db/places';
import type { DivisionRow } from '../../db/tables';
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
    const name = writtenText(input.name, 100);
    if (name === null) return refuse('INPUT_INVALID', { path: ['input', 'name'] });

    const row = await firstRow<DivisionRow>(
      tx,
      sql`INSERT INTO divisions (id, level, name, parent_id)
          VALUES (${tx.newId()}, ${placed.value}, ${name}, ${parent?.id ?? null})
          ON CONFLICT (parent_id, name) DO NOTHING RETURNING *`,
    );
    if (!row) return refuse('NAME_TAKEN', { path: ['input', 'name'] });
    await publishDivision(tx, row);
    return done(row.id);
  },
});
