import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line is merged once. Its matter may come to the table again, and be merged again as another line. */
export class MergedLines1790000356001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agenda_merges
        DROP CONSTRAINT agenda_merges_pkey,
        ADD PRIMARY KEY (from_item_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
