import { types } from 'pg';
import { DataSource, type EntitySchema, type Logger, type MixedList } from 'typeorm';
import { CodedError, type ThrownCode } from './errors';
import { KeepingClient } from './prepared';
import type { Reader, Sql } from './sql';

types.setTypeParser(types.builtins.DATE, (text) => text);

/** How long a transaction is left idle, where nothing else is said of it. */
export const IDLE_MS = 5_000;

export interface DatabaseOptions {
  readonly url: string;
  readonly applicationName: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations?: MixedList<new () => object>;
  readonly poolSize?: number;
  /** Milliseconds one statement may take. */
  readonly statementTimeout?: number;
  readonly onStatement?: (text: string) => void;
  readonly onError?: (message: string) => void;
}

/** Statement texts may be seen; parameters never are, for they hold personal data. */
function statementLogger({ onStatement, onError }: DatabaseOptions): Logger {
  return {
    logQuery: (query) => onStatement?.(query),
    // Its code and not its message, which may quote a value.
    logQueryError: (error, query) => onError?.(`${codeOf(error)} in ${query.slice(0, 200)}`),
    logQuerySlow: () => {},
    logSchemaBuild: () => {},
    logMigration: () => {},
    log: () => {},
  };
}

const codeOf = (error: unknown): string =>
  (error as { readonly code?: string } | null)?.code ?? 'unknown error';

/** Opens a pool with every timeout set; a lost server is an error of the statement, not of the process. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const statementTimeout = options.statementTimeout ?? 1_500;
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    entities: [...options.entities],
    migrations: options.migrations ?? [],
    migrationsTransactionMode: 'each',
    poolSize: options.poolSize ?? 10,
    // Who has more time for a statement waits as long for a connection.
    connectTimeoutMS: Math.max(1_500, statementTimeout),
    poolErrorHandler: (error: Error) => options.onError?.(`pool: ${error.message}`),
    logger: statementLogger(options),
    logging: true,
    extra: {
      Client: KeepingClient,
      // What is asked in one turn travels in one, and is answered in its order: see transaction.ts.
      pipeline: true,
      statement_timeout: statementTimeout,
      lock_timeout: Math.min(statementTimeout, 1_500),
      idle_in_transaction_session_timeout: Math.max(IDLE_MS, statementTimeout),
      options: '-c TimeZone=UTC',
    },
  });
  return dataSource.initialize();
}

/** A reader on the pool, outside any transaction. */
export function poolReader(dataSource: DataSource): Reader {
  return { rows: <Row>(query: Sql) => runQuery<Row>(dataSource, query) };
}

/** Runs a statement; TypeORM answers an UPDATE or DELETE with [rows, count], anything else with the rows. */
export async function runQuery<Row>(on: Pick<DataSource, 'query'>, query: Sql): Promise<Row[]> {
  const answer: unknown[] = await on.query(query.text, query.values).catch((error: unknown) => {
    throw codedFailure(error) ?? error;
  });
  return (Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
}

/** Failures that are no fault of ours, as a caller may see them. */
const FAILURES: Readonly<Record<string, readonly [ThrownCode, string?]>> = {
  '22P02': ['BAD_USER_INPUT', 'id'], // an ID travels as any string; this one is no UUID
  '22021': ['BAD_USER_INPUT', 'text'], // a text holds the character zero, which no text has: as a parameter
  '22P05': ['BAD_USER_INPUT', 'text'], // and in a JSON
  '57014': ['SERVICE_TIMEOUT'], // statement_timeout
  '55P03': ['SERVICE_TIMEOUT'], // lock_timeout
  '57P01': ['SERVICE_UNAVAILABLE'], // the server is stopping
  '57P03': ['SERVICE_UNAVAILABLE'], // the server is starting
  '53300': ['SERVICE_UNAVAILABLE'], // too many connections
  ECONNREFUSED: ['SERVICE_UNAVAILABLE'],
  'Client has encountered a connection error and is not queryable': ['SERVICE_UNAVAILABLE'], // the driver's, likewise
  ECONNRESET: ['SERVICE_UNAVAILABLE'],
  'Connection terminated due to connection timeout': ['SERVICE_TIMEOUT'], // the pool's word too: the server is too busy to let it in
  'timeout exceeded when trying to connect': ['SERVICE_TIMEOUT'], // the pool's word, which has no code: all are busy
};

/** The coded error for a failure that is the caller's or the server's; null for what would be a bug. */
export function codedFailure(error: unknown): CodedError | null {
  const { code, message, driverError } = error as {
    readonly code?: string;
    readonly message?: string;
    readonly driverError?: { readonly code?: string };
  };
  const known = FAILURES[driverError?.code ?? code ?? message ?? ''];
  return known ? new CodedError(...known) : null;
}
