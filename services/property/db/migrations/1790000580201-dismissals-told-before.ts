import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Votes that dismissed somebody before each of their dismissals was kept are read again, as those whose matters were not kept are
 * (1790000560101), which are left to that: nobody tells a vote twice that stands.
 */
export class DismissalsToldBefore1790000580201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM inbox i WHERE i.source = 'voting' AND i.type = 'voteOutcome'
        AND EXISTS (SELECT FROM company_dismissals d WHERE d.vote_id = i.subject_id)
        AND EXISTS (SELECT FROM vote_matters m WHERE m.vote_id = i.subject_id)
        AND NOT EXISTS (SELECT FROM inbox l WHERE l.source = i.source AND l.type = i.type AND l.subject_id = i.subject_id AND l.seq > i.seq);
      UPDATE fact_cursors SET position = NULL WHERE source = 'voting';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
