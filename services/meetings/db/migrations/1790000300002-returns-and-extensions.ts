import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An item may be returned and ruled on, blocked, and given more time. */
export class ReturnsAndExtensions1790000300002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE action_items
        ADD COLUMN assigned_at timestamptz,
        ADD COLUMN return_count integer NOT NULL DEFAULT 0,
        ADD COLUMN blocked_reason text CHECK (blocked_reason <> ''),
        ADD COLUMN blocked_until date;
      UPDATE action_items SET assigned_at = issued_at;
      ALTER TABLE action_items
        ALTER COLUMN assigned_at SET NOT NULL,
        ALTER COLUMN return_count DROP DEFAULT,
        DROP CONSTRAINT action_items_state_check,
        DROP CONSTRAINT action_items_check1,
        ADD CONSTRAINT action_items_state CHECK (state IN ('ISSUED', 'ACCEPTED', 'RETURN_REQUESTED', 'IN_PROGRESS',
          'BLOCKED', 'SUBMITTED', 'VERIFIED', 'CLOSED')),
        -- What is returned may have been accepted before or not.
        ADD CONSTRAINT action_items_accepted CHECK (state = 'RETURN_REQUESTED' OR (state <> 'ISSUED') = (accepted_at IS NOT NULL)),
        ADD CONSTRAINT action_items_blocked CHECK ((state = 'BLOCKED') = (blocked_reason IS NOT NULL)
          AND (state = 'BLOCKED') = (blocked_until IS NOT NULL)),
        ADD CONSTRAINT action_items_assigned CHECK (assigned_at >= issued_at),
        ADD CONSTRAINT action_items_returned CHECK (return_count >= 0 AND (state <> 'RETURN_REQUESTED' OR return_count > 0)),
        DROP CONSTRAINT action_items_rework,
        ADD CONSTRAINT action_items_rework CHECK (state NOT IN ('ISSUED', 'ACCEPTED', 'RETURN_REQUESTED') OR rework_count = 0);

      CREATE TABLE action_item_returns (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        item_id uuid NOT NULL REFERENCES action_items,
        lead_id uuid NOT NULL,
        lead_name text NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        suggested_id uuid,
        requested_at timestamptz NOT NULL,
        ruling text CHECK (ruling IN ('REASSIGNED', 'UPHELD')),
        ruled_at timestamptz,
        ruling_note text CHECK (ruling_note <> ''),
        new_lead_id uuid,
        CONSTRAINT action_item_returns_ruled CHECK ((ruling IS NULL) = (ruled_at IS NULL) AND (ruling_note IS NULL OR ruling IS NOT NULL)),
        CONSTRAINT action_item_returns_new_lead CHECK ((ruling IS NOT DISTINCT FROM 'REASSIGNED') = (new_lead_id IS NOT NULL)),
        CONSTRAINT action_item_returns_other_lead CHECK (new_lead_id <> lead_id),
        CONSTRAINT action_item_returns_suggested CHECK (suggested_id <> lead_id),
        CONSTRAINT action_item_returns_order CHECK (ruled_at >= requested_at)
      );
      CREATE INDEX action_item_returns_item ON action_item_returns (item_id, requested_at, id);
      CREATE UNIQUE INDEX action_item_returns_one_pending ON action_item_returns (item_id) WHERE ruling IS NULL;

      CREATE TABLE action_item_extensions (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        item_id uuid NOT NULL REFERENCES action_items,
        reason text NOT NULL CHECK (reason <> ''),
        due_on_before date NOT NULL,
        asked_until date NOT NULL,
        requested_at timestamptz NOT NULL,
        granted boolean,
        decided_at timestamptz,
        decision_note text CHECK (decision_note <> ''),
        CONSTRAINT action_item_extensions_later CHECK (asked_until > due_on_before),
        CONSTRAINT action_item_extensions_decided CHECK ((granted IS NULL) = (decided_at IS NULL) AND (decision_note IS NULL OR granted IS NOT NULL)),
        CONSTRAINT action_item_extensions_order CHECK (decided_at >= requested_at)
      );
      CREATE INDEX action_item_extensions_item ON action_item_extensions (item_id, requested_at, id);
      CREATE UNIQUE INDEX action_item_extensions_one_pending ON action_item_extensions (item_id) WHERE granted IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
