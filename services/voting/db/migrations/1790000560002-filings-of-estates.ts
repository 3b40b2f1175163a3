import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever sees the filings of some estates finds them from these estates on. */
export class FilingsOfEstates1790000560002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX committee_filings_estate ON committee_filings (estate_id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
