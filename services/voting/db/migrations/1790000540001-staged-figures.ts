import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is put aside is there for minutes. Figures that were taken while another batch was there would tell the planner that
 * this one has no rows at all, and it would go through all of them for each of them: without figures it takes a share of the table.
 */
export class StagedFigures1790000540001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE it record;
      BEGIN
        FOR it IN SELECT attrelid::regclass AS staged, attname FROM pg_attribute
          WHERE attrelid IN ('staged_records'::regclass, 'staged_owners'::regclass) AND attnum > 0 AND NOT attisdropped
        LOOP
          EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', it.staged, it.attname);
        END LOOP;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
