import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Sql } from './sql';

/** A statement on one connection; one that has no parameters may be several, of which nothing is given back. */
export type Ask = <Row>(query: Pick<Sql, 'text' | 'values'>) => Promise<Row[]>;

/**
 * Asks on the runner's connection, past the library, which would put turns of its own between being asked and asking: what
 * is asked first goes out first, and nothing waits for the answer to what was asked before it. PostgreSQL does one after the
 * other, each with a snapshot of its own: what is read behind a lock is as it is once the lock has been waited for.
 */
export async function asker(runner: QueryRunner): Promise<Ask> {
  const client: ClientBase = await runner.connect();
  const { logger } = runner.dataSource;
  return async <Row>({ text, values }: Pick<Sql, 'text' | 'values'>) => {
    logger.logQuery(text, values, runner);
    try {
      const { rows } = await client.query(text, values.length > 0 ? values : undefined);
      return rows as Row[];
    } catch (error) {
      logger.logQueryError(error as Error, text, values, runner);
      throw error;
    }
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
