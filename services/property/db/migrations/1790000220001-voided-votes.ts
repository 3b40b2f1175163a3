import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vote that was voided after a contract had started from it says since when. */
export class VoidedVotes1790000220001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE company_votes ADD COLUMN voided_on date,
        ADD CONSTRAINT company_votes_voided CHECK (voided_on IS NULL OR NOT passed);
      -- A contract started only from a vote that had passed: where it has not any more, what came last took that back.
      UPDATE company_votes v SET voided_on = (
          SELECT (max(i.received_at) AT TIME ZONE 'Asia/Shanghai')::date FROM inbox i
          WHERE i.source = 'voting' AND i.type = 'voteOutcome' AND i.subject_id = v.vote_id)
        WHERE NOT v.passed AND EXISTS (SELECT FROM service_contracts c WHERE c.vote_id = v.vote_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
