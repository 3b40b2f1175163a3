import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The scan of a paper, the evidence of a vote held elsewhere and the voucher of an expense are kept as files. */
export class EvidenceFiles1790000530001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attachments DROP CONSTRAINT attachments_media_type_check,
        ADD CONSTRAINT attachments_media_type_check CHECK (CASE object_type
          WHEN 'Register' THEN media_type IN ('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
          ELSE media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf') END);
      -- Of one object's evidence at most one file is on its way.
      CREATE UNIQUE INDEX attachments_on_the_way ON attachments (object_type, object_id)
        WHERE state = 'RESERVED' AND object_type <> 'Register';

      -- A scan comes after the return; its hash is written down when the paper is checked, and not without it.
      ALTER TABLE paper_ballots DROP CONSTRAINT paper_ballots_returned,
        ADD CONSTRAINT paper_ballots_scanned CHECK (CASE WHEN returned_at IS NULL THEN scan_sha256 IS NULL
          WHEN state = 'CHECKED' THEN scan_sha256 IS NOT NULL ELSE TRUE END);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
