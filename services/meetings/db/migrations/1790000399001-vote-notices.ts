import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A residents' committee is told of the owners' votes: a topic of a channel, and a rule of a notification. */
export class VoteNotices1790000399001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notification_channels
        DROP CONSTRAINT notification_channels_topics,
        ADD CONSTRAINT notification_channels_topics
          CHECK (cardinality(topics) > 0 AND topics <@ ARRAY['DIGEST', 'REMINDER', 'OVERDUE', 'VOTE_NOTICE']);
      ALTER TABLE notifications
        DROP CONSTRAINT notifications_rule_check,
        ADD CONSTRAINT notifications_rule_check CHECK (rule IN ('DIGEST', 'REMINDER', 'OVERDUE', 'VOTE_NOTICE', 'TEST'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
