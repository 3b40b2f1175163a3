import type { Sweep } from '../clock';
import type { ServiceContext } from '../context';
import { CodedError } from '../errors';
import { sql } from '../sql';
import { giveFile } from './give';
import { TRANSFER_MS } from './media';
import type { FilePort } from './port';
import { type FilesOf, receiveFile } from './receive';
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
    getFile: (request) => masked(request.requestId, () => giveFile(files, contextOf(request), request.id)),
  };
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
