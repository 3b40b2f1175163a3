import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vote held elsewhere that somebody asked to void stands until another person has decided, but nothing new starts from it. */
export class VotesInVoiding1790000570102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was told before says nothing of it.
      ALTER TABLE company_votes ADD COLUMN voiding boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT company_votes_voiding CHECK (NOT voiding OR external AND voided_on IS NULL);
      ALTER TABLE company_votes ALTER COLUMN voiding DROP DEFAULT;
      ALTER TABLE vote_matters ADD COLUMN voiding boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT vote_matters_voiding CHECK (NOT voiding OR external AND voided_on IS NULL);
      ALTER TABLE vote_matters ALTER COLUMN voiding DROP DEFAULT;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
