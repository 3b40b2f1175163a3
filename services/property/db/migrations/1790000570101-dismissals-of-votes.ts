import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vote may dismiss several companies, each from a day of its own. */
export class DismissalsOfVotes1790000570101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE company_dismissals (
        organization_id uuid NOT NULL,
        vote_id uuid NOT NULL REFERENCES company_votes,
        dismissed_from date NOT NULL,
        PRIMARY KEY (organization_id, vote_id, dismissed_from)
      );
      INSERT INTO company_dismissals (organization_id, vote_id, dismissed_from)
        SELECT dismissed_organization_id, vote_id, dismissed_from FROM company_votes WHERE dismissed_organization_id IS NOT NULL;
      ALTER TABLE company_votes
        DROP COLUMN dismissed_organization_id,
        DROP COLUMN dismissed_from;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
