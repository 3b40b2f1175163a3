import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was given a vote's notice is told that the vote is extended or void: two rules of a notification, and who that was. */
export class NoticedVotes1790000400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications
        DROP CONSTRAINT notifications_rule_check,
        ADD CONSTRAINT notifications_rule_check
          CHECK (rule IN ('DIGEST', 'REMINDER', 'OVERDUE', 'VOTE_NOTICE', 'VOTE_EXTENDED', 'VOTE_VOIDED', 'TEST'));
      CREATE INDEX notifications_notice ON notifications (subject_id) WHERE rule = 'VOTE_NOTICE';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
