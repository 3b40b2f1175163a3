import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Votes that were told before property kept their matters are read again: nobody tells a vote twice that stands. The last
 * fact of each says the whole; those before it stay read, so that none that was voided holds again for a moment.
 */
export class VotesToldBefore1790000560101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM inbox i WHERE i.source = 'voting' AND i.type = 'voteOutcome'
        AND NOT EXISTS (SELECT FROM vote_matters m WHERE m.vote_id = i.subject_id)
        AND NOT EXISTS (SELECT FROM inbox l WHERE l.source = i.source AND l.type = i.type AND l.subject_id = i.subject_id AND l.seq > i.seq);
      UPDATE fact_cursors SET position = NULL WHERE source = 'voting';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
