import { type AttachmentRow, attachments } from '../../../platform/files/table';
import {
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalId,
  optionalInstant,
  optionalInteger,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { Holding, RegisterChange, UnitKind } from '../domain/kinds';
import type { FileFault } from '../domain/register-file';
import type { RegisterUploadState } from '../domain/register-upload';

/** A file that is the evidence of something. */
export type EvidenceFileRow = AttachmentRow;

/** A register that comes as a file; the file is the attachment of the same id, its entries the batch of that id. */
export interface StoredRegisterUpload {
  readonly id: string;
  readonly estate_id: string;
  readonly valid_from: string;
  readonly state: RegisterUploadState;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly read_at: Date | null;
  readonly row_count: number | null;
  readonly unit_count: number | null;
  readonly imported_at: Date | null;
  readonly import_id: string | null;
  readonly forgotten_at: Date | null;
}
export const registerUploads = table<StoredRegisterUpload>('register_uploads', {
  id: key,
  estate_id: id,
  valid_from: date,
  state: text,
  created_at: instant,
  expires_at: instant,
  read_at: optionalInstant,
  row_count: optionalInteger,
  unit_count: optionalInteger,
  imported_at: optionalInstant,
  import_id: optionalId,
  forgotten_at: optionalInstant,
});
/** As it is read: by whoever announced it. */
export type RegisterUploadRow = StoredRegisterUpload;

export interface StoredRegisterFault {
  readonly upload_id: string;
  readonly nth: number;
  readonly sheet_row: number;
  readonly sheet_column: FileFault['column'];
  readonly code: string;
}
const registerFaults = table<StoredRegisterFault>('register_faults', {
  upload_id: key,
  nth: integerKey,
  sheet_row: integer,
  sheet_column: optionalText,
  code: text,
});
export type RegisterFaultRow = Pick<StoredRegisterFault, 'sheet_row' | 'sheet_column' | 'code'>;

export interface RegisterUploadUnitRow {
  readonly position: number;
  readonly building_number: number;
  readonly unit_number: string;
  readonly kind: UnitKind;
  readonly area: string;
  readonly holding: Holding;
  readonly change: RegisterChange;
  readonly masked_owners: readonly string[];
}

export const uploadTables = [attachments, registerUploads, registerFaults];
export const uploadDeletable = ['register_faults'];
