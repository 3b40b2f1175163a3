import { types } from 'pg';
import { DataSource, type EntitySchema, type Logger, type MixedList } from 'typeorm';
import { CodedError } from './errors';
import { CodedError, type ThrownCode } from './errors';
import type { Reader, Sql } from './sql';

types.setTypeParser(types.builtins.DATE, (text) => text);

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
    logQueryError: (error, query) => onError?.(`${String(error)} in ${query.slice(0, 200)}`),
    logQuerySlow: () => {},
    logSchemaBuild: () => {},
    logMigration: () => {},
    log: () => {},
  };
}

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
    connectTimeoutMS: 1_500,
    poolErrorHandler: (error: Error) => options.onError?.(`pool: ${error.message}`),
    logger: statementLogger(options),
    logging: true,
    extra: {
      statement_timeout: statementTimeout,
      lock_timeout: Math.min(statementTimeout, 1_500),
      idle_in_transaction_session_timeout: Math.max(5_000, statementTimeout),
      options: '-c TimeZone=UTC',
    },
  });
  return dataSource.initialize();
}

/** A reader on the pool, outside any transaction. */
export function poolReader(dataSource: DataSource): Reader {
  return {
    rows: <Row>(query: Sql) =>
      (dataSource.query(query.text, query.values) as Promise<Row[]>).catch((error) => {
        throw malformedIdOr(error);
      }),
  };
}

const INVALID_TEXT_REPRESENTATION = '22P02';

/** An ID travels as any string; one that is no UUID is the caller's mistake, found by the database. */
export function malformedIdOr(error: unknown): unknown {
  const code = (error as { driverError?: { code?: string } }).driverError?.code;
  return code === INVALID_TEXT_REPRESENTATION ? new CodedError('BAD_USER_INPUT', 'id') : error;
}
