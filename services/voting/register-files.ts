import type { ServiceContext } from '../../platform/context';
import { CodedError } from '../../platform/errors';
import type { FileDocuments, FileObject } from '../../platform/files/receive';
import type { AttachmentRow } from '../../platform/files/table';
import { sql } from '../../platform/sql';
import { stageRegister } from './db/register-staging';
import type { RegisterFaultRow } from './db/upload-tables';
import { faultsOf, noteRead, ownUpload, unitsByPlace } from './db/uploads';
import { SHEET_COLUMNS } from './domain/sheet-columns';
import { type Code, errors } from './errors';
import { keysOf } from './keys';
import type { Loaders } from './loaders';
import { markSheetFile, readSheetFile } from './sheets/in-thread';
import { isOfType, isSheetType, type SheetType, WORKBOOK } from './sheets/sheet-type';
import { registerTemplate } from './sheets/template';

type Context = ServiceContext<Loaders>;

/** What a register that comes as a file is a file of. */
export const REGISTER_FILE = 'Register';
/** The name under which an empty register is downloaded. */
export const TEMPLATE = 'register-template';

const boundTo = ({ id }: AttachmentRow): string => `register file ${id}`;

function sheetTypeOf({ id, media_type: mediaType }: AttachmentRow): SheetType {
  if (!isSheetType(mediaType)) throw new Error(`${id} is of no sheet's type: ${mediaType}`);
  return mediaType;
}

/** A register's file: kept sealed, read once, and given back to whoever sent it with what is wrong written into it. */
export const registerFile: FileObject<Context> = {
  audited: true,
  mayRead: async (context, file) => {
    const upload = await ownUpload(context, context.viewer, file.id);
    return upload !== null && (upload.state === 'WAITING' || upload.state === 'READ');
  },
  keeping: {
    async take(context, file, bytes) {
      const mediaType = sheetTypeOf(file);
      if (!isOfType(mediaType, bytes)) throw new CodedError('FILE_TYPE_REFUSED');
      const keys = keysOf(context.environment);
      const unitAt = await unitsByPlace(context, file.object_id);
      const read = await readSheetFile({ mediaType, bytes, unitAt });
      return {
        bytes: keys.sealBytes(boundTo(file), bytes),
        async note(tx) {
          await stageRegister(tx, keys, file.id, read.entries);
          await noteRead(tx, file.id, read);
        },
      };
    },
    async give(context, file, sealed) {
      const bytes = keysOf(context.environment).openBytes(boundTo(file), sealed);
      const upload = await ownUpload(context, context.viewer, file.id);
      if (!upload) throw new CodedError('FILE_UNKNOWN');
      const faults = await context.rows<RegisterFaultRow>(
        sql`SELECT f.sheet_row, f.sheet_column, f.code FROM ${faultsOf(upload)} f ORDER BY f.sheet_row, f.nth`,
      );
      const notes = faults.map(({ sheet_row: row, sheet_column: column, code }) => {
        const message = errors[code as Code].zh;
        return { row, column, message: column ? `${SHEET_COLUMNS[column].header}：${message}` : message };
      });
      const written = await markSheetFile({ mediaType: sheetTypeOf(file), bytes, notes });
      // What could not be read cannot be written into either.
      if (!written.ok) throw new CodedError('FILE_MALFORMED');
      return written.value;
    },
  },
};

export const documents: FileDocuments = {
  [TEMPLATE]: { fileName: '业主名册模板.xlsx', mediaType: WORKBOOK, make: registerTemplate },
};
