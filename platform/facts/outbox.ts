import type { FactPage } from '../ports';
import { type Reader, sql } from '../sql';

/** Something that became true, as other services may know it: names, ids and states, never personal data. */
export interface NewFact {
  /** What kind of fact, e.g. `organization`; a fact carries its subject's whole present state. */
  readonly type: string;
  readonly version: number;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Publisher extends Reader {
  readonly now: Date;
  newId(): string;
}

/** Writes the fact in the transaction that makes it true. */
export async function publishFact(tx: Publisher, fact: NewFact): Promise<void> {
  await tx.rows(
    sql`INSERT INTO outbox (id, type, version, subject_id, payload, recorded_at)
        VALUES (${tx.newId()}, ${fact.type}, ${fact.version}, ${fact.subjectId}, ${JSON.stringify(fact.payload)}::jsonb, ${tx.now})`,
  );
}

interface OutboxRow {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly subject_id: string;
  readonly payload: Record<string, unknown>;
  readonly recorded_at: Date;
  readonly seq: string;
  readonly position: string;
}

const POSITION = /^(\d{1,19})\.(\d{1,18})$/;

/** Facts of one page together, in bytes: half of what whoever asks over HTTP takes, so that no page is ever too long for it. */
const PAGE_BYTES = 1024 * 1024;

/**
 * Reads the feed after a position, `limit` facts at most and fewer where they are long, one at least. A row's place is (transaction id, sequence), and only rows below the
 * oldest running transaction are shown: a slow transaction's rows are never passed over, as they
 * would be by `seq > last`.
 */
export async function readFeed(reader: Reader, after: string | null, limit: number): Promise<FactPage> {
  const [, transaction, seq] = POSITION.exec(after ?? '0.0') ?? [];
  if (transaction === undefined || seq === undefined)
    throw new Error('The position of the feed is not valid');
  const rows = await reader.rows<OutboxRow>(
    sql`WITH page AS (SELECT *, octet_length(payload::text) AS bytes FROM outbox
          WHERE (transaction, seq) > (${transaction}::bigint, ${seq}::bigint)
            AND transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
          ORDER BY transaction, seq LIMIT ${limit}),
        summed AS (SELECT *, sum(bytes) OVER (ORDER BY transaction, seq) AS so_far FROM page)
        SELECT id, type, version, subject_id, payload, recorded_at, seq, transaction || '.' || seq AS position
        FROM summed WHERE so_far <= ${PAGE_BYTES} OR so_far = bytes ORDER BY transaction, seq`,
  );
  return {
    facts: rows.map((row) => ({
      id: row.id,
      type: row.type,
      version: row.version,
      subjectId: row.subject_id,
      payload: row.payload,
      recordedAt: row.recorded_at.toISOString(),
      sequence: row.seq,
    })),
    position: rows.at(-1)?.position ?? after,
  };
}
