import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A committee stands on an election that was held here, or on one of another platform: on one of both. */
export class ElectedHere1790000510003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE owners_committees ALTER COLUMN external_vote_id DROP NOT NULL,
        ADD COLUMN matter_id uuid UNIQUE REFERENCES voting_matters,
        ADD CONSTRAINT owners_committees_elected_by CHECK (num_nonnulls(external_vote_id, matter_id) = 1);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
