import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A delivery says who recorded it, so that another declares the paper lost where silence counts. */
export class PaperDeliveries1790000560001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE paper_ballots
        ADD COLUMN delivered_by uuid,
        ADD CONSTRAINT paper_ballots_delivered_by CHECK (delivered_by IS NULL OR delivered_at IS NOT NULL);
      -- Of before this, who it was stands in the audit.
      UPDATE paper_ballots b SET delivered_by = e.person_id FROM audit_entries e
        WHERE e.object_id = b.id AND e.act = 'deliverPaperBallot' AND e.outcome = 'DONE' AND b.delivered_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
