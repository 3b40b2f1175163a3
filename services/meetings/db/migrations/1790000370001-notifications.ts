import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where organizations want to be told, what they are told, and how far it got. */
export class Notifications1790000370001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification_channels (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        organization_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('WEBHOOK', 'WECOM', 'DINGTALK', 'MAIL')),
        state text NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'REMOVED')),
        hint text NOT NULL CHECK (hint <> ''),
        -- A keyed hash: tells that two addresses are one, and nothing else.
        robot text NOT NULL CHECK (robot ~ '^[0-9a-f]{64}$'),
        address_sealed text NOT NULL CHECK (address_sealed <> ''),
        secret_sealed text CHECK (secret_sealed <> ''),
        topics text[] NOT NULL,
        reminder_days integer NOT NULL CHECK (reminder_days BETWEEN 0 AND 30),
        added_at timestamptz NOT NULL,
        removed_at timestamptz,
        CONSTRAINT notification_channels_topics CHECK (cardinality(topics) > 0 AND topics <@ ARRAY['DIGEST', 'REMINDER', 'OVERDUE']),
        CONSTRAINT notification_channels_secret CHECK (CASE kind WHEN 'WEBHOOK' THEN secret_sealed IS NOT NULL
          WHEN 'DINGTALK' THEN TRUE ELSE secret_sealed IS NULL END),
        CONSTRAINT notification_channels_removed CHECK ((state = 'REMOVED') = (removed_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX notification_channels_once ON notification_channels (organization_id, robot) WHERE state <> 'REMOVED';
      CREATE INDEX notification_channels_organization ON notification_channels (organization_id, added_at, id);

      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL REFERENCES notification_channels,
        organization_id uuid NOT NULL,
        rule text NOT NULL CHECK (rule IN ('DIGEST', 'REMINDER', 'OVERDUE', 'TEST')),
        subject_id uuid NOT NULL,
        day date NOT NULL,
        title text NOT NULL CHECK (title <> ''),
        text text NOT NULL CHECK (text <> ''),
        state text NOT NULL CHECK (state IN ('PENDING', 'RETRY', 'SENT', 'DEAD')),
        attempts integer NOT NULL CHECK (attempts >= 0),
        next_at timestamptz,
        last_error text CHECK (last_error ~ '^[A-Z0-9_]+$'),
        written_at timestamptz NOT NULL,
        settled_at timestamptz,
        CONSTRAINT notifications_waiting CHECK ((state IN ('PENDING', 'RETRY')) = (next_at IS NOT NULL)),
        CONSTRAINT notifications_settled CHECK ((state IN ('SENT', 'DEAD')) = (settled_at IS NOT NULL)),
        CONSTRAINT notifications_failed CHECK (state NOT IN ('RETRY', 'DEAD') OR last_error IS NOT NULL)
      );
      CREATE UNIQUE INDEX notifications_once ON notifications (channel_id, rule, subject_id, day) WHERE rule <> 'TEST';
      CREATE INDEX notifications_due ON notifications (next_at, id) WHERE next_at IS NOT NULL;
      CREATE INDEX notifications_organization ON notifications (organization_id, written_at DESC, id DESC);

      CREATE TABLE robot_tokens (
        id uuid PRIMARY KEY,
        robot text NOT NULL,
        taken_at timestamptz NOT NULL
      );
      CREATE INDEX robot_tokens_robot ON robot_tokens (robot, taken_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
