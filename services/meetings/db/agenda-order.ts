import { type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Placed } from '../domain/agenda-order';

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

/** A line leaves the table of its draft. What stood below it moves up to where it stood. */
export async function takeOff(
  tx: Tx,
  id: string,
  state: 'WITHDRAWN' | 'REJECTED' | 'MERGED',
  note: string | null = null,
): Promise<void> {
  await tx.rows(
    sql`UPDATE agenda_items SET state = ${state}, decision_note = ${note}, version = version + 1,
        left_because = ${state === 'WITHDRAWN' ? 'TAKEN_OFF' : null} WHERE id = ${id}`,
  );
  await tx.rows(
    sql`UPDATE agenda_items below SET parent_id = off.parent_id FROM agenda_items off
        WHERE off.id = ${id} AND below.parent_id = off.id`,
  );
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
