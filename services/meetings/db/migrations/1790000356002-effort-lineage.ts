import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the clock does with an effort is done by no organization. */
export class EffortLineage1790000356002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE effort_events ALTER COLUMN organization_id DROP NOT NULL');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
