import type { EntitySchema } from 'typeorm';
import {
  id,
  instant,
  integer,
  key,
  optionalId,
  optionalInstant,
  optionalInteger,
  optionalText,
  table,
  text,
} from '../tables';

export type AttachmentState = 'RESERVED' | 'STORED' | 'EXPIRED';

/** A file that belongs to an object of the service: promised, then there. */
export interface AttachmentRow {
  readonly id: string;
  readonly object_type: string;
  readonly object_id: string;
  readonly state: AttachmentState;
  readonly file_name: string;
  readonly media_type: string;
  /** Of what is sent, as it was declared. */
  readonly size: number;
  readonly sha256: string;
  /** Of what is kept, once what must not be kept has been taken out. */
  readonly stored_size: number | null;
  readonly stored_sha256: string | null;
  readonly subject: string;
  readonly person_id: string | null;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly reserved_at: Date;
  readonly expires_at: Date;
  readonly stored_at: Date | null;
}

/** For the tables of a service that keeps files; its migration is `platform/migrations/files`. */
export const attachments: EntitySchema<AttachmentRow> = table<AttachmentRow>('attachments', {
  id: key,
  object_type: text,
  object_id: id,
  state: text,
  file_name: text,
  media_type: text,
  size: integer,
  sha256: text,
  stored_size: optionalInteger,
  stored_sha256: optionalText,
  subject: text,
  person_id: optionalId,
  organization_id: id,
  organization_name: text,
  reserved_at: instant,
  expires_at: instant,
  stored_at: optionalInstant,
});
