import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vote that only dismisses a company engages nobody: no contract starts from it. */
export class Dismissals1790000510002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was told before says nothing of dismissals.
      ALTER TABLE company_votes ADD COLUMN engages boolean NOT NULL DEFAULT true,
        ADD CONSTRAINT company_votes_engages CHECK (engages OR chosen_organization_id IS NULL);
      ALTER TABLE company_votes ALTER COLUMN engages DROP DEFAULT;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
