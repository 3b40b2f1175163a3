import type { DataSource } from 'typeorm';
import { ANONYMOUS } from './identity';
import { firstRow, type Reader, type Sql, sql } from './sql';
import { type Tx, withTransaction } from './transaction';

/** What happens by the clock, by one rule. It is found in the data, so a worker that stood still catches up. */
export interface Sweep {
  /** Unique within the service and for ever: what has been done is kept under it. */
  readonly rule: string;
  /** SELECT subject (uuid), due (timestamptz): everything that is due at `now` and not settled yet. */
  readonly due: (now: Date) => Sql;
  /**
   * Does it, in the transaction that notes it as done. It locks the subject and looks again: what no longer
   * applies is left alone. `tx.viewer` is nobody.
   */
  readonly act: (tx: Tx, subject: string, due: Date) => Promise<void>;
}

/** What one run did, and what failed; the failed stays due. */
export interface Swept {
  readonly done: number;
  readonly failed: readonly { readonly rule: string; readonly subject: string; readonly error: unknown }[];
}

interface Clock {
  now(): Date;
  newId(): string;
}

interface Due {
  readonly subject: string;
  readonly due: Date;
  /** The same instant as text: a Date would drop the microseconds. */
  readonly key: string;
}

const BATCH = 500;

/**
 * Does everything that is due, rule by rule, each (rule, subject, due) once, though several workers run: who comes
 * second waits for the first one's row and then finds it done. One that fails stops no other.
 */
export async function runDue(
  dataSource: DataSource,
  reader: Reader,
  sweeps: readonly Sweep[],
  clock: Clock,
): Promise<Swept> {
  const failed: { rule: string; subject: string; error: unknown }[] = [];
  let done = 0;
  for (const sweep of sweeps) {
    for (let after: Due | null = null; ; ) {
      const batch: Due[] = await dueAfter(reader, sweep, clock.now(), after);
      for (const it of batch) {
        try {
          done += await once(dataSource, sweep, it, clock);
        } catch (error) {
          failed.push({ rule: sweep.rule, subject: it.subject, error });
        }
      }
      if (batch.length < BATCH) break;
      after = batch.at(-1)!;
    }
  }
  return { done, failed };
}

/** The next ones, oldest first. */
function dueAfter(reader: Reader, sweep: Sweep, now: Date, after: Due | null): Promise<Due[]> {
  return reader.rows(
    sql`SELECT d.subject, d.due, d.due::text AS key FROM (${sweep.due(now)}) d
        WHERE NOT EXISTS (SELECT FROM sweep_runs r
                          WHERE r.rule = ${sweep.rule} AND r.subject = d.subject AND r.due = d.due)
          AND (${after === null} OR (d.due, d.subject) > (${after?.key ?? null}::timestamptz, ${after?.subject ?? null}::uuid))
        ORDER BY d.due, d.subject LIMIT ${BATCH}`,
  );
}

function once(
  dataSource: DataSource,
  sweep: Sweep,
  { subject, due, key }: Due,
  clock: Clock,
): Promise<0 | 1> {
  return withTransaction(dataSource, { viewer: ANONYMOUS, ...clock }, async (tx) => {
    const mine = await firstRow(
      tx,
      sql`INSERT INTO sweep_runs (rule, subject, due, ran_at) VALUES (${sweep.rule}, ${subject}, ${key}::timestamptz, ${tx.now})
          ON CONFLICT DO NOTHING RETURNING rule`,
    );
    if (!mine) return 0;
    await sweep.act(tx, subject, due);
    return 1;
  });
}
