import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CodedError } from '../errors';
import { TRANSFER_MS } from './media';
import type { Upload } from './port';

export interface Spooled {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

const LEFT_BEHIND_MS = 3_600_000;

/** The folder where files wait until they are whole. What a process that died left there is removed. */
export async function openSpool(folder: string, now: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const left = await stat(path).catch(() => null);
    if (left && now - left.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}

/**
 * Takes what comes to disk, counting and hashing, with memory for a few chunks of it; gives it to `use` and removes it.
 * More than was announced ends the transfer at that byte.
 */
export async function spooled<Result>(
  folder: string,
  { body, size, id }: Pick<Upload, 'body' | 'size' | 'id'>,
  use: (file: Spooled) => Promise<Result>,
): Promise<Result> {
  const path = join(folder, `${id}-${randomBytes(6).toString('hex')}`);
  const hash = createHash('sha256');
  let taken = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      taken += chunk.length;
      if (taken > size) return next(new CodedError('FILE_DIFFERS'));
      hash.update(chunk);
      next(null, chunk);
    },
  });
  try {
    await pipeline(body, counter, createWriteStream(path, { flags: 'wx', mode: 0o600 }), {
      signal: AbortSignal.timeout(TRANSFER_MS),
    }).catch((error) => {
      throw transferFailure(error);
    });
    return await use({ path, size: taken, sha256: hash.digest('hex') });
  } finally {
    await rm(path, { force: true });
  }
}

/** A connection that ends or stands still is the sender's; a disk that takes nothing is ours. */
function transferFailure(error: NodeJS.ErrnoException): unknown {
  if (error instanceof CodedError) return error;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return new CodedError('UPLOAD_TOO_SLOW');
  const cut = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'UND_ERR_SOCKET', 'ABORT_ERR'];
  return cut.includes(error.code ?? '') ? new CodedError('FILE_DIFFERS') : error;
}
