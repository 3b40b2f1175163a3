import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { WaitingForward } from '../domain/agenda';
import { organizationName } from './action-items';
import { agendaForwards } from './agenda-tables';
import { livesIn } from './sources';
import type { AgendaItemRow } from './tables';

export interface HigherBody {
  readonly below_id: string;
  readonly id: string;
  readonly name: string;
  readonly division_id: string;
}

/** The bodies of the divisions above bodies' estates or divisions that have no end, by name. */
export const higherBodies = (bodyIds: readonly string[]): Sql => sql`
  WITH RECURSIVE above AS (
    SELECT b.id AS below_id, d.division_id AS id FROM joint_bodies b
      JOIN directory_estate_divisions d ON d.estate_id = b.estate_id WHERE b.id = ANY(${bodyIds}::uuid[])
    UNION SELECT b.id, d.parent_id FROM joint_bodies b
      JOIN directory_divisions d ON d.id = b.division_id WHERE b.id = ANY(${bodyIds}::uuid[])
    UNION SELECT a.below_id, d.parent_id FROM directory_divisions d JOIN above a ON d.id = a.id
  )
  SELECT a.below_id, h.id, h.name, h.division_id FROM above a JOIN joint_bodies h ON h.division_id = a.id AND h.ended_on IS NULL
  ORDER BY h.name, h.id`;

export async function higherBody(reader: Reader, bodyId: string, id: string): Promise<HigherBody | null> {
  const all = await reader.rows<HigherBody>(higherBodies([bodyId]));
  return all.find((body) => body.id === id) ?? null;
}

/** What a forward has come to: its matter bears the forward's id at the higher body. */
export const forwardRows: Sql = sql`(
  SELECT f.*, below.name AS from_body_name, above.name AS to_body_name,
    (SELECT l.id FROM agenda_items l WHERE l.body_id = f.to_body_id AND l.origin_id = ${livesIn(sql`f.to_body_id`, sql`f.id`)} ORDER BY l.id DESC LIMIT 1) AS line_id,
    (SELECT string_agg(r.number || ' ' || r.text, E'\n' ORDER BY r.number) FROM resolutions r
       JOIN agenda_items l ON l.id = r.agenda_item_id WHERE l.body_id = f.to_body_id AND l.origin_id = ${livesIn(sql`f.to_body_id`, sql`f.id`)}) AS outcome
  FROM agenda_forwards f JOIN joint_bodies below ON below.id = f.body_id JOIN joint_bodies above ON above.id = f.to_body_id)`;

/** Whether the matter has gone to that body and waits for its decision. */
export async function isForwarded(
  tx: Tx,
  item: Pick<AgendaItemRow, 'body_id' | 'origin_id'>,
  toBodyId: string,
): Promise<boolean> {
  const found = await firstRow(
    tx,
    sql`SELECT f.id FROM ${forwardRows} f WHERE f.body_id = ${item.body_id} AND f.origin_id = ${item.origin_id}
          AND f.to_body_id = ${toBodyId} AND f.outcome IS NULL LIMIT 1`,
  );
  return found !== null;
}

export async function insertForward(
  tx: Tx,
  item: AgendaItemRow,
  toBodyId: string,
  reason: string,
): Promise<void> {
  const organizationId = tx.viewer.actingFor!.organizationId;
  await tx.insert(agendaForwards, {
    id: tx.newId(),
    body_id: item.body_id,
    item_id: item.id,
    origin_id: item.origin_id,
    to_body_id: toBodyId,
    title: item.title,
    reason,
    organization_id: organizationId,
    organization_name: (await organizationName(tx, organizationId))!,
    person_id: tx.viewer.personId,
    forwarded_at: tx.now,
  });
}

/** What bodies below have handed up and no agenda of this body has had, oldest first. */
export const waitingForwards = (tx: Tx, bodyId: string): Promise<WaitingForward[]> =>
  tx.rows(
    sql`SELECT f.id, f.title, below.name AS "fromBody" FROM agenda_forwards f JOIN joint_bodies below ON below.id = f.body_id
        WHERE f.to_body_id = ${bodyId}
          AND NOT EXISTS (SELECT FROM agenda_items l WHERE l.body_id = ${bodyId} AND l.origin_id = f.id)
        ORDER BY f.forwarded_at, f.id`,
  );
