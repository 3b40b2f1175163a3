import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A voided vote keeps whom it had chosen and for how long, as it keeps whom it had dismissed: a contract that started from it still says so. */
export class VoidedDecisions1790000540101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE company_votes
        DROP CONSTRAINT company_votes_check,
        ADD CONSTRAINT company_votes_chosen CHECK (passed OR voided_on IS NOT NULL OR chosen_organization_id IS NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
