import { Readable } from 'node:stream';
import type { Express, Request, RequestHandler, Response } from 'express';
import { type Dispatcher, Pool, errors as undiciErrors } from 'undici';
import { ASSERTION_HEADER, type AssertionSigner, REQUEST_ID_HEADER } from '../assertion';
import { CodedError, THROWN_CODES, type ThrownCode } from '../errors';
import { TRANSFER_MS, UPLOAD_HEADER } from '../files/media';
import type { FileContent, FilePort, StoredFile } from '../files/port';
import type { Viewer } from '../identity';
import type { ServiceName } from '../ports';
import { isObject } from './wire';

const NAME_HEADER = 'x-lianxi-file-name';
const SHA256_HEADER = 'x-lianxi-sha256';
const CONNECT_MS = 1_500;
const REFUSAL_BYTES = 64 * 1024;

/** Serves a service's files to the gateway: `PUT` and `GET /files/<id>`. */
export function serveFiles(
  app: Express,
  files: FilePort,
  { fromGateway, requestIdOf }: { fromGateway: RequestHandler; requestIdOf: (req: Request) => string },
): void {
  app.put('/files/:id', fromGateway, async (req, res) => {
    const id = String(req.params.id);
    const viewer: Viewer = res.locals.viewer;
    const size = Number(req.headers['content-length']);
    const token = req.headers[UPLOAD_HEADER];
    if (!Number.isSafeInteger(size) || typeof token !== 'string') throw new CodedError('BAD_REQUEST');
    res.json(await files.putFile({ id, token, size, body: req, viewer, requestId: requestIdOf(req) }));
  });
  app.get('/files/:id', fromGateway, async (req, res) => {
    const viewer: Viewer = res.locals.viewer;
    const file = await files.getFile({ id: String(req.params.id), viewer, requestId: requestIdOf(req) });
    res.set({
      'content-type': file.mediaType,
      'content-length': String(file.size),
      [NAME_HEADER]: encodeURIComponent(file.fileName),
      [SHA256_HEADER]: file.sha256,
    });
    sendFile(file.body, res);
  });
}

/** A stream that fails midway ends the connection: what came is not the whole, and nobody may think so. Whoever has left gets none. */
export function sendFile(body: Readable, res: Response): void {
  if (res.destroyed) {
    discard(body);
    return;
  }
  body.on('error', () => res.destroy());
  res.on('close', () => body.destroy());
  body.pipe(res);
}

/** Gives up a body that nobody wants: that it then ends early is no failure. */
export function discard(body: Readable): void {
  body.on('error', () => {}).destroy();
}

/** A service's files over HTTP: what is sent is streamed with the assertion, never held. */
export function httpFiles(
  name: ServiceName,
  options: { readonly url: string; readonly signer: AssertionSigner; readonly maxConcurrent?: number },
): FilePort & { close(): Promise<void> } {
  const { signer, maxConcurrent = 64 } = options;
  const base = new URL(options.url);
  const prefix = base.pathname.replace(/\/$/, '');
  // A pool of its own: slow transfers must not take the graph's connections.
  const pool = new Pool(base.origin, {
    connections: maxConcurrent,
    connect: { timeout: CONNECT_MS },
    headersTimeout: TRANSFER_MS + 10_000,
    bodyTimeout: TRANSFER_MS,
  });
  const pathOf = (id: string) => `${prefix}/files/${encodeURIComponent(id)}`;
  const headersFor = async (viewer: Viewer, requestId: string) => ({
    [ASSERTION_HEADER]: await signer.sign(name, viewer),
    [REQUEST_ID_HEADER]: requestId,
  });

  return {
    async putFile({ id, token, size, body, viewer, requestId }): Promise<StoredFile> {
      const headers = { ...(await headersFor(viewer, requestId)), [UPLOAD_HEADER]: token };
      const response = await asked(
        pool.request({
          method: 'PUT',
          path: pathOf(id),
          headers: { ...headers, 'content-length': String(size) },
          body: Readable.from(chunksOf(body), { objectMode: false }),
        }),
      );
      const answer = await jsonOf(response.body);
      if (response.statusCode !== 200) throw refusalIn(response.statusCode, answer);
      const stored = answer as StoredFile | null;
      if (stored?.id !== id || !/^[0-9a-f]{64}$/.test(stored.sha256))
        throw new CodedError('SERVICE_UNAVAILABLE');
      return { id, size: Number(stored.size), sha256: stored.sha256 };
    },
    async getFile({ id, viewer, requestId }): Promise<FileContent> {
      const headers = await headersFor(viewer, requestId);
      const response = await asked(pool.request({ method: 'GET', path: pathOf(id), headers }));
      if (response.statusCode !== 200) throw refusalIn(response.statusCode, await jsonOf(response.body));
      const text = (header: string) => String(response.headers[header] ?? '');
      return {
        fileName: decodeURIComponent(text(NAME_HEADER)),
        mediaType: text('content-type'),
        size: Number(text('content-length')),
        sha256: text(SHA256_HEADER),
        body: response.body,
      };
    },
    close: () => pool.destroy(),
  };
}

/**
 * The body as an iterable of its own: the pool destroys a body it was given when the answer comes early, and
 * the sender's connection would go with it before the answer could be handed on.
 */
async function* chunksOf(body: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of body.iterator({ destroyOnReturn: false })) yield chunk as Buffer;
}

type Answer = Dispatcher.ResponseData;

async function asked(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const slow = error instanceof undiciErrors.HeadersTimeoutError;
    throw new CodedError(slow ? 'SERVICE_TIMEOUT' : 'SERVICE_UNAVAILABLE');
  }
}

async function jsonOf(body: Readable): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > REFUSAL_BYTES) return null;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

/** A refusal is handed on by its code; anything else is the service’s failure. */
function refusalIn(status: number, answer: unknown): CodedError {
  const first = isObject(answer) && Array.isArray(answer.errors) ? answer.errors[0] : null;
  const code = isObject(first) && isObject(first.extensions) ? first.extensions.code : null;
  const known = typeof code === 'string' && code in THROWN_CODES;
  if (!known || status < 400) return new CodedError('SERVICE_UNAVAILABLE');
  // A service that does not know files at all says that nothing is here.
  return new CodedError(status === 404 ? 'FILE_UNKNOWN' : (code as ThrownCode));
}
