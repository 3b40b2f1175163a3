import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';
import { type Sql, sql } from './sql';

/** A statement on one connection; one that has no parameters may be several, of which nothing is given back. */
export type Ask = <Row>(query: Pick<Sql, 'text' | 'values'>) => Promise<Row[]>;

/** One connection, while one transaction has it. */
export interface Line {
  readonly ask: Ask;
  /** Where something failed and nobody minded, PostgreSQL answers a COMMIT with a ROLLBACK, and calls that no error: here it is one. */
  commit(): Promise<void>;
  /** It is not used again. */
  drop(): void;
}

/**
 * Asks on the runner's connection, past the library, which would put turns of its own between being asked and asking: what
 * is asked first goes out first, and nothing waits for the answer to what was asked before it. PostgreSQL does one after the
 * other, each with a snapshot of its own: what is read behind a lock is as it is once the lock has been waited for.
 */
export async function lineOf(runner: QueryRunner): Promise<Line> {
  const client: ClientBase & { end(): Promise<void> } = await runner.connect();
  const { logger } = runner.dataSource;
  const answerTo = async ({ text, values }: Pick<Sql, 'text' | 'values'>) => {
    logger.logQuery(text, values, runner);
    try {
      return await client.query(text, values.length > 0 ? values : undefined);
    } catch (error) {
      logger.logQueryError(error as Error, text, values, runner);
      throw error;
    }
  };
  return {
    ask: async <Row>(query: Pick<Sql, 'text' | 'values'>) => (await answerTo(query)).rows as Row[],
    async commit() {
      const { command } = await answerTo(sql`COMMIT`);
      if (command !== 'COMMIT') throw new Error('Something had failed: the transaction was rolled back');
    },
    drop: () => void client.end().catch(() => {}),
  };
}

/** All of what was asked, once it is answered; where something failed, why the first of it did, and not those behind it. */
export async function inOrder<const Asked extends readonly unknown[]>(
  asked: Asked,
): Promise<{ -readonly [At in keyof Asked]: Awaited<Asked[At]> }> {
  const settled = await Promise.allSettled(asked);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
}
