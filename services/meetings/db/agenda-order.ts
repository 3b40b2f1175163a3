import { type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { MAX_DEPTH, type Placed } from '../domain/agenda-order';

/** Far behind any agenda. */
const CLEAR = 1_000_000;

/**
 * Gives the lines of a meeting their places: first out of each other's way, for no two may ever share a position. Those
 * off the table follow in their order, below none.
 */
export async function placeLines(tx: Tx, meetingId: string, placed: readonly Placed[]): Promise<void> {
  await tx.rows(sql`UPDATE agenda_items SET position = position + ${CLEAR} WHERE meeting_id = ${meetingId}`);
  await tx.rows(
    sql`UPDATE agenda_items a SET position = p.position, parent_id = p.parent_id
        FROM unnest(${placed.map((it) => it.id)}::uuid[], ${placed.map((it) => it.parentId)}::uuid[])
          WITH ORDINALITY p(id, parent_id, position)
        WHERE a.meeting_id = ${meetingId} AND a.id = p.id`,
  );
  await tx.rows(
    sql`UPDATE agenda_items a SET position = r.place, parent_id = NULL
        FROM (SELECT id, ${placed.length} + row_number() OVER (ORDER BY position) AS place FROM agenda_items
              WHERE meeting_id = ${meetingId} AND position > ${CLEAR}) r WHERE a.id = r.id`,
  );
}

/** Whether a line of the meeting may have a line below it: none stands deeper than the third level. */
export async function mayHoldChild(reader: Reader, meetingId: string, parentId: string): Promise<boolean> {
  const rows = await reader.rows<{ id: string; parent_id: string | null }>(
    sql`SELECT id, parent_id FROM agenda_items WHERE meeting_id = ${meetingId}`,
  );
  const byId = new Map(rows.map((row) => [row.id, row.parent_id]));
  let depth = 0;
  for (let at: string | null | undefined = parentId; at; at = byId.get(at)) {
    if (!byId.has(at)) return false;
    depth++;
  }
  return depth < MAX_DEPTH;
}

/** Those of the codes that no category has. */
export async function unknownCategories(reader: Reader, codes: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ code: string }>(
    sql`SELECT w.code FROM unnest(${codes}::text[]) w(code)
        WHERE NOT EXISTS (SELECT FROM agenda_categories c WHERE c.code = w.code)`,
  );
  return rows.map((row) => row.code);
}

/** Gives a matter exactly these categories. */
export async function setCategories(
  tx: Tx,
  matter: { readonly body_id: string; readonly origin_id: string },
  codes: readonly string[],
): Promise<void> {
  await tx.rows(
    sql`DELETE FROM agenda_item_categories WHERE body_id = ${matter.body_id} AND origin_id = ${matter.origin_id}
          AND category <> ALL(${codes}::text[])`,
  );
  await tx.rows(
    sql`INSERT INTO agenda_item_categories (body_id, origin_id, category)
        SELECT ${matter.body_id}, ${matter.origin_id}, code FROM unnest(${codes}::text[]) code ON CONFLICT DO NOTHING`,
  );
}
