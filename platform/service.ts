import { setTimeout as sleep } from 'node:timers/promises';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { DataSource, EntitySchema, MixedList } from 'typeorm';
import { v7 as newUuid } from 'uuid';
import type { AccessMap, Rules } from './access';
import { forgetOldChanges, readChanges } from './changes/changes';
import { runDue, type Sweep, type Swept } from './clock';
import type { Environment } from './configuration';
import type { ServiceContext } from './context';
import { openDatabase, poolReader } from './database';
import { today } from './dates';
import { createExecutor } from './document-cache';
import { type FactHandlers, pullFacts } from './facts/inbox';
import { readFeed } from './facts/outbox';
import { expiredUploads, filePort } from './files/files';
import { TRANSFER_MS } from './files/media';
import type { OpenedStore } from './files/open-store';
import type { FilePort } from './files/port';
import type { FileDocuments, FileObjects } from './files/receive';
import { openSpool } from './files/spool';
import type { FileStore } from './files/store';
import { type UploadTokens, uploadTokens } from './files/upload-token';
import type { Identity } from './identity';
import { type Log, silentLog } from './log';
import { databaseProblems } from './migrate';
import type { FactSource, ServiceName, ServicePort, SubgraphRequest } from './ports';
import { startRepeating } from './repeating';
import { type Reader, sql } from './sql';
import type { ErrorCatalogue } from './user-errors';
import { startWorker } from './worker';

/** Everything that makes a service what it is; the platform does the rest. */
export interface ServiceDefinition<Loaders> {
  readonly name: ServiceName;
  readonly schema: GraphQLSchema;
  readonly access: AccessMap;
  readonly rules: Rules;
  readonly errors: ErrorCatalogue;
  readonly loaders: (context: ServiceContext<Loaders>) => Loaders;
  readonly entities: readonly EntitySchema[];
  readonly migrations: MixedList<new () => object>;
  /** Tables whose rows are never changed or removed: the runtime role may only insert and read. */
  readonly appendOnly: readonly string[];
  /** Tables from which the runtime role may delete. */
  readonly deletable: readonly string[];
  /** What the service takes from the others' feeds: source → fact type → handler. */
  readonly inbox: Readonly<Partial<Record<ServiceName, FactHandlers>>>;
  /** What happens in it by the clock. */
  readonly sweeps: readonly Sweep[];
  /** The objects that have files, and who may read them; a service without files leaves it out. */
  readonly files?: FileObjects<ServiceContext<Loaders>>;
  /** What it gives to download that belongs to no object, by name. */
  readonly documents?: FileDocuments;
  /** What happens by the clock to files. */
  readonly fileSweeps?: (store: FileStore) => readonly Sweep[];
  /** A service that seals personal data: why it must not serve, and how all of it comes under the present key. */
  readonly personalData?: PersonalData;
  /** What is done after the sweeps by whoever keeps the clock, outside of any transaction. */
  readonly errand?: (errand: Errand) => Promise<unknown>;
  /** What is done every few seconds by every process of the service: it must be harmless when many do it at once. */
  readonly beat?: { readonly everyMs: number; readonly work: (errand: Errand) => Promise<unknown> };
  readonly identify: (reader: Reader, subject: string, on: Date) => Promise<Identity>;
}

export interface PersonalData {
  readonly problems: (reader: Reader, environment: Environment) => Promise<readonly string[]>;
  /** Seals what is not sealed, or is by an earlier key; gives how many rows were. */
  readonly reseal: (dataSource: DataSource, environment: Environment) => Promise<number>;
  /** Where it is kept: what stood there before it was sealed is not left on the disk. */
  readonly tables: readonly string[];
}

/** What an errand is done with. */
export interface Errand extends Reader {
  readonly dataSource: DataSource;
  readonly environment: Environment;
  readonly log: Log;
  now(): Date;
  newId(): string;
}

export interface ServiceOptions {
  readonly url: string;
  readonly environment?: Environment;
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly log?: Log;
  readonly poolSize?: number;
  readonly statementTimeout?: number;
  readonly onStatement?: (text: string) => void;
  /** Where a service that has files keeps them, and what its upload tokens are made with. */
  readonly files?: OpenedStore & { readonly secret: Buffer };
}

