import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has changed, as those who look at it are told: a type and an id, never what it is now. */
export class Changes1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE changes (
        transaction bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        type text NOT NULL,
        object_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (transaction, seq)
      );
      CREATE INDEX changes_at ON changes (at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
