import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Repair orders with their history. */
export class PropertyRepairs1790000200002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE repair_counters (
        estate_id uuid NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last > 0),
        PRIMARY KEY (estate_id, year)
      );
      CREATE TABLE repair_orders (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL,
        estate_id uuid NOT NULL,
        location text NOT NULL CHECK (location <> ''),
        description text NOT NULL CHECK (description <> ''),
        urgency text NOT NULL CHECK (urgency IN ('NORMAL', 'FIX_AT_ONCE')),
        state text NOT NULL CHECK (state IN ('REPORTED', 'ASSIGNED', 'DONE', 'CLOSED', 'CANCELLED')),
        reporter_subject text NOT NULL CHECK (reporter_subject <> ''),
        reported_at timestamptz NOT NULL,
        assigned_to text CHECK (assigned_to <> ''),
        assigned_at timestamptz,
        result text CHECK (result <> ''),
        done_at timestamptz,
        closed_at timestamptz,
        cancelled_at timestamptz,
        cancellation_reason text CHECK (cancellation_reason <> ''),
        rework_count integer NOT NULL CHECK (rework_count >= 0),
        UNIQUE (estate_id, number),
        CHECK ((assigned_to IS NULL) = (assigned_at IS NULL)),
        CHECK (state <> 'REPORTED' OR assigned_to IS NULL),
        CHECK (state NOT IN ('ASSIGNED', 'DONE', 'CLOSED') OR assigned_to IS NOT NULL),
        CHECK (rework_count = 0 OR assigned_to IS NOT NULL),
        CHECK ((state IN ('DONE', 'CLOSED')) = (done_at IS NOT NULL)),
        CHECK ((done_at IS NULL) = (result IS NULL)),
        CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
        CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL)),
        CHECK ((cancelled_at IS NULL) = (cancellation_reason IS NULL)),
        CONSTRAINT repair_orders_order CHECK (assigned_at >= reported_at AND done_at >= assigned_at AND closed_at >= done_at
          AND cancelled_at >= reported_at AND cancelled_at >= assigned_at)
      );
      CREATE INDEX repair_orders_estate ON repair_orders (estate_id, reported_at DESC, id DESC);
      CREATE INDEX repair_orders_reported ON repair_orders (reported_at DESC, id DESC);
      CREATE INDEX repair_orders_reporter ON repair_orders (reporter_subject, reported_at DESC, id DESC);

      CREATE TABLE repair_events (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES repair_orders,
        act text NOT NULL CHECK (act <> ''),
        from_state text CHECK (from_state IN ('REPORTED', 'ASSIGNED', 'DONE', 'CLOSED', 'CANCELLED')),
        to_state text NOT NULL CHECK (to_state IN ('REPORTED', 'ASSIGNED', 'DONE', 'CLOSED', 'CANCELLED')),
        actor_subject text NOT NULL,
        actor_organization_id uuid,
        note text,
        at timestamptz NOT NULL,
        CHECK ((act = 'reportRepair') = (from_state IS NULL))
      );
      CREATE INDEX repair_events_order ON repair_events (order_id, at, id);

    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
