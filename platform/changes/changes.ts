import type { ChangePage } from '../ports';
import { firstRow, type Reader, type Sql, sql } from '../sql';

/** An entity of this service's own graph that is no longer as it was. */
export interface Changed {
  readonly type: string;
  readonly id: string;
}

/** Notes them, in their order, in the transaction that changes them; seen by readers once that has committed. */
export const noteChanges = (changed: readonly Changed[], now: Date): Sql =>
  sql`INSERT INTO changes (type, object_id, at) SELECT type, id, ${now}::timestamptz
      FROM unnest(${changed.map(({ type }) => type)}::text[], ${changed.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS it (type, id, place)
      ORDER BY place`;

const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 7 * DAY_MS;
const POSITION = /^(\d{1,19})\.(\d{1,18})$/;

/** Whether it is one of this feed's positions; they come back from outside. */
export const isPosition = (text: string): boolean => POSITION.test(text);

interface ChangeRow {
  readonly type: string;
  readonly object_id: string;
  readonly position: string;
}

/**
 * The changes after a position, in the order in which they can be told: below the oldest running transaction, so
 * that nothing ever appears before a position that was given out. From null: none, and the position of now.
 * `gap`: some of what came after the position is kept no longer.
 */
export async function readChanges(
  reader: Reader,
  after: string | null,
  limit: number,
  now: Date,
): Promise<ChangePage> {
  if (after === null) return { changes: [], position: await presentPosition(reader), gap: false };
  const [, transaction, seq] = POSITION.exec(after) ?? [];
  if (transaction === undefined || seq === undefined)
    throw new Error('The position of the feed is not valid');
  const rows = await reader.rows<ChangeRow>(
    sql`SELECT type, object_id, transaction || '.' || seq AS position FROM changes
        WHERE (transaction, seq) > (${transaction}::bigint, ${seq}::bigint)
          AND transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        ORDER BY transaction, seq LIMIT ${limit}`,
  );
  const old = await firstRow(
    reader,
    sql`SELECT seq FROM changes WHERE at < ${keptSince(now)} AND (transaction, seq) > (${transaction}::bigint, ${seq}::bigint)
        LIMIT 1`,
  );
  return {
    changes: rows.map(({ type, object_id, position }) => ({ type, id: object_id, position })),
    position: rows.at(-1)?.position ?? after,
    gap: old !== null,
  };
}

async function presentPosition(reader: Reader): Promise<string> {
  const row = await firstRow<{ position: string }>(
    reader,
    sql`SELECT pg_snapshot_xmin(pg_current_snapshot())::text || '.0' AS position`,
  );
  return row!.position;
}

const keptSince = (now: Date): Date => new Date(now.getTime() - KEPT_MS);

/**
 * Forgets what is older than a week, all but the newest of it: while that stands after a position, something
 * between may be gone.
 */
export async function forgetOldChanges(reader: Reader, now: Date, atOnce: number): Promise<number> {
  const rows = await reader.rows(
    sql`WITH newest AS (SELECT transaction, seq FROM changes WHERE at < ${keptSince(now)}
                        ORDER BY transaction DESC, seq DESC LIMIT 1)
        DELETE FROM changes WHERE ctid = ANY(ARRAY(
          SELECT c.ctid FROM changes c, newest n WHERE c.at < ${keptSince(now)}
            AND (c.transaction, c.seq) < (n.transaction, n.seq) LIMIT ${atOnce})) RETURNING seq`,
  );
  return rows.length;
}
