import type { DataSource } from 'typeorm';
import { ANONYMOUS } from '../identity';
import type { Fact, FactPage, FactSource } from '../ports';
import { firstRow, type Reader, sql } from '../sql';
import { type Tx, withTransaction } from '../transaction';

/** Stores what a fact says in the service's own tables. It is called once for each fact, newest state last. */
export type FactHandler = (tx: Tx, fact: Fact) => Promise<void>;
export type FactHandlers = Readonly<Record<string, FactHandler>>;

interface Source {
  readonly name: string;
  readonly feed: FactSource;
}
interface Clock {
  now(): Date;
  newId(): string;
}

const BATCH = 500;
/** The version of every payload that handlers read today; a newer one is not read as if it were this. */
const KNOWN_VERSION = 1;

/**
 * Takes what a source has published since the last time, each fact once. The page is fetched before the
 * transaction, so that a slow source holds no lock and no snapshot; if another puller has moved the cursor
 * meanwhile, the page is put aside and the next one fetched; while another is taking a page, this one leaves the
 * feed to it. Gives how many facts were new.
 */
export async function pullFacts(
  dataSource: DataSource,
  reader: Reader,
  source: Source,
  handlers: FactHandlers,
  clock: Clock,
): Promise<number> {
  let taken = 0;
  for (;;) {
    const position = await cursorOf(reader, source.name);
    const page = await source.feed.facts(position, BATCH);
    const fresh = await withTransaction(dataSource, { viewer: ANONYMOUS, ...clock }, (tx) =>
      takePage(tx, source.name, position, page, handlers),
    );
    if (fresh === 'TAKEN_BY_ANOTHER') return taken;
    taken += fresh;
    // A page is short where its facts are long: the feed ends where nothing more comes.
    if (page.facts.length === 0 || page.position === position) return taken;
  }
}

async function cursorOf(reader: Reader, source: string): Promise<string | null> {
  const row = await firstRow<{ position: string | null }>(
    reader,
    sql`SELECT position FROM fact_cursors WHERE source = ${source}`,
  );
  // Outside the page's transaction: two pullers that both begin a feed do not wait for each other here.
  if (!row)
    await reader.rows(sql`INSERT INTO fact_cursors (source) VALUES (${source}) ON CONFLICT DO NOTHING`);
  return row?.position ?? null;
}

async function takePage(
  tx: Tx,
  source: string,
  position: string | null,
  page: FactPage,
  handlers: FactHandlers,
): Promise<number | 'TAKEN_BY_ANOTHER'> {
  const cursor = await firstRow<{ position: string | null }>(
    tx,
    sql`SELECT position FROM fact_cursors WHERE source = ${source} FOR NO KEY UPDATE SKIP LOCKED`,
  );
  if (!cursor) return 'TAKEN_BY_ANOTHER';
  if (cursor.position !== position) return 0;
  let taken = 0;
  for (const fact of page.facts) taken += await takeOne(tx, source, fact, handlers);
  const latest = page.facts.at(-1)?.recordedAt ?? null;
  await tx.rows(
    sql`UPDATE fact_cursors SET position = ${page.position}, pulled_at = ${tx.now},
        recorded_at = coalesce(${latest}::timestamptz, recorded_at) WHERE source = ${source}`,
  );
  return taken;
}

async function takeOne(tx: Tx, source: string, fact: Fact, handlers: FactHandlers): Promise<number> {
  const handler = handlers[fact.type];
  if (!handler) return 0;
  if (fact.version !== KNOWN_VERSION) {
    throw new Error(
      `${source} publishes ${fact.type} version ${fact.version}, which this release does not know`,
    );
  }
  const fresh = await firstRow(
    tx,
    sql`INSERT INTO inbox (fact_id, source, type, subject_id, seq, received_at)
        VALUES (${fact.id}, ${source}, ${fact.type}, ${fact.subjectId}, ${fact.sequence}, ${tx.now})
        ON CONFLICT DO NOTHING RETURNING fact_id`,
  );
  if (!fresh) return 0;
  if (!(await isOutdated(tx, source, fact))) await handler(tx, fact);
  return 1;
}

/**
 * The feed is ordered by transaction, and a transaction that began earlier may have waited for a lock and
 * written later. A fact carries its subject's whole state, so what a later one has said stands.
 */
async function isOutdated(tx: Tx, source: string, fact: Fact): Promise<boolean> {
  const later = await firstRow(
    tx,
    sql`SELECT fact_id FROM inbox WHERE source = ${source} AND type = ${fact.type}
        AND subject_id = ${fact.subjectId} AND seq > ${fact.sequence}::bigint LIMIT 1`,
  );
  return later !== null;
}
