import { page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { RegisterFaultRow, RegisterUploadUnitRow } from '../db/upload-tables';
import { faultsOf, seenChanges, unitsOf } from '../db/uploads';
import { SHEET_COLUMNS } from '../domain/sheet-columns';
import { type Code, errors } from '../errors';
import type {
  QueryResolvers,
  RegisterFaultResolvers,
  RegisterUploadResolvers,
  RegisterUploadUnitResolvers,
} from '../generated/resolver-types';
import { TEMPLATE } from '../register-files';

const urlOf = (name: string): string => `/files/voting/${name}`;

export const registerUpload: NonNullable<QueryResolvers['registerUpload']> = (_parent, { id }, { loaders }) =>
  loaders.registerUpload.load(id);

export const registerTemplate: NonNullable<QueryResolvers['registerTemplate']> = () => urlOf(TEMPLATE);

export const RegisterUpload: RegisterUploadResolvers = {
  estate: ({ estate_id }) => ({ id: estate_id }),
  fileName: async ({ id }, _args, { loaders }) => (await loaders.registerFile.load(id))!.file_name,
  upload: async ({ id }, _args, { loaders, uploadToken }) => {
    const file = (await loaders.registerFile.load(id))!;
    const token = file.state === 'RESERVED' ? uploadToken(file) : null;
    return token === null ? null : { url: urlOf(id), token, expiresAt: file.expires_at };
  },
  faults: (upload, args, context) =>
    page<RegisterFaultRow>(context, args, {
      select: sql`f.sheet_row, f.sheet_column, f.code`,
      from: sql`${faultsOf(upload)} f`,
      where: sql`TRUE`,
      order: [
        { expression: sql`f.sheet_row`, type: 'integer' },
        { expression: sql`f.nth`, type: 'integer' },
      ],
    }),
  units: (upload, args, context) =>
    page<RegisterUploadUnitRow>(context, args, {
      select: sql`f.*`,
      from: sql`${unitsOf(upload)} f`,
      where: sql`TRUE`,
      order: [{ expression: sql`f.position`, type: 'integer' }],
    }),
  changes: (upload, _args, context) => (upload.state === 'READ' ? seenChanges(context, upload) : null),
  markedUrl: ({ id, state }) => (state === 'READ' ? urlOf(id) : null),
  registerImport: ({ import_id }, _args, { loaders }) =>
    import_id === null ? null : loaders.registerImport.load(import_id),
};

export const RegisterUploadUnit: RegisterUploadUnitResolvers = { row: ({ position }) => position };

export const RegisterFault: RegisterFaultResolvers = {
  row: ({ sheet_row }) => sheet_row,
  column: ({ sheet_column }) => (sheet_column === null ? null : SHEET_COLUMNS[sheet_column].header),
  code: ({ code }) => code as Code,
  message: ({ code }) => errors[code as Code].zh,
  messageEn: ({ code }) => errors[code as Code].en,
};
