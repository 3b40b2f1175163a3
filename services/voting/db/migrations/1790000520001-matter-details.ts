import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a matter decides, as data: written with the matter, hashed with its notice, and of the matter's own kind. */
export class MatterDetails1790000520001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voting_matters ADD COLUMN details jsonb,
        ADD CONSTRAINT voting_matters_details CHECK (details IS NULL OR CASE details ->> 'type'
          WHEN 'COMPANY_TENDER' THEN kind = 'COMPANY_CHANGE' AND method = 'SELECTION'
          WHEN 'COMPANY_ENGAGEMENT' THEN kind = 'COMPANY_CHANGE' AND method = 'APPROVAL'
          WHEN 'COMPANY_DISMISSAL' THEN kind = 'COMPANY_CHANGE' AND method = 'APPROVAL'
          WHEN 'FEE_ADJUSTMENT' THEN kind = 'OTHER_MAJOR'
          WHEN 'FUND_USE' THEN kind = 'FUND_USE'
          WHEN 'FUND_RAISING' THEN kind = 'FUND_RAISING'
          WHEN 'REBUILDING' THEN kind = 'REBUILDING'
          WHEN 'COMMON_PARTS_TRADE' THEN kind = 'COMMON_PARTS_USE'
          ELSE FALSE END),
        -- A matter of before says no more than that it dismisses.
        ADD CONSTRAINT voting_matters_dismisses_alone CHECK (NOT dismisses OR details IS NULL);
      -- Nobody stands in a matter of another platform: a selection held there is the engagement of who won it.
      ALTER TABLE external_vote_matters ADD COLUMN details jsonb,
        ADD CONSTRAINT external_vote_matters_details CHECK (details IS NULL OR CASE details ->> 'type'
          WHEN 'COMPANY_ENGAGEMENT' THEN kind = 'COMPANY_CHANGE'
          WHEN 'COMPANY_DISMISSAL' THEN kind = 'COMPANY_CHANGE'
          WHEN 'FEE_ADJUSTMENT' THEN kind = 'OTHER_MAJOR'
          WHEN 'FUND_USE' THEN kind = 'FUND_USE'
          WHEN 'FUND_RAISING' THEN kind = 'FUND_RAISING'
          WHEN 'REBUILDING' THEN kind = 'REBUILDING'
          WHEN 'COMMON_PARTS_TRADE' THEN kind = 'COMMON_PARTS_USE'
          ELSE FALSE END);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
