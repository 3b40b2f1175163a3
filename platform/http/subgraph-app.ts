import { randomUUID } from 'node:crypto';
import type { Express, Request, RequestHandler } from 'express';
import {
  ASSERTION_HEADER,
  type AssertionVerifier,
  DEADLINE_HEADER,
  GATEWAY_ISSUER,
  REQUEST_ID_HEADER,
  type VerifiedAssertion,
} from '../assertion';
import { isPosition } from '../changes/changes';
import { CodedError } from '../errors';
import type { FilePort } from '../files/port';
import type { Viewer } from '../identity';
import type { ServicePort } from '../ports';
import { serveFiles } from './files';
import { createApp, errorHandler, jsonBody, notFound, type Ready, SUBGRAPH_BODY_LIMIT } from './server';
import { FETCH_MS, isObjectOrAbsent, isTextOrAbsent, LONG_MS } from './wire';

const REQUEST_ID = /^[0-9A-Za-z-]{8,64}$/;
const MAX_SCOPES = 1000;
const MAX_PAGE = 1000;

/**
 * Serves a ServicePort: `POST /graphql` for the gateway alone, `GET /internal/facts`, `/internal/changes` and
 * `/internal/identity` for every trusted issuer that speaks for itself; `/files/<id>` for the gateway where it keeps
 * files. Nothing is read before the assertion.
 */
export function subgraphApp(
  port: ServicePort,
  options: {
    readonly verifier: AssertionVerifier;
    readonly ready: Ready;
    readonly files?: FilePort | null;
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
    const { after, limit } = pageOf(req);
    res.json(await port.facts(after, limit));
  });

  app.get('/internal/changes', fromService, async (req, res) => {
    const { after, limit } = pageOf(req);
    if (after !== null && !isPosition(after)) throw new CodedError('BAD_REQUEST');
    res.json(await port.changes(after, limit));
  });

  app.get('/internal/identity', fromService, async (req, res) => {
    const { subject } = req.query;
    if (typeof subject !== 'string' || subject === '' || subject.length > 255)
      throw new CodedError('BAD_REQUEST');
    res.json(await port.identify(subject));
  });

  if (options.files) serveFiles(app, options.files, { fromGateway, requestIdOf });
  app.use(notFound);
  app.use(errorHandler(onError));
  return app;
}

/** Which part of a feed is asked for. */
function pageOf({ query }: Request): { readonly after: string | null; readonly limit: number } {
  const { after, limit = '500' } = query;
  if (!isTextOrAbsent(after) || (after?.length ?? 0) > 500 || !/^[0-9]{1,4}$/.test(String(limit))) {
    throw new CodedError('BAD_REQUEST');
  }
  return { after: after ?? null, limit: Math.min(Math.max(Number(limit), 1), MAX_PAGE) };
}

/** Believed only because the assertion beside them has been verified before. */
function requestIdOf(req: Request): string {
  const given = req.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

function deadlineOf(req: Request, at: number): number {
  const given = Number(req.headers[DEADLINE_HEADER]);
  return Number.isFinite(given) && given > 0 ? Math.min(given, at + LONG_MS) : at + FETCH_MS;
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
