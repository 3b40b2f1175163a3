import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A seat that passes to other holders is followed by one that names it; a body ends on a day, with a reason. */
export class BodyChanges1790000355002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE seats
        ADD COLUMN replaces_id uuid REFERENCES seats,
        ADD CONSTRAINT seats_replaced_once UNIQUE (replaces_id),
        ADD CONSTRAINT seats_not_itself CHECK (replaces_id <> id);
      ALTER TABLE joint_bodies
        ADD COLUMN ended_on date,
        ADD COLUMN end_reason text CHECK (end_reason <> ''),
        ADD CONSTRAINT joint_bodies_ended CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
        ADD CONSTRAINT joint_bodies_days CHECK (ended_on > established_on);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
