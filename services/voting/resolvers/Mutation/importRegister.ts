import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockEstate, unitsOfEstate } from '../../db/register';
import { applyBatch, standingFaults } from '../../db/register-import';
import { dropStaged, stageRegister } from '../../db/register-staging';
import { type RegisterImportRow, registerImports } from '../../db/register-tables';
import { recountSupport } from '../../db/requisition-recount';
import { registerFaults } from '../../domain/register';
import type { Code } from '../../errors';
import type { ImportRegisterInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { canRun } from '../../permissions';
import { entriesOf } from '../entries-of';
import { mutation } from '../mutation';
import { noteRegister } from '../note-register';

const MAX_ENTRIES = 2000;

export const importRegister = mutation<ImportRegisterInput, Context, Code, RegisterImportRow>({
  name: 'importRegister',
  thing: 'registerImport',
  load: (context, id) => context.loaders.registerImport.load(id),
  async run({ tx, input, now }, { environment }) {
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    if (!canRun(tx.viewer, estate)) throw new CodedError('FORBIDDEN');
    if (input.entries.length === 0) return refuse('ENTRIES_MISSING', { path: ['input', 'entries'] });
    if (input.entries.length > MAX_ENTRIES) return refuse('ENTRIES_TOO_MANY', { path: ['input', 'entries'] });
    const validFrom = input.validFrom ?? today(now);
    if (validFrom > today(now)) return refuse('REGISTER_DATE_INVALID', { path: ['input', 'validFrom'] });

    const known = await unitsOfEstate(
      tx,
      estate.id,
      input.entries.map((entry) => entry.unitId),
    );
    const { entries, faults } = entriesOf(input.entries);
    const at = (code: Code, ...path: readonly string[]) => ({ code, path: ['input', 'entries', ...path] });
    if (faults.length > 0) return { refused: faults.map(({ code, path }) => at(code, ...path)) };
    const wrong = registerFaults(entries, known);
    if (wrong.length > 0) {
      return { refused: wrong.map(({ code, index, field }) => at(code, `${index}`, field)) };
    }

    const id = tx.newId();
    const batch = { id, estateId: estate.id, validFrom };
    await stageRegister(tx, keysOf(environment), id, entries);
    const standing = await standingFaults(tx, batch);
    if (standing.length > 0) {
      return { refused: standing.map(({ code, position }) => at(code, `${position}`)) };
    }
    const { counts, recordIds } = await applyBatch(tx, batch);
    await dropStaged(tx, id);
    await tx.insert(registerImports, {
      id,
      estate_id: estate.id,
      entry_count: entries.length,
      imported_at: now,
      added_count: counts.added,
      replaced_count: counts.replaced,
      unchanged_count: counts.unchanged,
      valid_from: validFrom,
    });
    await recountSupport(tx, estate.id);
    await noteRegister(tx, estate.id, recordIds);
    return done(id);
  },
});
