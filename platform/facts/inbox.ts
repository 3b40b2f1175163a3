import type { DataSource } from 'typeorm';
import { ANONYMOUS } from '../identity';
import type { Fact, FactSource } from '../ports';
import { firstRow, sql } from '../sql';
import { type Tx, withTransaction } from '../transaction';

/** Stores what a fact says in the service's own tables. A fact may arrive again: then it is not called. */
export type FactHandler = (tx: Tx, fact: Fact) => Promise<void>;
export type FactHandlers = Readonly<Record<string, FactHandler>>;

const BATCH = 500;

/**
 * Takes what a source has published since the last time, in the source's order, and each fact once.
 * The cursor's row is locked, so that two pullers do not interleave. Gives how many facts were new.
 */
export async function pullFacts(
  dataSource: DataSource,
  source: { readonly name: string; readonly feed: FactSource },
  handlers: FactHandlers,
  clock: { now(): Date; newId(): string },
): Promise<number> {
  let taken = 0;
  for (;;) {
    const size = await withTransaction(dataSource, { viewer: ANONYMOUS, ...clock }, async (tx) => {
      await tx.rows(sql`INSERT INTO fact_cursors (source) VALUES (${source.name}) ON CONFLICT DO NOTHING`);
      const cursor = await firstRow<{ position: string | null }>(
        tx,
        sql`SELECT position FROM fact_cursors WHERE source = ${source.name} FOR UPDATE`,
      );
      const page = await source.feed.facts(cursor?.position ?? null, BATCH);
      for (const fact of page.facts) taken += await takeOne(tx, source.name, fact, handlers);
      const latest = page.facts.at(-1)?.recordedAt ?? null;
      await tx.rows(
        sql`UPDATE fact_cursors SET position = ${page.position}, pulled_at = ${tx.now},
            recorded_at = coalesce(${latest}::timestamptz, recorded_at) WHERE source = ${source.name}`,
      );
      return page.facts.length;
    });
    if (size < BATCH) return taken;
  }
}

async function takeOne(tx: Tx, source: string, fact: Fact, handlers: FactHandlers): Promise<number> {
  const handler = handlers[fact.type];
  if (!handler) return 0;
  const fresh = await firstRow(
    tx,
    sql`INSERT INTO inbox (fact_id, source, type, received_at) VALUES (${fact.id}, ${source}, ${fact.type}, ${tx.now})
        ON CONFLICT DO NOTHING RETURNING fact_id`,
  );
  if (!fresh) return 0;
  await handler(tx, fact);
  return 1;
}
