import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A committee's budget rests on a matter that was passed here, on one that was passed elsewhere, or on what is written: on one of the three. */
export class ExternalBudgets1790000520002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity_budget_decisions
        ADD COLUMN external_vote_id uuid,
        ADD COLUMN external_position integer,
        ADD CONSTRAINT activity_budget_decisions_external_fkey
          FOREIGN KEY (external_vote_id, external_position) REFERENCES external_vote_matters (vote_id, position),
        ADD CONSTRAINT activity_budget_decisions_external CHECK (num_nulls(external_vote_id, external_position) IN (0, 2)),
        DROP CONSTRAINT activity_budget_decisions_decided,
        ADD CONSTRAINT activity_budget_decisions_decided CHECK (num_nonnulls(matter_id, external_vote_id, basis) = 1);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
