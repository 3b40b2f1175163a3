import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting that owners demand: its matters, who supports it, and the vote that answers it. */
export class Requisitions1790000430002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE requisitions (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        estate_id uuid NOT NULL,
        text text NOT NULL CHECK (text <> ''),
        filed_by text NOT NULL CHECK (filed_by <> ''),
        filed_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('OPEN', 'REACHED')),
        -- The rule of the day on which it was filed.
        counted_by text NOT NULL CHECK (counted_by IN ('HEADS', 'AREA', 'EITHER', 'BOTH')),
        numerator integer NOT NULL CHECK (numerator > 0),
        denominator integer NOT NULL CHECK (denominator >= numerator),
        organize_days integer NOT NULL CHECK (organize_days > 0),
        supported_area bigint NOT NULL CHECK (supported_area >= 0),
        supported_heads integer NOT NULL CHECK (supported_heads >= 0),
        total_area bigint NOT NULL CHECK (total_area >= supported_area),
        total_heads integer NOT NULL CHECK (total_heads >= supported_heads),
        counted_at timestamptz NOT NULL,
        reached_at timestamptz,
        organize_by date,
        CONSTRAINT requisitions_reached CHECK ((state = 'REACHED') = (reached_at IS NOT NULL) AND num_nulls(reached_at, organize_by) IN (0, 2)),
        UNIQUE (id, estate_id)
      );
      CREATE INDEX requisitions_estate ON requisitions (estate_id, filed_at DESC, id DESC);
      CREATE UNIQUE INDEX requisitions_one_open ON requisitions (estate_id, filed_by) WHERE state = 'OPEN';
      CREATE TABLE requisition_matters (
        requisition_id uuid NOT NULL REFERENCES requisitions,
        position integer NOT NULL CHECK (position > 0),
        kind text NOT NULL CHECK (kind IN ('ASSEMBLY_RULES', 'COVENANT', 'COMMITTEE_ELECTION', 'COMPANY_CHANGE', 'FUND_USE',
          'FUND_RAISING', 'REBUILDING', 'COMMON_PARTS_USE', 'OTHER_MAJOR')),
        text text NOT NULL CHECK (text <> ''),
        PRIMARY KEY (requisition_id, position)
      );
      -- By unit and elector: once each, and again only by whoever has bought the unit.
      CREATE TABLE requisition_supports (
        requisition_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        elector_key text NOT NULL CHECK (elector_key <> ''),
        estate_id uuid NOT NULL,
        supporter_subject text NOT NULL CHECK (supporter_subject <> ''),
        supported_at timestamptz NOT NULL,
        PRIMARY KEY (requisition_id, unit_id, elector_key),
        FOREIGN KEY (requisition_id, estate_id) REFERENCES requisitions (id, estate_id)
      );
      CREATE INDEX requisition_supports_supporter ON requisition_supports (supporter_subject, requisition_id);

      ALTER TABLE voting_sessions
        ADD COLUMN requisition_id uuid,
        ADD CONSTRAINT voting_sessions_requisition_fkey FOREIGN KEY (requisition_id, estate_id) REFERENCES requisitions (id, estate_id),
        ADD CONSTRAINT voting_sessions_demanded CHECK (requisition_id IS NULL OR extraordinary);
      CREATE UNIQUE INDEX voting_sessions_demanded_once ON voting_sessions (requisition_id) WHERE state <> 'VOIDED';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
