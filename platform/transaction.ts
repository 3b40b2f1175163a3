import type { DataSource, EntityManager, EntitySchema } from 'typeorm';
import { type Changed, noteChanges } from './changes/changes';
import type { ServiceContext } from './context';
import { codedFailure, IDLE_MS } from './database';
import { CodedError } from './errors';
import { type NewFact, publishFact } from './facts/outbox';
import type { Viewer } from './identity';
import { type Reader, raw, type Sql, sql } from './sql';
import { type Ask, inOrder, type Line, lineOf } from './statements';

/** What a story writes through. Reads see the transaction's own writes; what is asked at once is done in the order in which it was asked. */
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
  /** The last statement, given what has changed; it travels with the COMMIT. By itself it notes what has changed. */
  closing: (untold: readonly Changed[]) => Sql | null;
}

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A row was saved over a version that somebody else had moved: a lock is missing. */
export class LostUpdate extends Error {}

/** Few enough that one statement is well within its time. */
const INSERT_BATCH = 5_000;

/** Rows with the same columns as one JSON: PostgreSQL reads a roll of thousands of them faster than as many parameters. */
function insertion(name: string, rows: readonly object[]): Sql {
  const columns = raw(
    Object.keys(rows[0]!)
      .map((column) => `"${column}"`)
      .join(', '),
  );
  return sql`INSERT INTO ${raw(`"${name}"`)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${raw(`"${name}"`)}, ${JSON.stringify(rows, asSent)})`;
}

/** As a parameter would be sent: areas exactly, and half a character as the mark for what cannot be read. */
const asSent = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : typeof value === 'string' ? value.toWellFormed() : value;

function txOf(
  manager: EntityManager,
  ask: Ask,
  /** Throws where nothing may be asked any more. */
  stillOpen: () => void,
  context: Pick<ServiceContext, 'viewer' | 'now' | 'newId'>,
): Tx {
  const now = context.now();
  const tx: Tx = {
    manager,
    viewer: context.viewer,
    now,
    newId: context.newId,
    rows: async (query) => {
      stillOpen();
      return ask(query);
    },
    async insert(table, rows) {
      const list = (Array.isArray(rows) ? rows : [rows]) as readonly object[];
      for (let i = 0; i < list.length; i += INSERT_BATCH)
        await tx.rows(insertion(table.options.name, list.slice(i, i + INSERT_BATCH)));
    },
    async save(table, row, changes) {
      stillOpen();
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
    closing: (untold) => (untold.length > 0 ? noteChanges(untold, now) : null),
  };
  return tx;
}

/**
 * The same transaction for an act that waited for another, which may have begun later: it happens when the last of the steps did
 * that went before it, and never earlier. Null: never taken.
 */
export const after = (tx: Tx, ...steps: readonly (Date | null)[]): Tx => ({
  ...tx,
  now: new Date(Math.max(...[tx.now, ...steps].map(Number))),
});

/** A deadlock, or an order that cannot be: PostgreSQL chose this one to give way. */
const GAVE_WAY: readonly unknown[] = ['40P01', '40001'];

export interface Limits {
  /** Milliseconds since the epoch after which nobody waits: no statement may take longer than that. */
  readonly deadline?: number;
  readonly attempts?: number;
  /**
   * The first statements travel with the beginning, and not behind its answer. Where it does not begin, they have been done
   * for good, each by itself, and nothing else is: only for a first statement that harms nobody then.
   */
  readonly atOnce?: boolean;
}

/** Runs one transaction, and runs it again when it gave way to others; one that always does has run out of time. */
export async function withTransaction<Result>(
  dataSource: DataSource,
  context: Pick<ServiceContext, 'viewer' | 'now' | 'newId'>,
  work: (tx: Tx) => Promise<Result>,
  limits: Limits = {},
): Promise<Result> {
  const { attempts = 3 } = limits;
  try {
    return await once(dataSource, context, work, limits);
  } catch (error) {
    const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
    if (!GAVE_WAY.includes(driverError?.code ?? code)) throw codedFailure(error) ?? error;
    if (attempts <= 1) throw new CodedError('SERVICE_TIMEOUT');
    return withTransaction(dataSource, context, work, { ...limits, attempts: attempts - 1 });
  }
}

/**
 * The way to begin has the time limit in it, which the library's own does not know; it may travel with the first statement, as
 * the COMMIT does with the last. PostgreSQL does one after the other in the order in which they were asked: where one fails,
 * those behind it fail too, and the COMMIT of what failed is a ROLLBACK. But behind a beginning that failed, each would be
 * done by itself; and behind the end, in whatever transaction has the connection next: neither is asked.
 */
async function once<Result>(
  dataSource: DataSource,
  context: Pick<ServiceContext, 'viewer' | 'now' | 'newId'>,
  work: (tx: Tx) => Promise<Result>,
  { deadline, atOnce = false }: Limits,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    const line = await lineOf(runner);
    let over: unknown = null;
    const stillOpen = () => {
      if (over !== null) throw over;
    };
    const tx = txOf(runner.manager, line.ask, stillOpen, context);
    try {
      const begun = line.ask(begin(deadline)).catch((error: unknown) => {
        over = error;
        throw error;
      });
      if (!atOnce) await begun;
      const [, result] = await inOrder([begun, work(tx)]);
      over = new Error('The transaction is over');
      const closing = tx.closing(tx.untold);
      await inOrder([closing && line.ask(closing), line.commit()]);
      return result;
    } catch (error) {
      over ??= error;
      throw await rolledBack(line, error);
    }
  } finally {
    await runner.release();
  }
}

/**
 * Rolls back, and gives the error to go on with: always the first one, by which it is judged whether to try again. A
 * connection on which that fails is dropped: what is left open on it would be committed by whoever has it next.
 */
async function rolledBack({ ask, drop }: Line, first: unknown): Promise<unknown> {
  try {
    await ask(sql`ROLLBACK`);
  } catch (failure) {
    drop();
    if (first instanceof Error) first.cause ??= failure;
  }
  return first;
}

function begin(deadline: number | undefined): Sql {
  if (deadline === undefined) return sql`START TRANSACTION`;
  const left = Math.floor(Math.max(50, Math.min(60_000, deadline - Date.now())));
  // What has more time than that may also think longer between two statements.
  const idle = left > IDLE_MS ? `; SET LOCAL idle_in_transaction_session_timeout = ${left}` : '';
  return sql`START TRANSACTION; SET LOCAL statement_timeout = ${raw(`${left}`)}${raw(idle)}`;
}
