import { done, refuse } from '../../../../platform/mutation';
import { sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { lockEstate } from '../../db/register';
import { applyBatch } from '../../db/register-import';
import { type RegisterImportRow, registerImports } from '../../db/register-tables';
import { recountSupport } from '../../db/requisition-recount';
import { batchOf, countFaults, dropRead, lockUpload, ownUpload, seenChanges } from '../../db/uploads';
import { importUpload, uploadRefusal } from '../../domain/register-upload';
import type { Code } from '../../errors';
import type { ImportRegisterFileInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { noteRegister } from '../note-register';

export const importRegisterFile = mutation<ImportRegisterFileInput, Context, Code, RegisterImportRow>({
  name: 'importRegisterFile',
  thing: 'registerImport',
  load: (context, id) => context.loaders.registerImport.load(id),
  async run({ tx, input, now }) {
    const unknown = refuse<Code>('REGISTER_UPLOAD_UNKNOWN', { path: ['input', 'uploadId'] });
    const own = await ownUpload(tx, tx.viewer, input.uploadId);
    if (!own) return unknown;
    // The estate first, as every import takes it: from here on neither the register nor the file moves.
    await lockEstate(tx, own.estate_id);
    const upload = await lockUpload(tx, own.id);
    if (!upload) return unknown;

    const { state, expires_at: expiresAt } = upload;
    const barred = uploadRefusal({ state, expiresAt }, now);
    if (barred !== null) return refuse(barred, { path: ['input', 'uploadId'] });
    const changes = await seenChanges(tx, upload);
    const rightCount = changes.added + changes.replaced + changes.unchanged;
    const faultCount = await countFaults(tx, upload);
    const seen = { state, expiresAt, rightCount, faultCount, hash: changes.hash };
    const decided = importUpload(seen, input.expectedHash, now);
    if (!decided.ok) {
      const path = decided.error === 'REGISTER_MOVED' ? ['input', 'expectedHash'] : ['input', 'uploadId'];
      return refuse(decided.error, { path });
    }

    const { counts, recordIds } = await applyBatch(tx, batchOf(upload));
    const id = tx.newId();
    await tx.insert(registerImports, {
      id,
      estate_id: upload.estate_id,
      entry_count: rightCount,
      imported_at: now,
      added_count: counts.added,
      replaced_count: counts.replaced,
      unchanged_count: counts.unchanged,
      valid_from: upload.valid_from,
    });
    await tx.rows(
      sql`UPDATE register_uploads SET state = ${decided.value}, imported_at = ${now}, import_id = ${id} WHERE id = ${upload.id}`,
    );
    await dropRead(tx, upload.id);
    await recountSupport(tx, upload.estate_id);
    await noteRegister(tx, upload.estate_id, recordIds);
    return done(id);
  },
});
