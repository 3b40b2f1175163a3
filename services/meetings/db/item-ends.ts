import { today } from '../../../platform/dates';
import { GOVERNING_KINDS, validOn } from '../../../platform/directory/queries';
import { firstRow, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { PartState } from '../domain/kinds';
import { bodyAudience, itemAudience, type WithAudience } from '../permissions';
import type { ActionItemRow } from './action-item-tables';

/** Whether a meeting resolved on the line that follows this item. */
export async function isResolutionAbout(tx: Tx, resolutionId: string, itemId: string): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`SELECT r.id FROM resolutions r JOIN agenda_items a ON a.id = r.agenda_item_id
        WHERE r.id = ${resolutionId} AND a.action_item_id = ${itemId}`,
  );
  return row !== null;
}

/** The item that is to go on, locked so that it cannot end as a copy meanwhile; null where there is none. */
export async function leadCopy(
  tx: Tx,
  id: string,
): Promise<(Pick<ActionItemRow, 'id' | 'state' | 'lead_id'> & WithAudience) | null> {
  const on = today(tx.now);
  await tx.rows(sql`SELECT FROM action_items WHERE id = ${id} FOR SHARE`);
  return firstRow(
    tx,
    sql`SELECT i.id, i.state, i.lead_id, ${bodyAudience(sql`i.body_id`, on)} || ${itemAudience(sql`i.id`)} AS audience
        FROM action_items i WHERE i.id = ${id}`,
  );
}

export async function hasDuplicates(tx: Tx, id: string): Promise<boolean> {
  return (
    (await firstRow(tx, sql`SELECT id FROM action_items WHERE duplicate_of_id = ${id} LIMIT 1`)) !== null
  );
}

/** Whether an organization stands above a body's convener, or governs the body's territory, today. */
export async function isAboveBody(tx: Tx, bodyId: string, organizationId: string): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`SELECT o.id FROM directory_organizations o JOIN joint_bodies b ON b.id = ${bodyId}
        WHERE o.id = ${organizationId} AND ${validOn(sql`o`, today(tx.now))} AND o.id <> b.convener_id AND (
          EXISTS (SELECT FROM directory_organization_ancestors a
            WHERE a.organization_id = b.convener_id AND a.ancestor_id = o.id)
          OR (o.kind = ANY(${GOVERNING_KINDS}) AND o.division_id IN (
            WITH RECURSIVE territory AS (
              SELECT d.division_id AS id FROM directory_estate_divisions d WHERE d.estate_id = b.estate_id
              UNION SELECT b.division_id WHERE b.division_id IS NOT NULL
              UNION SELECT d.parent_id FROM directory_divisions d JOIN territory t ON d.id = t.id
            ) SELECT id FROM territory)))`,
  );
  return row !== null;
}

/** A supporting organization says how far its own part is. */
export async function reportPart(tx: Tx, itemId: string, state: PartState, note: string): Promise<void> {
  const { organizationId } = tx.viewer.actingFor!;
  await tx.rows(
    sql`INSERT INTO action_item_parts (item_id, organization_id, state, reported_at, note)
        VALUES (${itemId}, ${organizationId}, ${state}, ${tx.now}, ${note})
        ON CONFLICT (item_id, organization_id) DO UPDATE
          SET state = CASE WHEN action_item_parts.state = 'DONE' THEN 'DONE' ELSE excluded.state END, reported_at = excluded.reported_at, note = excluded.note`,
  );
}

/** Done again from the start: what was reported of the parts stands in the history. */
export async function restartParts(tx: Tx, itemId: string): Promise<void> {
  await tx.rows(sql`UPDATE action_item_parts SET state = 'PENDING', note = NULL WHERE item_id = ${itemId}`);
}
