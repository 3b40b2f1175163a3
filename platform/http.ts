import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { Pool } from 'undici';
import {
  ASSERTION_HEADER,
  type AssertionSigner,
  type AssertionVerifier,
  DEADLINE_HEADER,
  GATEWAY_ISSUER,
  REQUEST_ID_HEADER,
  type VerifiedAssertion,
} from './assertion';
import { CodedError, maskError, type ThrownCode } from './errors';
import { ANONYMOUS, type Identity, type Viewer } from './identity';
import type { FactPage, ServiceName, ServicePort } from './ports';

// ── What every process shares ───────────────────────────────────────────────────────────────────────

export interface Readiness {
  readonly ok: boolean;
  /** Shown to whoever asks: states and lags, never addresses or messages of other programs. */
  readonly checks?: Readonly<Record<string, unknown>>;
}

export type Ready = () => Readiness | Promise<Readiness>;

export const GATEWAY_BODY_LIMIT = 256 * 1024;
/** A fetch carries the caller's variables, a longer text and up to 500 representations. */
const SUBGRAPH_BODY_LIMIT = 1024 * 1024;

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

/** Reads a JSON body. Compressed bodies are refused: their size is not what it seems. */
export const jsonBody = (limit = GATEWAY_BODY_LIMIT): RequestHandler =>
  express.json({ limit, inflate: false, strict: true, type: 'application/json' });

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
  server.requestTimeout = 30_000;
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

async function drain(server: Server, inFlight: ReadonlySet<ServerResponse>, drainMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const res of inFlight) if (!res.headersSent) res.setHeader('connection', 'close');
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

// ── A service served over HTTP ──────────────────────────────────────────────────────────────────────

const REQUEST_ID = /^[0-9A-Za-z-]{8,64}$/;
/** What a fetch gets when no deadline came with it, and the most that one may ask for. */
const FETCH_MS = 1500;
const MAX_DEADLINE_MS = 10_000;
const MAX_SCOPES = 1000;
const MAX_FACTS = 1000;

/**
 * Serves a ServicePort: `POST /graphql` for the gateway alone, `GET /internal/facts` and
 * `GET /internal/identity` for every trusted issuer that speaks for itself. Nothing is read before the assertion.
 */
export function subgraphApp(
  port: ServicePort,
  options: {
    readonly verifier: AssertionVerifier;
    readonly ready: Ready;
    readonly onError?: (error: unknown) => void;
    readonly now?: () => number;
  },
): Express {
  const { verifier, ready, onError, now = Date.now } = options;
  const app = createApp(ready);
  const scopeOf = sharedScopes(now);

  async function asserted(req: Request): Promise<VerifiedAssertion> {
    const token = req.headers[ASSERTION_HEADER];
    if (typeof token !== 'string') throw new CodedError('UNAUTHENTICATED');
    return verifier.verify(token);
  }
  const fromGateway: RequestHandler = async (req, res, next) => {
    const assertion = await asserted(req);
    if (assertion.issuer !== GATEWAY_ISSUER) throw new CodedError('UNAUTHENTICATED');
    res.locals.viewer = assertion.viewer;
    next();
  };
  const fromService: RequestHandler = async (req, _res, next) => {
    const { viewer } = await asserted(req);
    if (viewer.subject !== null) throw new CodedError('UNAUTHENTICATED');
    next();
  };

  app.post('/graphql', fromGateway, jsonBody(SUBGRAPH_BODY_LIMIT), async (req, res) => {
    const { query, variables, operationName } = (req.body ?? {}) as Record<string, unknown>;
    if (typeof query !== 'string' || !isObjectOrAbsent(variables) || !isTextOrAbsent(operationName)) {
      throw new CodedError('BAD_REQUEST');
    }
    const viewer: Viewer = res.locals.viewer;
    const requestId = requestIdOf(req);
    const deadline = deadlineOf(req, now());
    res.set(REQUEST_ID_HEADER, requestId);
    const result = await port.execute({
      query,
      ...(operationName ? { operationName } : {}),
      ...(variables ? { variables } : {}),
      viewer,
      requestId,
      deadline,
      scope: scopeOf(requestId, viewer, deadline, /^\s*mutation\b/.test(query)),
    });
    res.json(result);
  });

  app.get('/internal/facts', fromService, async (req, res) => {
    const { after, limit = '500' } = req.query;
    if (!isTextOrAbsent(after) || (after?.length ?? 0) > 500 || !/^[0-9]{1,4}$/.test(String(limit))) {
      throw new CodedError('BAD_REQUEST');
    }
    const count = Math.min(Math.max(Number(limit), 1), MAX_FACTS);
    res.json(await port.facts(after ?? null, count));
  });

  app.get('/internal/identity', fromService, async (req, res) => {
    const { subject } = req.query;
    if (typeof subject !== 'string' || subject === '' || subject.length > 255)
      throw new CodedError('BAD_REQUEST');
    res.json(await port.identify(subject));
  });

  app.use(notFound);
  app.use(errorHandler(onError));
  return app;
}

