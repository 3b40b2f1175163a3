import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An item may be escalated, reopened, end otherwise than done, and be accepted by the clock; supporters have parts. */
export class ItemEnds1790000310001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE action_items
        ADD COLUMN accepted_by text CHECK (accepted_by IN ('LEAD', 'RULING', 'CLOCK')),
        ADD COLUMN reopened_count integer NOT NULL DEFAULT 0 CHECK (reopened_count >= 0),
        ADD COLUMN ended_at timestamptz,
        ADD COLUMN end_reason text CHECK (end_reason <> ''),
        ADD COLUMN end_resolution_id uuid REFERENCES resolutions,
        ADD COLUMN duplicate_of_id uuid REFERENCES action_items CHECK (duplicate_of_id <> id),
        ADD COLUMN escalated_to_id uuid,
        ADD COLUMN escalated_to_name text CHECK (escalated_to_name <> '');
      -- Upheld before it was accepted, an item was accepted by the ruling.
      UPDATE action_items i SET accepted_by = CASE WHEN EXISTS (
          SELECT FROM action_item_events e WHERE e.item_id = i.id AND e.act = 'upholdActionItem' AND e.at = i.accepted_at)
        THEN 'RULING' ELSE 'LEAD' END WHERE accepted_at IS NOT NULL;
      ALTER TABLE action_items
        ALTER COLUMN reopened_count DROP DEFAULT,
        DROP CONSTRAINT action_items_state,
        ADD CONSTRAINT action_items_state CHECK (state IN ('ISSUED', 'ACCEPTED', 'RETURN_REQUESTED', 'IN_PROGRESS',
          'BLOCKED', 'SUBMITTED', 'VERIFIED', 'CLOSED', 'REOPENED', 'ESCALATED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE')),
        DROP CONSTRAINT action_items_accepted,
        ADD CONSTRAINT action_items_accepted CHECK (
          state IN ('RETURN_REQUESTED', 'ESCALATED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE')
          OR (state <> 'ISSUED') = (accepted_at IS NOT NULL)),
        ADD CONSTRAINT action_items_accepted_by CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
        ADD CONSTRAINT action_items_reopened CHECK (state <> 'REOPENED' OR reopened_count > 0),
        ADD CONSTRAINT action_items_ended CHECK ((state IN ('CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE')) = (ended_at IS NOT NULL)
          AND (end_reason IS NULL OR ended_at IS NOT NULL)
          AND (state NOT IN ('CLOSED_UNRESOLVED', 'CANCELLED') OR end_reason IS NOT NULL)),
        ADD CONSTRAINT action_items_unresolved CHECK ((state = 'CLOSED_UNRESOLVED') = (end_resolution_id IS NOT NULL)),
        ADD CONSTRAINT action_items_duplicate CHECK ((state = 'DUPLICATE') = (duplicate_of_id IS NOT NULL)),
        ADD CONSTRAINT action_items_escalated CHECK ((escalated_to_id IS NULL) = (escalated_to_name IS NULL)
          AND (state <> 'ESCALATED' OR escalated_to_id IS NOT NULL)),
        DROP COLUMN open;
      ALTER TABLE action_items ADD COLUMN open boolean NOT NULL
        GENERATED ALWAYS AS (state NOT IN ('CLOSED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE')) STORED;
      CREATE INDEX action_items_body_open ON action_items (body_id, due_on, id) WHERE open;
      CREATE INDEX action_items_estate ON action_items (estate_id, open, due_on, id);
      CREATE INDEX action_items_issued ON action_items (assigned_at) WHERE state = 'ISSUED';
      CREATE INDEX action_items_closed ON action_items (body_id, closed_at) WHERE state = 'CLOSED';
      CREATE INDEX action_items_duplicates ON action_items (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL;

      ALTER TABLE body_rules ADD COLUMN follow_up_days integer NOT NULL DEFAULT 30 CHECK (follow_up_days > 0);
      ALTER TABLE body_rules ALTER COLUMN follow_up_days DROP DEFAULT;

      ALTER TABLE action_item_events ALTER COLUMN organization_id DROP NOT NULL;
      ALTER TABLE action_item_returns DROP CONSTRAINT action_item_returns_ruling_check,
        ADD CONSTRAINT action_item_returns_ruling CHECK (ruling IN ('REASSIGNED', 'UPHELD', 'LAPSED'));
      ALTER TABLE action_item_parties DROP CONSTRAINT action_item_parties_role_check,
        ADD CONSTRAINT action_item_parties_role CHECK (role IN ('LEAD', 'SUPPORT', 'VERIFIER', 'ESCALATED_TO'));
      CREATE UNIQUE INDEX action_item_parties_one_above ON action_item_parties (item_id) WHERE role = 'ESCALATED_TO';

      CREATE TABLE action_item_parts (
        item_id uuid NOT NULL REFERENCES action_items,
        organization_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('PENDING', 'IN_PROGRESS', 'DONE')),
        reported_at timestamptz NOT NULL,
        note text CHECK (note <> ''),
        PRIMARY KEY (item_id, organization_id)
      );

      CREATE TABLE follow_up_visits (
        id uuid PRIMARY KEY,
        item_id uuid NOT NULL REFERENCES action_items,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        estate_id uuid,
        visited_on date NOT NULL,
        method text NOT NULL CHECK (method IN ('ON_SITE', 'PHONE', 'QUESTIONNAIRE')),
        organization_id uuid NOT NULL,
        organization_name text NOT NULL,
        person_id uuid NOT NULL,
        contacted boolean NOT NULL,
        resolved boolean,
        satisfied boolean,
        note text CHECK (note <> ''),
        recorded_at timestamptz NOT NULL,
        CONSTRAINT follow_up_visits_reached CHECK (contacted = (resolved IS NOT NULL) AND (satisfied IS NULL OR contacted))
      );
      CREATE INDEX follow_up_visits_item ON follow_up_visits (item_id, visited_on, id);
      CREATE INDEX follow_up_visits_body ON follow_up_visits (body_id, visited_on);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
