import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Sweep } from '../clock';
import type { ServiceContext } from '../context';
import { CodedError } from '../errors';
import { sql } from '../sql';
import { TRANSFER_MS } from './media';
import type { FileContent, FilePort } from './port';
import { type FileDocument, type FilesOf, receiveFile, visibleFile } from './receive';
import { type FileStore, keyOf } from './store';

/** A service's files as the gateway sees them. */
export function filePort<Context extends ServiceContext>(
  files: FilesOf<Context>,
  contextOf: (request: { readonly viewer: Context['viewer']; readonly requestId: string }) => Context,
  onError: (error: unknown, requestId: string) => void,
): FilePort {
  /** What a disk or another server said is for the log. */
  async function masked<Result>(requestId: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof CodedError) throw error;
      onError(error, requestId);
      throw new CodedError('SERVICE_UNAVAILABLE');
    }
  }
  return {
    putFile: (upload) => masked(upload.requestId, () => receiveFile(files, contextOf(upload), upload)),
    getFile: (request) =>
      masked(request.requestId, async () => {
        if (Object.hasOwn(files.documents, request.id)) {
          if (request.viewer.subject === null) throw new CodedError('UNAUTHENTICATED');
          const document = files.documents[request.id]!;
          return contentOf(document, await document.make());
        }
        const context = contextOf(request);
        const row = await visibleFile(files, context, request.id);
        if (row.state !== 'STORED') throw new CodedError('FILE_UNKNOWN');
        const body = await files.store.get(keyOf(files.service, row.id));
        if (!body) throw new Error(`The file ${row.id} is stored and not in the store`);
        const keeping = files.objects[row.object_type]?.keeping;
        if (keeping) {
          const about = { fileName: row.file_name, mediaType: row.media_type };
          return contentOf(about, await keeping.give(context, row, await buffer(body)));
        }
        return {
          fileName: row.file_name,
          mediaType: row.media_type,
          size: row.stored_size!,
          sha256: row.stored_sha256!,
          body,
        };
      }),
  };
}

function contentOf(
  { fileName, mediaType }: Pick<FileDocument, 'fileName' | 'mediaType'>,
  bytes: Buffer,
): FileContent {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName, mediaType, size: bytes.length, sha256, body: Readable.from([bytes]) };
}

/** Ends promises that nobody kept, once no transfer can still be under way, with whatever was stored under them. */
export const expiredUploads = (service: string, store: FileStore): Sweep => ({
  rule: 'expired-uploads',
  due: (now) => sql`SELECT id AS subject, expires_at AS due FROM attachments
                    WHERE state = 'RESERVED' AND expires_at <= ${new Date(now.getTime() - 2 * TRANSFER_MS)}`,
  async act(tx, id) {
    const ended = await tx.rows(
      sql`UPDATE attachments SET state = 'EXPIRED' WHERE id = ${id} AND state = 'RESERVED' RETURNING id`,
    );
    if (ended.length > 0) await store.remove(keyOf(service, id));
  },
});
