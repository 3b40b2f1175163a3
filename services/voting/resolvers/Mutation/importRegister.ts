import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockEstate, saveRegister, unitsOfEstate } from '../../db/register';
import { type RegisterImportRow, registerImports } from '../../db/tables';
import { registerFaults } from '../../domain/register';
import type { Code } from '../../errors';
import type { ImportRegisterInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

const MAX_ENTRIES = 2000;

export const importRegister = mutation<ImportRegisterInput, Context, Code, RegisterImportRow>({
  name: 'importRegister',
  thing: 'registerImport',
  load: (context, id) => context.loaders.registerImport.load(id),
  async run({ tx, input, now }) {
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    if (!canRun(tx.viewer, estate)) throw new CodedError('FORBIDDEN');
    if (input.entries.length === 0) return refuse('ENTRIES_MISSING', { path: ['input', 'entries'] });
    if (input.entries.length > MAX_ENTRIES) return refuse('ENTRIES_TOO_MANY', { path: ['input', 'entries'] });

    const entries = input.entries.map((entry) => ({
      ...entry,
      areaSource: entry.areaSource ?? null,
      representativeSubject: entry.representativeSubject || null,
      owners: entry.owners.map(({ name, subject }) => ({ name: name.trim(), subject: subject || null })),
    }));
    const known = await unitsOfEstate(
      tx,
      estate.id,
      entries.map((entry) => entry.unitId),
    );
    const faults = registerFaults(entries, known);
    if (faults.length > 0) {
      return {
        refused: faults.map(({ code, index, field }) => ({
          code,
          path: ['input', 'entries', `${index}`, field],
        })),
      };
    }

    await saveRegister(tx, estate.id, entries);
    const id = tx.newId();
    await tx.insert(registerImports, {
      id,
      estate_id: estate.id,
      entry_count: entries.length,
      imported_at: now,
    });
    return done(id);
  },
});
