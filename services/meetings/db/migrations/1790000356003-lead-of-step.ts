import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each step in an item's history says who led after it, so that a past day knows its lead. Of earlier steps it is whoever
 * handed the item on at the next ruling that did so, else who leads now.
 */
export class LeadOfStep1790000356003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE action_item_events ADD COLUMN lead_id uuid;
      UPDATE action_item_events e SET lead_id = coalesce(
        (SELECT r.lead_id FROM action_item_returns r WHERE r.item_id = e.item_id AND r.ruling = 'REASSIGNED'
           AND (r.ruled_at > e.at OR (r.ruled_at = e.at AND e.act <> 'reassignActionItem')) ORDER BY r.ruled_at LIMIT 1),
        (SELECT i.lead_id FROM action_items i WHERE i.id = e.item_id));
      ALTER TABLE action_item_events ALTER COLUMN lead_id SET NOT NULL;
      CREATE INDEX action_item_events_lead ON action_item_events (lead_id, item_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
