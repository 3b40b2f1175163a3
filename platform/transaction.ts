import type { DataSource, EntityManager, EntitySchema, QueryRunner } from 'typeorm';
import { type Changed, noteChanges } from './changes/changes';
import type { ServiceContext } from './context';
import { codedFailure, runQuery } from './database';
import { CodedError } from './errors';
import { type NewFact, publishFact } from './facts/outbox';
import type { Viewer } from './identity';
import type { Reader, Sql } from './sql';

/** What a story writes through. Reads see the transaction's own writes. */
export interface Tx extends Reader {
  readonly manager: EntityManager;
  readonly viewer: Viewer;
  readonly now: Date;
  newId(): string;
  insert<Row extends object>(table: EntitySchema<Row>, rows: Row | readonly Row[]): Promise<void>;
  /** Saves only over the version that was read; a row that moved meanwhile is an error, never overwritten. */
  save<Row extends Versioned>(table: EntitySchema<Row>, row: Row, changes: Partial<Row>): Promise<void>;
  publish(fact: NewFact): Promise<void>;
  /** Tells those who look at it that an entity changed; a mutation tells of what it gives back by itself. */
  changed(entity: Changed): Promise<void>;
  /** What has changed and is not noted yet: it is at the end, all in one statement. */
  readonly untold: Changed[];
}

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A row was saved over a version that somebody else had moved: a lock is missing. */
export class LostUpdate extends Error {}

const INSERT_BATCH = 500;

function txOf(manager: EntityManager, context: Pick<ServiceContext, 'viewer' | 'now' | 'newId'>): Tx {
  const now = context.now();
  const tx: Tx = {
    manager,
    viewer: context.viewer,
    now,
    newId: context.newId,
    rows: <Row>(query: Sql) => runQuery<Row>(manager, query),
    async insert(table, rows) {
      const list = Array.isArray(rows) ? rows : [rows];
      for (let i = 0; i < list.length; i += INSERT_BATCH) {
        const values = list.slice(i, i + INSERT_BATCH);
        await manager.createQueryBuilder().insert().into(table).values(values).updateEntity(false).execute();
      }
    },
    async save(table, row, changes) {
      const result = await manager.update(
        table,
        { id: row.id, version: row.version } as never,
        {
          ...changes,
          version: row.version + 1,
        } as never,
      );
      if (result.affected !== 1) throw new LostUpdate(`${table.options.name} ${row.id} at ${row.version}`);
    },
    publish: (fact) => publishFact(tx, fact),
    changed: async (entity) => void tx.untold.push(entity),
    untold: [],
  };
  return tx;
}

/** A deadlock, or an order that cannot be: PostgreSQL chose this one to give way. */
const GAVE_WAY: readonly unknown[] = ['40P01', '40001'];

export interface Limits {
  /** Milliseconds since the epoch after which nobody waits: no statement may take longer than that. */
  readonly deadline?: number;
  readonly attempts?: number;
}

/** Runs one transaction, and runs it again when it gave way to others; one that always does has run out of time. */
export async function withTransaction<Result>(
  dataSource: DataSource,
  context: Pick<ServiceContext, 'viewer' | 'now' | 'newId'>,
  work: (tx: Tx) => Promise<Result>,
  limits: Limits = {},
): Promise<Result> {
  const { attempts = 3, deadline } = limits;
  try {
    return await once(dataSource, context, work, deadline);
  } catch (error) {
    const code = (error as { driverError?: { code?: string } }).driverError?.code;
    if (!GAVE_WAY.includes(code)) throw codedFailure(error) ?? error;
    if (attempts <= 1) throw new CodedError('SERVICE_TIMEOUT');
    return withTransaction(dataSource, context, work, { deadline, attempts: attempts - 1 });
  }
}

/** Begins with its time limit in one statement, which the library's own way to begin does not know. */
async function once<Result>(
  dataSource: DataSource,
  context: Pick<ServiceContext, 'viewer' | 'now' | 'newId'>,
  work: (tx: Tx) => Promise<Result>,
  deadline: number | undefined,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(deadline === undefined ? 'START TRANSACTION' : begin(deadline));
    const tx = txOf(runner.manager, context);
    const result = await work(tx);
    if (tx.untold.length > 0) await tx.rows(noteChanges(tx.untold, tx.now));
    await runner.query('COMMIT');
    return result;
  } catch (error) {
    throw await rolledBack(runner, error);
  } finally {
    await runner.release();
  }
}

/**
 * Rolls back, and gives the error to go on with: always the first one, by which it is judged whether to try again. Where
 * the connection is lost, PostgreSQL has rolled back by itself and the pool drops it; what was answered then is its cause.
 */
async function rolledBack(runner: QueryRunner, first: unknown): Promise<unknown> {
  try {
    await runner.query('ROLLBACK');
  } catch (failure) {
    if (first instanceof Error) first.cause ??= failure;
  }
  return first;
}

const begin = (deadline: number): string => {
  const left = Math.max(50, Math.min(60_000, deadline - Date.now()));
  return `START TRANSACTION; SET LOCAL statement_timeout = ${Math.floor(left)}`;
};