/** A service with its database open. */
export interface RunningService<Loaders = unknown> extends ServicePort, Reader {
  readonly dataSource: DataSource;
  /** Null where it has none, or was given no place to keep them. */
  readonly files: FilePort | null;
  context(request: Omit<SubgraphRequest, 'query'>): ServiceContext<Loaders>;
  /** Takes the other services' facts once; gives how many were new. */
  pull(sources: Readonly<Partial<Record<ServiceName, FactSource>>>): Promise<number>;
  startPulling(sources: Readonly<Partial<Record<ServiceName, FactSource>>>, everyMs?: number): void;
  /** Does what is due by the clock, each once however many services run. */
  runDue(): Promise<Swept>;
  /** Starts the beat, does what is due now, and then whenever the worker wakes, which signs in as the jobs role; null: others keep the clock. */
  startClock(jobsUrl: string | null): void;
  /** Forgets idempotency keys and changes older than a week; gives how many. Called by itself once an hour while facts are pulled. */
  forgetOld(): Promise<number>;
  /** Empty when the service can serve. */
  problems(): Promise<readonly string[]>;
  /** Pool, schema and role, and how far each feed has been taken. */
  readiness(): Promise<{ readonly ok: boolean; readonly checks: Readonly<Record<string, unknown>> }>;
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;
const KEYS_ARE_KEPT_MS = 7 * 24 * HOUR_MS;
const FORGOTTEN_AT_ONCE = 2_000;

export async function openService<Loaders>(
  definition: ServiceDefinition<Loaders>,
  options: ServiceOptions,
): Promise<RunningService<Loaders>> {
  const { name } = definition;
  const log = options.log ?? silentLog;
  const clock = { now: options.now ?? (() => new Date()), newId: options.newId ?? newUuid };
  const dataSource = await openDatabase({
    url: options.url,
    applicationName: `lianxi-${name}`,
    entities: definition.entities,
    migrations: definition.migrations,
    poolSize: options.poolSize,
    statementTimeout: options.statementTimeout,
    onStatement: options.onStatement,
    onError: (error) => log.error('statement failed', { service: name, error }),
  });
  const reader = poolReader(dataSource);
  const kept = definition.files && options.files ? options.files : null;
  const tokens: UploadTokens | null = kept && uploadTokens(kept.secret);
  if (kept) await openSpool(kept.spool, Date.now());
  const sweeps = kept
    ? [...definition.sweeps, ...(definition.fileSweeps?.(kept.store) ?? []), expiredUploads(name, kept.store)]
    : definition.sweeps;
  const environment = options.environment ?? {};
  const contexts = new WeakMap<object, ServiceContext<Loaders>>();

  function newContext(request: Omit<SubgraphRequest, 'query'>): ServiceContext<Loaders> {
    let loaders: Loaders | undefined;
    const context: ServiceContext<Loaders> = {
      ...clock,
      rows: reader.rows,
      dataSource,
      viewer: request.viewer,
      requestId: request.requestId,
      environment,
      deadline: request.deadline,
      uploadToken: (row) => tokens?.tokenOf(row) ?? null,
      get loaders() {
        loaders ??= definition.loaders(context);
        return loaders;
      },
      resetLoaders() {
        loaders = undefined;
      },
      visible(type, alias) {
        const rule = definition.access.get(type);
        if (!rule?.where) throw new Error(`${name}: ${type} has no @access rule with an SQL face`);
        return rule.where(request.viewer, alias, today(clock.now()));
      },
    };
    return context;
  }

  /** One context, and so one set of loaders, for all fetches of one incoming request. */
  function context(request: Omit<SubgraphRequest, 'query'>): ServiceContext<Loaders> {
    const known = contexts.get(request.scope);
    if (known) return known;
    const fresh = newContext(request);
    contexts.set(request.scope, fresh);
    return fresh;
  }

  const executor = createExecutor(definition.schema, {
    onError: (error, request) => {
      const fields = {
        service: name,
        requestId: request.requestId,
        operationName: request.operationName,
        path: error.path?.join('.'),
        code: String(error.extensions?.code ?? 'INTERNAL'),
      };
      if (error.originalError && !(error.originalError instanceof GraphQLError)) {
        log.error('a resolver failed', { ...fields, error: error.originalError.stack });
      } else log.info('refused', fields);
    },
  });

  const pull: RunningService['pull'] = async (sources) => {
    let taken = 0;
    for (const [source, handlers] of Object.entries(definition.inbox) as [ServiceName, FactHandlers][]) {
      const feed = sources[source];
      if (feed) taken += await pullFacts(dataSource, reader, { name: source, feed }, handlers, clock);
    }
    return taken;
  };
  const sweep = async (): Promise<Swept> => {
    const swept = await runDue(dataSource, reader, sweeps, clock);
    for (const { rule, subject, error } of swept.failed) {
      log.error('a sweep failed', { service: name, act: rule, subject, error: String(error) });
    }
    return swept;
  };
  const errand: Errand = { ...clock, rows: reader.rows, dataSource, environment, log };
  let puller: ReturnType<typeof startRepeating> | undefined;
  let beat: ReturnType<typeof startRepeating> | undefined;
  let worker: ReturnType<typeof startWorker> | undefined;
  let caughtUp: Promise<unknown> = Promise.resolve();
  let housekeeping: NodeJS.Timeout | undefined;
  const forgetKeys = async (): Promise<number> => {
    const oldest = new Date(clock.now().getTime() - KEYS_ARE_KEPT_MS);
    const batch = await reader.rows(
      sql`DELETE FROM idempotency_keys WHERE ctid = ANY(ARRAY(
            SELECT ctid FROM idempotency_keys WHERE created_at < ${oldest} LIMIT ${FORGOTTEN_AT_ONCE})) RETURNING key`,
    );
    return batch.length;
  };
  const forgetOld = async (): Promise<number> => {
    let forgotten = 0;
    for (const forget of [forgetKeys, () => forgetOldChanges(reader, clock.now(), FORGOTTEN_AT_ONCE)]) {
      for (let batch = FORGOTTEN_AT_ONCE; batch === FORGOTTEN_AT_ONCE; ) {
        batch = await forget();
        forgotten += batch;
      }
    }
    return forgotten;
  };

  const files =
    kept && tokens && definition.files
      ? filePort(
          {
            service: name,
            objects: definition.files,
            documents: definition.documents ?? {},
            store: kept.store,
            spool: kept.spool,
            tokens,
          },
          (request) => newContext({ ...request, deadline: Date.now() + TRANSFER_MS, scope: {} }),
          (error, requestId) =>
            log.error('files are not kept', { service: name, requestId, error: String(error) }),
        )
      : null;
  const problems = async (): Promise<readonly string[]> => {
    const behind = await databaseProblems(dataSource, definition);
    if (behind.length > 0) return behind;
    return [
      ...((await definition.personalData?.problems(reader, environment)) ?? []),
      ...(kept ? await storeProblems(kept.store) : []),
    ];
  };

  return {
    name,
    dataSource,
    rows: reader.rows,
    files,
    context,
    pull,
    execute: (request): Promise<ExecutionResult> => executor(request, context(request)),
    identify: (subject) => definition.identify(reader, subject, clock.now()),
    facts: (after, limit) => readFeed(reader, after, limit),
    changes: (after, limit) => readChanges(reader, after, limit, clock.now()),
    startPulling(sources, everyMs = 1_000) {
      const tidy = () => {
        forgetOld().catch((error) =>
          log.warn('what is old is not forgotten', { service: name, error: String(error) }),
        );
      };
      tidy();
      housekeeping = setInterval(tidy, HOUR_MS).unref();
      puller = startRepeating(() => pull(sources), everyMs, {
        failed: (error) => log.warn('facts are not pulled', { service: name, error: String(error) }),
        recovered: () => log.warn('facts are pulled again', { service: name }),
      });
    },
    runDue: sweep,
    startClock(jobsUrl) {
      if (definition.beat) {
        const { everyMs, work } = definition.beat;
        beat = startRepeating(() => work(errand), everyMs, {
          failed: (error) => log.warn('the beat stands', { service: name, error: String(error) }),
          recovered: () => log.warn('the beat goes on', { service: name }),
        });
      }
      if (sweeps.length === 0) return;
      if (jobsUrl === null)
        return log.warn('no address for the jobs role: the clock is left to other processes', {
          service: name,
        });
      const wake = async () => {
        await sweep();
        await definition.errand?.(errand);
      };
      caughtUp = wake().catch((error) =>
        log.warn('the clock stands', { service: name, error: String(error) }),
      );
      worker = startWorker(jobsUrl, name, wake, log);
    },
    forgetOld,
    problems,
    readiness: () => readiness(reader, problems, clock.now()),
    async close() {
      clearInterval(housekeeping);
      await Promise.all([puller?.stop(), beat?.stop(), worker?.stop(), caughtUp]);
      await dataSource.destroy();
    },
  };
}

const STORE_ANSWERS_MS = 2_000;

async function storeProblems(store: FileStore): Promise<readonly string[]> {
  const late = sleep(STORE_ANSWERS_MS, 'late', { ref: false });
  const ended = await Promise.race([
    store.check().then(
      () => 'fine',
      () => 'failed',
    ),
    late,
  ]);
  return ended === 'fine' ? [] : ['the file store takes no files just now'];
}

/** What `/readyz` says: never an address, never what the database said. */
async function readiness(reader: Reader, problems: () => Promise<readonly string[]>, now: Date) {
  try {
    const found = await problems();
    const cursors = await reader.rows<{
      source: string;
      position: string | null;
      pulled_at: Date | null;
      recorded_at: Date | null;
    }>(sql`SELECT source, position, pulled_at, recorded_at FROM fact_cursors ORDER BY source`);
    const feeds = cursors.map(({ source, position, pulled_at, recorded_at }) => ({
      source,
      position,
      latestFact: recorded_at?.toISOString() ?? null,
      secondsSincePull: pulled_at ? Math.round((now.getTime() - pulled_at.getTime()) / 1000) : null,
    }));
    return { ok: found.length === 0, checks: { database: 'up', problems: found, feeds } };
  } catch {
    return { ok: false, checks: { database: 'down' } };
  }
}
