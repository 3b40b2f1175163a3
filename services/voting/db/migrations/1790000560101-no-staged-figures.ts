import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures that were taken before `StagedFigures` were kept by it: no ANALYZE takes others, so the planner would go by them
 * for ever. To set a column's type, be it the same, is what lets its owner drop them; no row is written.
 */
export class NoStagedFigures1790000560101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE it record;
      BEGIN
        FOR it IN SELECT attrelid::regclass AS staged, attname, format_type(atttypid, atttypmod) AS type FROM pg_attribute
          WHERE attrelid IN ('staged_records'::regclass, 'staged_owners'::regclass) AND attnum > 0 AND NOT attisdropped
        LOOP
          EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s', it.staged, it.attname, it.type);
        END LOOP;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
