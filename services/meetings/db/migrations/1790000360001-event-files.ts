import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The evidence of a step: each file in one step, and for ever. */
export class EventFiles1790000360001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE action_item_event_files (
        attachment_id uuid PRIMARY KEY REFERENCES attachments,
        event_id uuid NOT NULL REFERENCES action_item_events
      );
      CREATE INDEX action_item_event_files_event ON action_item_event_files (event_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
