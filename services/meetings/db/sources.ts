import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { agendaMerges } from './agenda-tables';
import type { AgendaItemRow } from './tables';

/**
 * The matter in which a matter lives: the one into which its latest line was merged, or itself, for what was merged once
 * may come to the table again on its own. What was put there anew lives in nothing into which it went before `since`.
 */
export const livesIn = (bodyId: Sql, originId: Sql, since: Sql = sql`'-infinity'::timestamptz`): Sql =>
  sql`coalesce((SELECT g.into_origin_id FROM agenda_items v LEFT JOIN agenda_merges g ON g.from_item_id = v.id AND g.merged_at >= ${since}
    WHERE v.body_id = ${bodyId} AND v.origin_id = ${originId} ORDER BY v.id DESC LIMIT 1), ${originId})`;

/** Whether other matters were merged into a line's: they would be lost with it. */
export const hasMerged = async (reader: Reader, { body_id, origin_id }: AgendaItemRow): Promise<boolean> =>
  (await firstRow(
    reader,
    sql`SELECT FROM agenda_merges WHERE body_id = ${body_id} AND into_origin_id = ${origin_id} LIMIT 1`,
  )) !== null;

/**
 * One matter goes into another, and so does all that had gone into it: each lives in one that is merged into none. The
 * other itself may once have gone into it, which stays as it was.
 */
export async function mergeMatter(tx: Tx, from: AgendaItemRow, into: AgendaItemRow): Promise<void> {
  await tx.rows(
    sql`UPDATE agenda_merges SET into_origin_id = ${into.origin_id}
        WHERE body_id = ${into.body_id} AND into_origin_id = ${from.origin_id} AND from_origin_id <> ${into.origin_id}`,
  );
  await tx.insert(agendaMerges, {
    body_id: into.body_id,
    from_origin_id: from.origin_id,
    into_origin_id: into.origin_id,
    from_item_id: from.id,
    merged_at: tx.now,
    organization_id: tx.viewer.actingFor!.organizationId,
    person_id: tx.viewer.personId,
  });
  await tx.rows(
    sql`INSERT INTO agenda_item_categories (body_id, origin_id, category)
        SELECT body_id, ${into.origin_id}, category FROM agenda_item_categories
        WHERE body_id = ${from.body_id} AND origin_id = ${from.origin_id} ON CONFLICT DO NOTHING`,
  );
}

/** Whether a body below waits for a decision on the line: it was handed up, or what was has gone into it. */
export async function isHandedUp(tx: Tx, item: AgendaItemRow): Promise<boolean> {
  const found = await firstRow(
    tx,
    sql`SELECT f.id FROM agenda_forwards f WHERE f.to_body_id = ${item.body_id}
          AND ${livesIn(sql`f.to_body_id`, sql`f.id`)} = ${item.origin_id} LIMIT 1`,
  );
  return found !== null;
}

export interface SourceRow {
  /** The line's own matter. */
  readonly matter_id: string;
  readonly body_id: string;
  readonly kind: string;
  readonly origin_id: string;
  readonly title: string;
  readonly whistle_id: string | null;
}

/**
 * The sources of matters of bodies: each matter's own, and those of all that went into it. What a matter is known by
 * tells where it came from: it bears the id of the case, the proposal, the forward, the vote, the item or the request.
 */
export const sourceRows = (
  reader: Reader,
  bodyIds: readonly string[],
  originIds: readonly string[],
): Promise<SourceRow[]> =>
  reader.rows(sql`
    WITH asked AS (SELECT DISTINCT * FROM unnest(${bodyIds}::uuid[], ${originIds}::uuid[]) AS a(body_id, matter_id)),
    matters AS (
      SELECT body_id, matter_id, matter_id AS origin_id, 0 AS place FROM asked
      UNION ALL SELECT DISTINCT a.body_id, a.matter_id, g.from_origin_id, 1 FROM asked a
        JOIN agenda_merges g ON g.body_id = a.body_id AND g.into_origin_id = a.matter_id
    )
    SELECT s.matter_id, s.body_id, s.origin_id, w.id AS whistle_id, coalesce(l.title, '') AS title,
      CASE WHEN EXISTS (SELECT FROM intakes x WHERE x.id = s.origin_id) THEN 'INTAKE'
        WHEN EXISTS (SELECT FROM proposals x WHERE x.id = s.origin_id) THEN 'PROPOSAL'
        WHEN EXISTS (SELECT FROM agenda_forwards x WHERE x.id = s.origin_id) THEN 'FORWARD'
        WHEN EXISTS (SELECT FROM vote_outcomes x WHERE x.session_id = s.origin_id) THEN 'VOTE'
        WHEN EXISTS (SELECT FROM action_items x WHERE x.id = s.origin_id) THEN 'ACTION_ITEM'
        WHEN EXISTS (SELECT FROM efforts x WHERE x.id = s.origin_id) THEN 'UPWARD_REQUEST'
        WHEN w.id IS NOT NULL THEN 'WHISTLE' ELSE 'TABLE' END AS kind
    FROM matters s LEFT JOIN whistles w ON w.agenda_item_id = s.origin_id
      LEFT JOIN LATERAL (SELECT title FROM agenda_items l WHERE l.body_id = s.body_id AND l.origin_id = s.origin_id
        ORDER BY l.id LIMIT 1) l ON TRUE
    ORDER BY s.place, s.origin_id`);
