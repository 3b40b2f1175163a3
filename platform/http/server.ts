import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { CodedError, maskError, type ThrownCode } from '../errors';

export interface Readiness {
  readonly ok: boolean;
  /** Shown to whoever asks: states and lags, never addresses or messages of other programs. */
  readonly checks?: Readonly<Record<string, unknown>>;
}

export type Ready = () => Readiness | Promise<Readiness>;

export const GATEWAY_BODY_LIMIT = 256 * 1024;
/** A fetch carries the caller's variables, a longer text and up to 500 representations. */
export const SUBGRAPH_BODY_LIMIT = 1024 * 1024;

/** An express app with security headers, `/livez` (the process) and `/readyz` (what `ready` says). */
export function createApp(ready: Ready): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(securityHeaders);
  app.get('/livez', (_req, res) => void res.json({ ok: true }));
  app.get('/readyz', async (_req, res) => {
    const report = await Promise.resolve()
      .then(ready)
      .catch((): Readiness => ({ ok: false }));
    res.status(report.ok ? 200 : 503).json(report);
  });
  return app;
}

const securityHeaders: RequestHandler = (_req, res, next) => {
  res.set({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy':
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'cache-control': 'no-store',
  });
  next();
};

/** A JSON body has this long to come; a file, under limits of its own, longer. */
const JSON_MS = 30_000;

/** Reads a JSON body. Compressed bodies are refused: their size is not what it seems. */
export function jsonBody(limit = GATEWAY_BODY_LIMIT): RequestHandler {
  const read = express.json({ limit, inflate: false, strict: true, type: 'application/json' });
  return (req, res, next) => {
    const late = setTimeout(() => req.destroy(), JSON_MS);
    read(req, res, (error) => {
      clearTimeout(late);
      next(error);
    });
  };
}

/** Answers with one coded error, the only shape an error ever has outside GraphQL data. */
export function sendError(res: Response, status: number, code: ThrownCode, detail?: string): void {
  if (status === 401) res.set('www-authenticate', 'Bearer');
  res.status(status).json({ errors: [maskError(new CodedError(code, detail).toJSON())] });
}

export const notFound: RequestHandler = (_req, res) => sendError(res, 404, 'BAD_REQUEST', 'nothing is here');

const STATUS_OF: Partial<Record<ThrownCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ACTING_FOR_NOT_APPOINTED: 403,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  FILE_UNKNOWN: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  FILE_MALFORMED: 422,
  FILE_DIFFERS: 422,
  UPLOAD_REFUSED: 403,
  UPLOAD_EXPIRED: 403,
  UPLOAD_TOO_SLOW: 408,
  SERVICE_UNAVAILABLE: 503,
  SERVICE_TIMEOUT: 503,
};

/** The last middleware: JSON whatever happened, a code, never a stack, a path or a library's message. */
export const errorHandler =
  (onError?: (error: unknown) => void): ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    if (error instanceof CodedError) {
      const status = STATUS_OF[error.code] ?? 500;
      if (status >= 500) onError?.(error);
      if (status === 401) res.set('www-authenticate', 'Bearer');
      res.status(status).json({ errors: [maskError(error.toJSON())] });
      return;
    }
    const status = Number(error?.status ?? error?.statusCode);
    if (status >= 400 && status < 500) {
      // What is left of an unread body would be taken for the next request.
      if (status === 413) res.set('connection', 'close');
      sendError(res, status, 'BAD_REQUEST', status === 413 ? 'the body is too large' : undefined);
      return;
    }
    onError?.(error);
    sendError(res, 500, 'INTERNAL');
  };

export interface Listening {
  readonly port: number;
  /** Stops accepting, lets every request in flight finish, then resolves. */
  close(): Promise<void>;
}

const DRAIN_MS = 10_000;

export async function listen(
  app: Express,
  {
    port,
    host,
    drainMs = DRAIN_MS,
  }: { readonly port: number; readonly host: string; readonly drainMs?: number },
): Promise<Listening> {
  const server = createServer();
  // Longer than any client of ours keeps an idle connection, so that it is never the server who closes first.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  server.requestTimeout = 150_000;
  const inFlight = new Set<ServerResponse>();
  let draining = false;
  server.on('request', (req, res) => {
    inFlight.add(res);
    res.once('close', () => inFlight.delete(res));
    if (draining) res.setHeader('connection', 'close');
    app(req, res);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)));
    server.listen(port, host, resolve);
  });
  let closing: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      draining = true;
      closing ??= drain(server, inFlight, drainMs);
      return closing;
    },
  };
}

/** Throws, with what to do, if the port cannot be had: asked before anything that takes long. */
export async function claimable(port: number, host: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)));
    probe.listen(port, host, resolve);
  });
  await new Promise<void>((resolve) => probe.close(() => resolve()));
}

/** How long an idle connection may still bring a request, which is answered as the last one on it. */
const LAST_REQUEST_MS = 300;

async function drain(server: Server, inFlight: ReadonlySet<ServerResponse>, drainMs: number): Promise<void> {
  // An HTTP server's own close() ends idle connections at once, and with them a request that is just on its way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  for (const res of inFlight) if (!res.headersSent) res.setHeader('connection', 'close');
  await Promise.race([closed, sleep(LAST_REQUEST_MS)]);
  server.closeIdleConnections();
  // A connection that becomes idle later than this moment would otherwise stay open for its keep-alive.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const giveUp = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(giveUp);
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `端口 ${port} 已被占用 / Port ${port} on ${host} is in use: stop the program that holds it, or choose another with PORT=${port + 1}`,
    );
  }
  if (error.code === 'EACCES') {
    return new Error(
      `没有权限使用端口 ${port} / Not allowed to open port ${port}: choose one with PORT=4000`,
    );
  }
  return error;
}
