import { firstRow, sql } from '../sql';
import type { Tx } from '../transaction';
import type { Refusal } from '../user-errors';
import { MAX_FILE_BYTES, MEDIA_TYPES, RESERVED_FOR_MS } from './media';
import { type AttachmentRow, attachments } from './table';

/** Codes of a service that keeps files, for its catalogue. */
export const fileErrors = {
  FILE_TOO_LARGE: { zh: '文件超过 10 MB', en: 'The file is larger than 10 MB' },
  FILE_TYPE_REFUSED: {
    zh: '只接收 JPEG、PNG、WebP 图片和 PDF',
    en: 'Only JPEG, PNG and WebP pictures and PDF are taken',
  },
  ATTACHMENT_UNKNOWN: { zh: '没有这个附件', en: 'There is no such attachment' },
  ATTACHMENT_NOT_STORED: { zh: '附件尚未上传完成', en: 'The attachment has not been uploaded' },
} as const;

export interface NewFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

export interface FileOwner {
  readonly objectType: string;
  readonly objectId: string;
  /** The name of the organization acted for, as it stands. */
  readonly organizationName: string;
  /** What it may be; evidence where nothing is said. */
  readonly takes?: readonly string[];
}

type ReserveCode = 'FILE_TOO_LARGE' | 'FILE_TYPE_REFUSED' | 'INPUT_INVALID';
type Reserved = { readonly id: string } | { readonly refused: Refusal<ReserveCode> };

/** Promises to take a file: from the person who asks, for the organization acted for, and exactly this one. */
export async function reserveFile(tx: Tx, owner: FileOwner, file: NewFile): Promise<Reserved> {
  const fileName = file.fileName.normalize('NFC').trim();
  const bad = (code: ReserveCode, field: string): Reserved => ({
    refused: { code, path: ['input', field] },
  });
  if (!isFileName(fileName)) return bad('INPUT_INVALID', 'fileName');
  const takes: readonly string[] = owner.takes ?? MEDIA_TYPES;
  if (!takes.includes(file.mediaType)) return bad('FILE_TYPE_REFUSED', 'mediaType');
  if (!Number.isInteger(file.size) || file.size < 1) return bad('INPUT_INVALID', 'size');
  if (file.size > MAX_FILE_BYTES) return bad('FILE_TOO_LARGE', 'size');
  if (!/^[0-9a-f]{64}$/.test(file.sha256)) return bad('INPUT_INVALID', 'sha256');
  const { viewer } = tx;
  const id = tx.newId();
  await tx.insert(attachments, {
    id,
    object_type: owner.objectType,
    object_id: owner.objectId,
    state: 'RESERVED',
    file_name: fileName,
    media_type: file.mediaType,
    size: file.size,
    sha256: file.sha256,
    stored_size: null,
    stored_sha256: null,
    subject: viewer.subject!,
    person_id: viewer.personId,
    organization_id: viewer.actingFor!.organizationId,
    organization_name: owner.organizationName,
    reserved_at: tx.now,
    expires_at: new Date(tx.now.getTime() + RESERVED_FOR_MS),
    stored_at: null,
  });
  return { id };
}

/** A name and no path; nothing that is not seen, or that turns the direction of what is. */
const isFileName = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 200 &&
  !/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(name) &&
  !/^\.+$/.test(name);

/**
 * Whether files may be put into a step of an object: stored, of that object, by the organization acted for. Another
 * organization's is answered like one that is not there. Nobody waits for a file whose transfer holds its row: whoever did would hold
 * the object's lock.
 */
export async function filesFor(
  tx: Tx,
  owner: Pick<FileOwner, 'objectType' | 'objectId'>,
  ids: readonly string[],
): Promise<Refusal<'ATTACHMENT_UNKNOWN' | 'ATTACHMENT_NOT_STORED'> | null> {
  for (const [i, id] of ids.entries()) {
    const path = ['input', 'attachmentIds', String(i)];
    const its = sql`SELECT state FROM attachments WHERE id = ${id} AND object_type = ${owner.objectType}
      AND object_id = ${owner.objectId} AND organization_id = ${tx.viewer.actingFor!.organizationId}`;
    const held = await firstRow<Pick<AttachmentRow, 'state'>>(tx, sql`${its} FOR SHARE SKIP LOCKED`);
    if (ids.indexOf(id) !== i || !(held ?? (await firstRow(tx, its))))
      return { code: 'ATTACHMENT_UNKNOWN', path };
    if (held?.state !== 'STORED') return { code: 'ATTACHMENT_NOT_STORED', path };
  }
  return null;
}
