import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The owners' votes by which companies are engaged, here or on another platform, as voting tells of them, and the contracts that start from them. */
export class CompanyVotes1790000210001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE company_votes (
        vote_id uuid PRIMARY KEY,
        estate_id uuid NOT NULL,
        number text NOT NULL CHECK (number <> ''),
        external boolean NOT NULL,
        passed boolean NOT NULL,
        chosen_organization_id uuid,
        CHECK (passed OR chosen_organization_id IS NULL)
      );
      ALTER TABLE service_contracts ADD COLUMN vote_id uuid REFERENCES company_votes;
      -- A contract that was ended on its first day never ran: the vote may be carried out by another.
      CREATE UNIQUE INDEX service_contracts_one_per_vote ON service_contracts (vote_id)
        WHERE terminated_on IS DISTINCT FROM starts_on;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
