import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every service's database has besides its own tables: keys, audit, outbox, inbox. */
export class Ground1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        subject text NOT NULL,
        acting_for text NOT NULL,
        mutation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        result_id uuid,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (subject, acting_for, mutation, key)
      );
      CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);

      CREATE TABLE audit_entries (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        subject text NOT NULL,
        person_id uuid,
        acting_for uuid,
        act text NOT NULL,
        object_type text NOT NULL,
        object_id uuid,
        outcome text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'FORBIDDEN')),
        code text,
        request_id text NOT NULL,
        CHECK (outcome <> 'DONE' OR object_id IS NOT NULL),
        CHECK ((outcome = 'REFUSED') = (code IS NOT NULL))
      );
      CREATE INDEX audit_entries_object ON audit_entries (object_id, at);

      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        transaction bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
        type text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        subject_id uuid NOT NULL,
        payload jsonb NOT NULL,
        recorded_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX outbox_position ON outbox (transaction, seq);

      CREATE TABLE inbox (
        fact_id uuid PRIMARY KEY,
        source text NOT NULL,
        type text NOT NULL,
        subject_id uuid NOT NULL,
        seq bigint NOT NULL,
        received_at timestamptz NOT NULL
      );
      CREATE INDEX inbox_subject ON inbox (source, type, subject_id, seq);
      CREATE TABLE fact_cursors (
        source text PRIMARY KEY,
        position text,
        pulled_at timestamptz,
        recorded_at timestamptz
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
