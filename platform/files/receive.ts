import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServiceContext } from '../context';
import { CodedError } from '../errors';
import { firstRow, sql } from '../sql';
import { type Tx, withTransaction } from '../transaction';
import { auditFile } from './audit';
import { cleaned } from './clean';
import { isMediaType } from './media';
import type { StoredFile, Upload } from './port';
import { spooled } from './spool';
import { type FileStore, keyOf } from './store';
import type { AttachmentRow } from './table';
import { createTurns } from './turns';
import type { UploadTokens } from './upload-token';

/** The objects that have files, by their types. */
export type FileObjects<Context> = Readonly<Record<string, FileObject<Context>>>;

export interface FileObject<Context> {
  /** Whether the viewer may read a file of such an object. */
  readonly mayRead: (context: Context, row: AttachmentRow) => Promise<boolean>;
  /** Whether each download is written down: of files that show who somebody is. */
  readonly audited?: true;
  /** How files are kept that are no evidence; left out for those that are. */
  readonly keeping?: Keeping<Context>;
}

/** A way of its own to take a file and to give it. What it refuses is a CodedError. */
export interface Keeping<Context> {
  take(context: Context, row: AttachmentRow, bytes: Buffer): Promise<Taken>;
  /** From the bytes that are kept, what is downloaded. */
  give(context: Context, row: AttachmentRow, bytes: Buffer): Promise<Buffer>;
}

export interface Taken {
  /** To be kept. */
  readonly bytes: Buffer;
  /** What is written in the transaction that says the file is there. */
  readonly note: (tx: Tx) => Promise<void>;
}

/** What everybody who is signed in may download under a name: made when it is asked for. */
export type FileDocuments = Readonly<Record<string, FileDocument>>;
export interface FileDocument {
  readonly fileName: string;
  readonly mediaType: string;
  readonly make: () => Promise<Buffer>;
}

export interface FilesOf<Context> {
  readonly service: string;
  readonly objects: FileObjects<Context>;
  readonly documents: FileDocuments;
  readonly store: FileStore;
  readonly spool: string;
  readonly tokens: UploadTokens;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Files that are in memory at once while they are cleaned: each twice, as it came and as it is kept. */
const CLEANED_AT_ONCE = 2;
const turn = createTurns(CLEANED_AT_ONCE);

/** A file of an object that the viewer sees; what one may not see is answered like what is not there. */
export async function visibleFile<Context extends ServiceContext>(
  { objects }: FilesOf<Context>,
  context: Context,
  id: string,
): Promise<AttachmentRow> {
  if (context.viewer.subject === null) throw new CodedError('UNAUTHENTICATED');
  const row = UUID.test(id)
    ? await firstRow<AttachmentRow>(context, sql`SELECT * FROM attachments WHERE id = ${id}`)
    : null;
  if (!row || !(await objects[row.object_type]?.mayRead(context, row))) throw new CodedError('FILE_UNKNOWN');
  return row;
}

/** Takes a promised file: may they → take it whole → is it what was promised → clean → keep → say so. */
export async function receiveFile<Context extends ServiceContext>(
  files: FilesOf<Context>,
  context: Context,
  upload: Upload,
): Promise<StoredFile> {
  const row = await visibleFile(files, context, upload.id);
  const { viewer } = context;
  if (row.subject !== viewer.subject || row.organization_id !== viewer.actingFor?.organizationId) {
    throw new CodedError('FILE_UNKNOWN');
  }
  try {
    if (!files.tokens.holds(row, upload.token)) throw new CodedError('UPLOAD_REFUSED');
    if (upload.size !== row.size) throw new CodedError('FILE_DIFFERS');
    const earlier = storedIn(row);
    if (earlier) return earlier;
    if (row.state === 'EXPIRED' || context.now() >= row.expires_at) throw new CodedError('UPLOAD_EXPIRED');
    return await spooled(files.spool, upload, async (file) => {
      if (file.size !== row.size || file.sha256 !== row.sha256) throw new CodedError('FILE_DIFFERS');
      return turn(async () => {
        const taken = await take(files, context, row, file.path);
        return withTransaction(context.dataSource, context, (tx) => keep(tx, files, context, row, taken));
      });
    });
  } catch (error) {
    const code = error instanceof CodedError ? error.code : 'INTERNAL';
    // One entry for each transfer that the reserver tries.
    await withTransaction(context.dataSource, context, (tx) =>
      auditFile(tx, context, 'storeFile', row.id, code),
    );
    throw error;
  }
}

async function take<Context>(
  { objects }: FilesOf<Context>,
  context: Context,
  row: AttachmentRow,
  path: string,
): Promise<Taken> {
  const keeping = objects[row.object_type]?.keeping;
  const bytes = await readFile(path);
  return keeping ? keeping.take(context, row, bytes) : evidence(row, bytes);
}

function evidence({ id, media_type: mediaType }: AttachmentRow, bytes: Buffer): Taken {
  if (!isMediaType(mediaType)) throw new Error(`${id} is of no media type: ${mediaType}`);
  const clean = cleaned(mediaType, bytes);
  if (!clean.ok) throw new CodedError(clean.error);
  return { bytes: clean.value, note: async () => {} };
}

/** A store may take longer than a transaction is otherwise left idle. */
const STORE_MS = 60_000;

/**
 * Keeps the bytes and says so, one transfer after the other: of two at once the second finds it done and changes
 * nothing, since what it would keep may be sealed otherwise; and none is kept of a promise that has ended meanwhile.
 * A row that only names the file does not wait for its bytes.
 */
async function keep<Context extends ServiceContext>(
  tx: Tx,
  files: FilesOf<Context>,
  context: Context,
  { id, media_type: mediaType }: AttachmentRow,
  { bytes, note }: Taken,
): Promise<StoredFile> {
  await tx.rows(sql`SELECT set_config('idle_in_transaction_session_timeout', ${`${STORE_MS}`}, true)`);
  const row = await firstRow<AttachmentRow>(
    tx,
    sql`SELECT * FROM attachments WHERE id = ${id} FOR NO KEY UPDATE`,
  );
  const earlier = row && storedIn(row);
  if (earlier) return earlier;
  if (row?.state !== 'RESERVED') throw new CodedError('UPLOAD_EXPIRED');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await files.store.put(keyOf(files.service, id), bytes, { sha256, mediaType });
  await tx.rows(sql`UPDATE attachments SET state = 'STORED', stored_at = ${tx.now}, stored_size = ${bytes.length},
                      stored_sha256 = ${sha256} WHERE id = ${id}`);
  await note(tx);
  await auditFile(tx, context, 'storeFile', id, null);
  return { id, size: bytes.length, sha256 };
}

const storedIn = ({ id, state, stored_size, stored_sha256 }: AttachmentRow): StoredFile | null =>
  state === 'STORED' ? { id, size: stored_size!, sha256: stored_sha256! } : null;
