import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A return that goes to the table knows the line on which a meeting decides it. */
export class ReturnsToTheTable1790000300003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE action_item_returns ADD COLUMN agenda_item_id uuid REFERENCES agenda_items;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
