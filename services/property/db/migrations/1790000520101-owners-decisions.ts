import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the owners decided about the company and its fee, as voting tells it: the term, a dismissal with its day, the fees of each kind of unit. */
export class OwnersDecisions1790000520101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE company_votes
        ADD COLUMN term_months integer CHECK (term_months > 0),
        ADD COLUMN dismissed_organization_id uuid,
        ADD COLUMN dismissed_from date,
        ADD CONSTRAINT company_votes_term CHECK (term_months IS NULL OR chosen_organization_id IS NOT NULL),
        ADD CONSTRAINT company_votes_dismissal CHECK (num_nulls(dismissed_organization_id, dismissed_from) IN (0, 2));
      CREATE INDEX company_votes_dismissed ON company_votes (estate_id, dismissed_organization_id)
        WHERE dismissed_organization_id IS NOT NULL;

      -- In fen per square metre and month. What was voided stays, and says since when.
      CREATE TABLE fee_decisions (
        vote_id uuid NOT NULL,
        position integer NOT NULL CHECK (position > 0),
        unit_kind text NOT NULL CHECK (unit_kind IN ('RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE', 'STALL')),
        estate_id uuid NOT NULL,
        external boolean NOT NULL,
        from_fee bigint CHECK (from_fee > 0),
        to_fee bigint NOT NULL CHECK (to_fee >= 0),
        effective_on date NOT NULL,
        voided_on date,
        PRIMARY KEY (vote_id, position, unit_kind),
        CONSTRAINT fee_decisions_changed CHECK (to_fee <> coalesce(from_fee, 0))
      );
      CREATE INDEX fee_decisions_estate ON fee_decisions (estate_id, effective_on);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
