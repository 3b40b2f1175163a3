import { randomUUID } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express, RequestHandler } from 'express';
import { REQUEST_ID_HEADER } from '../platform/assertion';
import type { FilePort } from '../platform/files/port';
import { createApp, errorHandler, jsonBody, notFound, type Ready, sendError } from '../platform/http/server';
import type { ServiceName, ServicePort } from '../platform/ports';
import { errorFormatter } from './errors';
import { createEvents, type EventsOptions } from './events/events';
import { type Example, explorer, type PersonaLabel } from './explorer';
import { type FilesOptions, mountFiles } from './files';
import { createIdentify, type TokenVerifier, viewerOfRequest } from './identity';
import { LIMITS, type Limits, shapeRule } from './limits';
import { cors, hostsOnly, sameOriginOnly } from './origins';
import { answerSizes, completionErrors, reporting } from './plugins';
import { FETCH_MS, type RequestContext, serviceSource } from './sources';

export interface Persona extends PersonaLabel {
  /** A fresh token for this persona. */
  token(): Promise<string>;
}

export interface GatewayOptions {
  readonly services: Readonly<Record<ServiceName, ServicePort>>;
  /** The files of those services that keep some. */
  readonly files?: Readonly<Partial<Record<ServiceName, FilePort>>>;
  readonly supergraphSdl: string;
  readonly tokens: TokenVerifier;
  readonly mode: 'development' | 'production';
  /** Origins whose pages may read answers; none by default. */
  readonly corsOrigins: readonly string[];
  /** Host headers that are answered; in development the own machine's names when not given. */
  readonly allowedHosts?: readonly string[];
  /** Offered in the explorer, in development only. */
  readonly personas?: readonly Persona[];
  readonly examples?: readonly Example[];
  readonly limits?: Limits;
  /** What a request has in all, and one fetch of it at most, in milliseconds. */
  readonly requestMs?: number;
  readonly fetchMs?: number;
  /** Requests at once; more are answered 503 at once, so that those accepted stay fast. */
  readonly maxInFlight?: number;
  /** How often streams of events look; for tests. */
  readonly events?: Partial<
    Pick<EventsOptions, 'pollMs' | 'checkEveryMs' | 'beatEveryMs' | 'maxStreams' | 'maxPerSubject'>
  >;
  /** Bounds of uploads; for tests. */
  readonly uploads?: Omit<FilesOptions, 'files' | 'viewer'>;
  readonly ready?: Ready;
  /** Sees what the mask hides; for the log. */
  readonly onError?: (error: unknown, requestId?: string) => void;
  readonly now?: () => number;
}

export interface Gateway {
  /** Routes added before `start()` come before the gateway's own "nothing is here". */
  readonly app: Express;
  start(): Promise<void>;
  /** Ends what would not end by itself: called before the listener closes. */
  drain(): void;
  stop(): Promise<void>;
}

const REQUEST_MS = 1800;
const MAX_IN_FLIGHT = 256;

export function createGateway(options: GatewayOptions): Gateway {
  const { services, tokens, mode, onError, now = Date.now, limits = LIMITS } = options;
  const development = mode === 'development';
  const { server, gateway } = createServer(options, development, limits);
  const identify = createIdentify(services, { now });
  const allowOrigins = cors(options.corsOrigins);
  let started = false;

  const app = createApp(async () => {
    if (!started) return { ok: false };
    return options.ready ? options.ready() : { ok: true };
  });
  app.use((_req, res, next) => {
    // Always our own: an id from outside would let a caller write into our logs and scopes.
    res.locals.requestId = randomUUID();
    res.set(REQUEST_ID_HEADER, res.locals.requestId);
    next();
  });
  if (development || options.allowedHosts) app.use(hostsOnly(options.allowedHosts));

  const authenticate: RequestHandler = async (req, res, next) => {
    const deadline = now() + (options.requestMs ?? REQUEST_MS);
    const viewer = await viewerOfRequest(req.headers, tokens, identify);
    const context: RequestContext = {
      viewer,
      requestId: res.locals.requestId,
      deadline,
      scope: {},
      absent: new Set(),
    };
    res.locals.context = context;
    next();
  };

  const events = createEvents({
    ...options.events,
    services,
    viewer: (req) => viewerOfRequest(req.headers, tokens, identify),
    ...(onError ? { onError } : {}),
  });

  function mountRoutes(): void {
    app.use(['/graphql', '/events', '/files'], allowOrigins);
    app.get('/events', events.handler);
    mountFiles(app, {
      ...options.uploads,
      files: options.files ?? {},
      viewer: (req) => viewerOfRequest(req.headers, tokens, identify),
    });
    if (development) mountDevelopment(app, options);
    app.use('/graphql', shedding(options.maxInFlight ?? MAX_IN_FLIGHT), authenticate, jsonBody());
    app.use(
      '/graphql',
      expressMiddleware(server, { context: async ({ res }) => res.locals.context as RequestContext }),
    );
    app.use(notFound);
    app.use(errorHandler(onError));
  }

  return {
    app,
    async start() {
      await server.start();
      mountRoutes();
      started = true;
    },
    drain: () => events.drain(),
    async stop() {
      started = false;
      await events.stop();
      await server.stop();
      await gateway.stop();
    },
  };
}

function createServer(options: GatewayOptions, development: boolean, limits: Limits) {
  const { services, onError, now = Date.now, fetchMs = FETCH_MS } = options;
  // Read when a gateway is made: without it, figures about this machine are sent to its maker.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const logger = { debug() {}, info() {}, warn() {}, error: (message: unknown) => onError?.(message) };
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    buildService: ({ name }) => {
      const port = services[name as ServiceName];
      if (!port) throw new Error(`The supergraph names a service that is not here: ${name}`);
      return serviceSource(port, { fetchMs, now, ...(onError ? { onError } : {}) });
    },
    __exposeQueryPlanExperimental: development,
    logger,
  });
  const server = new ApolloServer<RequestContext>({
    gateway,
    logger,
    // Every switch is set here, so that NODE_ENV can open none of them.
    nodeEnv: options.mode,
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.recursiveSelections,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [shapeRule(limits)],
    formatError: errorFormatter(limits),
    plugins: [
      answerSizes(limits),
      completionErrors((error, requestId) => onError?.(error, requestId)),
      ...(onError ? [reporting(onError)] : []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  return { server, gateway };
}

/** What exists in development and nowhere else: the explorer, and tokens for its personas. */
function mountDevelopment(app: Express, { personas = [], examples = [] }: GatewayOptions): void {
  const page = explorer(personas, examples);
  app.get('/', (_req, res) => res.redirect('/graphql'));
  app.get('/graphql', (req, res, next) => {
    if (req.accepts(['application/json', 'text/html']) === 'text/html') page(req, res, next);
    else next();
  });
  app.post('/development/token', sameOriginOnly, jsonBody(), async (req, res) => {
    const persona = personas.find(({ name }) => name === req.body?.persona);
    if (persona) res.json({ token: await persona.token() });
    else sendError(res, 404, 'BAD_USER_INPUT', 'no such persona');
  });
}

function shedding(maxInFlight: number): RequestHandler {
  let inFlight = 0;
  return (_req, res, next) => {
    if (inFlight >= maxInFlight) {
      res.set('retry-after', '1');
      sendError(res, 503, 'SERVICE_UNAVAILABLE');
      return;
    }
    inFlight += 1;
    res.once('close', () => {
      inFlight -= 1;
    });
    next();
  };
}
