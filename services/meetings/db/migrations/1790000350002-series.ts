import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series of ordinary meetings, and which meetings count for a body's rhythm. */
export class Series1790000350002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_series (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        year integer NOT NULL CHECK (year BETWEEN 1 AND 9999),
        day_of_month integer CHECK (day_of_month BETWEEN 1 AND 31),
        nth integer CHECK (nth BETWEEN 1 AND 5),
        weekday integer CHECK (weekday BETWEEN 1 AND 7),
        starts_at text NOT NULL CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        place text CHECK (place <> ''),
        planned_at timestamptz NOT NULL,
        UNIQUE (id, body_id),
        CONSTRAINT meeting_series_rule CHECK ((day_of_month IS NULL) <> (nth IS NULL)),
        CONSTRAINT meeting_series_weekday CHECK ((nth IS NULL) = (weekday IS NULL))
      );
      CREATE INDEX meeting_series_body ON meeting_series (body_id, planned_at, id);

      ALTER TABLE joint_meetings
        ADD COLUMN counts_for_cadence boolean,
        ADD COLUMN series_id uuid,
        ADD COLUMN moved_from date;
      UPDATE joint_meetings SET counts_for_cadence = (kind = 'ORDINARY');
      ALTER TABLE joint_meetings
        ALTER COLUMN counts_for_cadence SET NOT NULL,
        ADD CONSTRAINT joint_meetings_cadence CHECK (kind <> 'ORDINARY' OR counts_for_cadence),
        ADD CONSTRAINT joint_meetings_series FOREIGN KEY (series_id, body_id) REFERENCES meeting_series (id, body_id),
        ADD CONSTRAINT joint_meetings_moved CHECK (moved_from IS NULL OR series_id IS NOT NULL);
      CREATE INDEX joint_meetings_of_series ON joint_meetings (series_id) WHERE series_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