/** Believed only because the assertion beside them has been verified before. */
function requestIdOf(req: Request): string {
  const given = req.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

function deadlineOf(req: Request, at: number): number {
  const given = Number(req.headers[DEADLINE_HEADER]);
  return Number.isFinite(given) && given > 0 ? Math.min(given, at + MAX_DEADLINE_MS) : at + FETCH_MS;
}

/** One scope per request and viewer while the request lives; a mutation leaves nothing loaded behind it. */
function sharedScopes(now: () => number) {
  const scopes = new Map<string, { scope: object; until: number }>();
  return (requestId: string, viewer: Viewer, deadline: number, mutates: boolean): object => {
    const name = JSON.stringify([requestId, viewer]);
    const known = scopes.get(name);
    if (mutates) {
      scopes.delete(name);
      return {};
    }
    if (known && known.until > now()) return known.scope;
    const scope = {};
    scopes.delete(name);
    scopes.set(name, { scope, until: deadline });
    for (const [oldest, { until }] of scopes) {
      if (until > now() && scopes.size <= MAX_SCOPES) break;
      scopes.delete(oldest);
    }
    return scope;
  };
}

// ── A service reached over HTTP ─────────────────────────────────────────────────────────────────────

const RESPONSE_LIMIT = 2 * 1024 * 1024;
const FACTS_MS = 5000;

export interface HttpPortOptions {
  /** The service's base address, for example `http://meetings:4003`. */
  readonly url: string;
  readonly signer: AssertionSigner;
  readonly fetchMs?: number;
  readonly maxResponseBytes?: number;
  /** Calls at once; the next one fails at once instead of queueing. */
  readonly maxConcurrent?: number;
  /** After so many failures in a row nobody asks for `openMs`, then one call tries. */
  readonly failuresToOpen?: number;
  readonly openMs?: number;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly viewer: Viewer;
  readonly ms: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A ServicePort over HTTP. Whatever goes wrong is SERVICE_UNAVAILABLE or SERVICE_TIMEOUT, in bounded time and space. */
export function httpPort(
  name: ServiceName,
  options: HttpPortOptions,
): ServicePort & { close(): Promise<void> } {
  const { signer, fetchMs = FETCH_MS, maxResponseBytes = RESPONSE_LIMIT, maxConcurrent = 64 } = options;
  const base = new URL(options.url);
  const prefix = base.pathname.replace(/\/$/, '');
  const pool = new Pool(base.origin, { connections: maxConcurrent, connect: { timeout: fetchMs } });
  const guard = createGuard({
    maxConcurrent,
    failuresToOpen: options.failuresToOpen ?? 5,
    openMs: options.openMs ?? 1500,
  });

  async function call({ method, path, viewer, ms, headers, body }: Call): Promise<unknown> {
    if (ms <= 0) throw new CodedError('SERVICE_TIMEOUT');
    const assertion = await signer.sign(name, viewer);
    return guard(async (): Promise<Outcome> => {
      const signal = AbortSignal.timeout(ms);
      try {
        const response = await pool.request({
          method,
          path: `${prefix}${path}`,
          headers: {
            ...headers,
            accept: 'application/json',
            [ASSERTION_HEADER]: assertion,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          body: body ?? null,
          signal,
        });
        const type = String(response.headers['content-type'] ?? '');
        if (response.statusCode !== 200 || !/^application\/json\b/i.test(type)) {
          response.body.on('error', () => {}).destroy();
          // A refusal (4xx) is about this call; a redirect, an error or another type is about the service.
          return {
            failed: 'SERVICE_UNAVAILABLE',
            counts: response.statusCode < 400 || response.statusCode >= 500,
          };
        }
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of response.body) {
          size += chunk.length;
          // Not counted: one greedy document must not cut the department off from everybody else.
          if (size > maxResponseBytes) return { failed: 'SERVICE_UNAVAILABLE', counts: false };
          chunks.push(chunk);
        }
        return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
      } catch {
        if (!signal.aborted) return { failed: 'SERVICE_UNAVAILABLE', counts: true };
        // Running out of a request's last moments says nothing about the service.
        return { failed: 'SERVICE_TIMEOUT', counts: ms >= fetchMs / 2 };
      }
    });
  }

  return {
    name,
    async execute({
      query,
      variables,
      operationName,
      viewer,
      requestId,
      deadline,
    }): Promise<ExecutionResult> {
      const answer = await call({
        method: 'POST',
        path: '/graphql',
        viewer,
        ms: Math.min(fetchMs, deadline - Date.now()),
        headers: { [REQUEST_ID_HEADER]: requestId, [DEADLINE_HEADER]: String(deadline) },
        body: serialized({ query, variables, operationName }),
      });
      return resultIn(answer);
    },
    async facts(after, limit): Promise<FactPage> {
      const search = new URLSearchParams({ limit: String(limit), ...(after === null ? {} : { after }) });
      const path = `/internal/facts?${search}`;
      const answer = await call({ method: 'GET', path, viewer: ANONYMOUS, ms: FACTS_MS });
      if (!isFactPage(answer)) throw new CodedError('SERVICE_UNAVAILABLE');
      return answer;
    },
    async identify(subject): Promise<Identity> {
      const path = `/internal/identity?${new URLSearchParams({ subject })}`;
      const answer = await call({ method: 'GET', path, viewer: ANONYMOUS, ms: fetchMs });
      if (!isIdentityOf(answer, subject)) throw new CodedError('SERVICE_UNAVAILABLE');
      return answer;
    },
    close: () => pool.destroy(),
  };
}

type Outcome = { readonly value: unknown } | { readonly failed: ThrownCode; readonly counts: boolean };

/** Circuit breaker and bulkhead in one: neither a dead nor a slow service can hold more than its share. */
function createGuard(limits: {
  readonly maxConcurrent: number;
  readonly failuresToOpen: number;
  readonly openMs: number;
}): (work: () => Promise<Outcome>) => Promise<unknown> {
  let running = 0;
  let failuresInARow = 0;
  let openUntil = 0;
  let probing = false;

  return async (work) => {
    const open = openUntil > 0;
    if (running >= limits.maxConcurrent || (open && (probing || Date.now() < openUntil))) {
      throw new CodedError('SERVICE_UNAVAILABLE');
    }
    running += 1;
    if (open) probing = true;
    try {
      const outcome = await work();
      if ('value' in outcome) {
        failuresInARow = 0;
        openUntil = 0;
        return outcome.value;
      }
      if (outcome.counts) failuresInARow += 1;
      if (outcome.counts && failuresInARow >= limits.failuresToOpen) openUntil = Date.now() + limits.openMs;
      throw new CodedError(outcome.failed);
    } finally {
      running -= 1;
      if (open) probing = false;
    }
  };
}

/** Made before the guard: a value that cannot be written as JSON is the caller's doing, not the service's. */
function serialized(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new CodedError('BAD_USER_INPUT');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isObjectOrAbsent = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value == null || isObject(value);
const isTextOrAbsent = (value: unknown): value is string | null | undefined =>
  value == null || typeof value === 'string';

function resultIn(answer: unknown): ExecutionResult {
  if (!isObject(answer) || !isObjectOrAbsent(answer.data)) throw new CodedError('SERVICE_UNAVAILABLE');
  const { data, errors } = answer;
  if (errors !== undefined && !Array.isArray(errors)) throw new CodedError('SERVICE_UNAVAILABLE');
  if (!data && !errors?.length) throw new CodedError('SERVICE_UNAVAILABLE');
  const kept = data === undefined ? {} : { data: data as ExecutionResult['data'] };
  return errors?.length ? { ...kept, errors: errors.map(errorIn) } : kept;
}

/** The mask is put on here, too: a service is believed about its data, not about what may be shown. */
function errorIn(given: unknown): GraphQLError {
  const { message, path, extensions } = isObject(given) ? given : {};
  const formatted = maskError({
    message: typeof message === 'string' ? message : '',
    ...(isPath(path) ? { path } : {}),
    ...(isObject(extensions) ? { extensions } : {}),
  });
  return new GraphQLError(formatted.message, { path: formatted.path, extensions: formatted.extensions });
}

const isPath = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');

function isFactPage(value: unknown): value is FactPage {
  if (!isObject(value) || !Array.isArray(value.facts)) return false;
  return value.position === null || typeof value.position === 'string';
}

/** Checked to the last field, because who may do what hangs on it. */
function isIdentityOf(value: unknown, subject: string): value is Identity {
  if (!isObject(value) || value.subject !== subject) return false;
  const { personId, appointments, scopes } = value;
  return (
    (personId === null || typeof personId === 'string') &&
    Array.isArray(appointments) &&
    appointments.every(
      (a) => isObject(a) && typeof a.appointmentId === 'string' && typeof a.organizationId === 'string',
    ) &&
    Array.isArray(scopes) &&
    scopes.every((scope) => scope === 'OPERATOR' || scope === 'AUDITOR')
  );
}
