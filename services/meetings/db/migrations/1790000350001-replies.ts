import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices are numbered, and each seat replies to them. */
export class Replies1790000350001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE joint_meetings ADD COLUMN sequence integer CHECK (sequence >= 0);
      -- What was put off or called off after its notice has sent out two things by now.
      UPDATE joint_meetings SET sequence = CASE WHEN state IN ('POSTPONED', 'CANCELLED') THEN 1 ELSE 0 END
        WHERE noticed_at IS NOT NULL;
      ALTER TABLE joint_meetings
        ADD CONSTRAINT joint_meetings_sent CHECK ((sequence IS NULL) = (noticed_at IS NULL));

      CREATE TABLE meeting_replies (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        sequence integer NOT NULL CHECK (sequence >= 0),
        reply text NOT NULL CHECK (reply IN ('ACCEPTED', 'DECLINED', 'SUBSTITUTE')),
        substitute text CHECK (substitute <> ''),
        reason text CHECK (reason <> ''),
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        person_id uuid,
        at timestamptz NOT NULL,
        CONSTRAINT meeting_replies_seat FOREIGN KEY (meeting_id, seat_id) REFERENCES meeting_seats,
        CONSTRAINT meeting_replies_substitute CHECK ((reply = 'SUBSTITUTE') = (substitute IS NOT NULL)),
        CONSTRAINT meeting_replies_declined CHECK ((reply = 'DECLINED') = (reason IS NOT NULL))
      );
      CREATE INDEX meeting_replies_meeting ON meeting_replies (meeting_id, seat_id, at, id);
      CREATE INDEX joint_meetings_held ON joint_meetings (body_id, held_on) WHERE held_on IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
