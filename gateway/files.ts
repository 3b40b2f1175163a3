import { PassThrough, type Readable } from 'node:stream';
import type { Express, Request, Response } from 'express';
import { CodedError } from '../platform/errors';
import { MAX_FILE_BYTES, SILENCE_MS, TRANSFER_MS, UPLOAD_HEADER } from '../platform/files/media';
import type { FilePort } from '../platform/files/port';
import { discard, sendFile } from '../platform/http/files';
import { sendError } from '../platform/http/server';
import type { Viewer } from '../platform/identity';
import type { ServiceName } from '../platform/ports';

export interface FilesOptions {
  readonly files: Readonly<Partial<Record<ServiceName, FilePort>>>;
  readonly viewer: (req: Request) => Promise<Viewer>;
  /** Uploads at once, in all and of one person. */
  readonly maxUploads?: number;
  readonly maxPerSubject?: number;
  readonly silenceMs?: number;
  readonly transferMs?: number;
}

/**
 * `PUT /files/<service>/<id>` takes what that service has promised to take, `GET` gives what is there. The bytes go to
 * their owner and come from it; here is only asked who calls, how much there is and how long it takes.
 */
export function mountFiles(app: Express, options: FilesOptions): void {
  const { files, maxUploads = 32, maxPerSubject = 4 } = options;
  const { silenceMs = SILENCE_MS, transferMs = TRANSFER_MS } = options;
  const uploading = new Map<Response, string>();

  function ownerOf(req: Request): FilePort {
    const port = Object.hasOwn(files, String(req.params.service))
      ? files[req.params.service as ServiceName]
      : undefined;
    if (!port) throw new CodedError('FILE_UNKNOWN');
    return port;
  }

  app.put('/files/:service/:id', async (req, res) => {
    const { subject, ...viewer } = await options.viewer(req);
    if (subject === null) throw new CodedError('UNAUTHENTICATED');
    const size = sizeOf(req);
    if (size === null) {
      res.set('connection', 'close');
      sendError(res, 411, 'BAD_REQUEST', 'content-length is needed, and no content-encoding');
      return;
    }
    if (size > MAX_FILE_BYTES) {
      // What is left of it is not waited for.
      res.set('connection', 'close');
      throw new CodedError('FILE_TOO_LARGE');
    }
    const own = [...uploading.values()].filter((it) => it === subject).length;
    if (uploading.size >= maxUploads || own >= maxPerSubject) {
      res.set({ 'retry-after': '2', connection: 'close' });
      sendError(res, own >= maxPerSubject ? 429 : 503, 'SERVICE_UNAVAILABLE', 'too many uploads');
      return;
    }
    uploading.set(res, subject);
    res.once('close', () => uploading.delete(res));
    const port = ownerOf(req);
    const token = String(req.headers[UPLOAD_HEADER] ?? '');
    const id = String(req.params.id);
    const body = watched(req, { silenceMs, transferMs });
    try {
      const requestId: string = res.locals.requestId;
      const stored = await port.putFile({ id, token, size, body, viewer: { subject, ...viewer }, requestId });
      res.json(stored);
    } finally {
      req.unpipe();
      body.destroy();
      // What a refused sender still sends is thrown away, so that it gets to read the answer.
      req.resume();
    }
  });

  app.get('/files/:service/:id', async (req, res) => {
    const viewer = await options.viewer(req);
    const requestId: string = res.locals.requestId;
    const file = await ownerOf(req).getFile({ id: String(req.params.id), viewer, requestId });
    const tag = `"${file.sha256}"`;
    res.set({ etag: tag, 'cache-control': 'private, no-cache', vary: 'authorization, origin' });
    if (req.headers['if-none-match'] === tag) {
      discard(file.body);
      res.status(304).end();
      return;
    }
    res.set({
      'content-type': file.mediaType,
      'content-length': String(file.size),
      'content-disposition': disposition(file.fileName),
      'accept-ranges': 'none',
    });
    if (req.method === 'HEAD') {
      discard(file.body);
      res.end();
      return;
    }
    sendFile(file.body, res);
  });
}

/** Bytes announced; null where nothing says how many, or they are not what they seem. */
function sizeOf({ headers }: Request): number | null {
  if (headers['transfer-encoding'] || headers['content-encoding']) return null;
  const text = headers['content-length'] ?? '';
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : null;
}

/** The body, given up when it is silent for too long or takes too long in all. */
function watched(
  req: Request,
  limits: { readonly silenceMs: number; readonly transferMs: number },
): Readable {
  const body = new PassThrough();
  // Who reads it hears of its failure; where nobody does any more, there is nothing to tell.
  body.on('error', () => {});
  const giveUp = () => body.destroy(new CodedError('UPLOAD_TOO_SLOW'));
  const whole = setTimeout(giveUp, limits.transferMs);
  let silence = setTimeout(giveUp, limits.silenceMs);
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, limits.silenceMs);
  };
  const left = () => {
    if (!req.complete) body.destroy(new CodedError('FILE_DIFFERS'));
  };
  req.on('data', heard).once('close', left);
  req.pipe(body);
  // Read whole, it has been sent in time, however long its owner takes with it.
  req.once('end', () => clearTimeout(silence));
  body.once('close', () => {
    clearTimeout(whole);
    clearTimeout(silence);
    req.off('data', heard).off('close', left);
  });
  return body;
}

/** The name in any script for those who read RFC 5987, and a plain one for those who do not. */
function disposition(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
