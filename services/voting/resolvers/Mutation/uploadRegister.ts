import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { reserveFile } from '../../../../platform/files/reserve';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { organizationName } from '../../db/owners';
import { lockEstate } from '../../db/register';
import { type RegisterUploadRow, registerUploads } from '../../db/upload-tables';
import { KEPT_FOR_MS } from '../../domain/register-upload';
import type { Code } from '../../errors';
import type { UploadRegisterInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { REGISTER_FILE } from '../../register-files';
import { SHEET_TYPES } from '../../sheets/sheet-type';
import { mutation } from '../mutation';

export const uploadRegister = mutation<UploadRegisterInput, Context, Code, RegisterUploadRow>({
  name: 'uploadRegister',
  thing: 'registerUpload',
  load: (context, id) => context.loaders.registerUpload.load(id),
  async run({ tx, input, now }) {
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    if (!canRun(tx.viewer, estate)) throw new CodedError('FORBIDDEN');
    const validFrom = input.validFrom ?? today(now);
    if (validFrom > today(now)) return refuse('REGISTER_DATE_INVALID', { path: ['input', 'validFrom'] });

    const name = await organizationName(tx, tx.viewer.actingFor!.organizationId);
    const owner = {
      objectType: REGISTER_FILE,
      objectId: estate.id,
      organizationName: name,
      takes: SHEET_TYPES,
    };
    const reserved = await reserveFile(tx, owner, input);
    if ('refused' in reserved) return { refused: [reserved.refused] };
    await tx.insert(registerUploads, {
      id: reserved.id,
      estate_id: estate.id,
      valid_from: validFrom,
      state: 'WAITING',
      created_at: now,
      expires_at: new Date(now.getTime() + KEPT_FOR_MS),
      read_at: null,
      row_count: null,
      unit_count: null,
      imported_at: null,
      import_id: null,
      forgotten_at: null,
    });
    await tx.changed({ type: 'Estate', id: estate.id });
    return done(reserved.id);
  },
});
