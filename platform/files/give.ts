import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ServiceContext } from '../context';
import { CodedError } from '../errors';
import { withTransaction } from '../transaction';
import { auditFile } from './audit';
import type { FileContent } from './port';
import { type FileDocument, type FilesOf, visibleFile } from './receive';
import { keyOf } from './store';
import type { AttachmentRow } from './table';

/** Gives what is downloaded: may they → is it there → what is kept of it → write down who reads it, where that is asked for. */
export async function giveFile<Context extends ServiceContext>(
  files: FilesOf<Context>,
  context: Context,
  id: string,
): Promise<FileContent> {
  if (Object.hasOwn(files.documents, id)) {
    if (context.viewer.subject === null) throw new CodedError('UNAUTHENTICATED');
    const document = files.documents[id]!;
    return contentOf(document, await document.make());
  }
  const row = await visibleFile(files, context, id);
  if (row.state !== 'STORED') throw new CodedError('FILE_UNKNOWN');
  const content = await kept(files, context, row);
  if (!files.objects[row.object_type]?.audited) return content;
  const { body } = content;
  // A store that fails while it is written down has nobody else to tell yet.
  body.on('error', () => {});
  try {
    await withTransaction(context.dataSource, context, (tx) =>
      auditFile(tx, context, 'readFile', row.id, null),
    );
    if (body.errored) throw body.errored;
    return content;
  } catch (error) {
    body.destroy();
    throw error;
  }
}

async function kept<Context extends ServiceContext>(
  files: FilesOf<Context>,
  context: Context,
  row: AttachmentRow,
): Promise<FileContent> {
  const body = await files.store.get(keyOf(files.service, row.id));
  if (!body) throw new Error(`The file ${row.id} is stored and not in the store`);
  const about = { fileName: row.file_name, mediaType: row.media_type };
  const keeping = files.objects[row.object_type]?.keeping;
  if (keeping) return contentOf(about, await keeping.give(context, row, await buffer(body)));
  return { ...about, size: row.stored_size!, sha256: row.stored_sha256!, body };
}

function contentOf(
  { fileName, mediaType }: Pick<FileDocument, 'fileName' | 'mediaType'>,
  bytes: Buffer,
): FileContent {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName, mediaType, size: bytes.length, sha256, body: Readable.from([bytes]) };
}
