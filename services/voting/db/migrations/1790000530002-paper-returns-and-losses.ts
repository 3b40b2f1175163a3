import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A return says who recorded it and when, so that another confirms what was dated back; a paper may be lost and issued anew. */
export class PaperReturnsAndLosses1790000530002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE paper_ballots
        -- Null in a return of before this was written down: it is confirmed like one that was dated back.
        ADD COLUMN return_recorded_at timestamptz,
        ADD COLUMN returned_by uuid,
        ADD COLUMN returned_for uuid,
        ADD COLUMN lost_at timestamptz,
        ADD COLUMN lost_by uuid,
        ADD COLUMN lost_reason text CHECK (lost_reason <> ''),
        ADD COLUMN replaces_id uuid UNIQUE,
        ADD UNIQUE (id, session_id, unit_id),
        ADD FOREIGN KEY (replaces_id, session_id, unit_id) REFERENCES paper_ballots (id, session_id, unit_id),
        ADD CONSTRAINT paper_ballots_another CHECK (replaces_id <> id),
        ADD CONSTRAINT paper_ballots_return_recorded CHECK (num_nulls(return_recorded_at, returned_by, returned_for) IN (0, 3)
          AND (return_recorded_at IS NULL OR returned_at IS NOT NULL AND returned_at <= return_recorded_at)),
        ADD CONSTRAINT paper_ballots_return_confirmed CHECK (CASE
          WHEN state = 'CHECKED' AND returned_at < return_recorded_at THEN checked_by <> returned_by ELSE TRUE END),
        DROP CONSTRAINT paper_ballots_state_check,
        ADD CONSTRAINT paper_ballots_state_check CHECK (state IN ('ISSUED', 'DELIVERED', 'RETURNED', 'ENTERED', 'CHECKED', 'LOST')),
        ADD CONSTRAINT paper_ballots_lost CHECK (num_nulls(lost_at, lost_by, lost_reason) = CASE state WHEN 'LOST' THEN 0 ELSE 3 END
          AND (state <> 'LOST' OR num_nonnulls(returned_at, entered_at, checked_at) = 0)),
        DROP CONSTRAINT paper_ballots_session_id_unit_id_key;
      -- One living paper a unit and vote; the lost ones stay, and their numbers are not given again.
      CREATE UNIQUE INDEX paper_ballots_one_living ON paper_ballots (session_id, unit_id) WHERE state <> 'LOST';

      -- Returns that a second person rejected, as they were recorded.
      CREATE TABLE paper_return_rejections (
        paper_id uuid NOT NULL REFERENCES paper_ballots,
        number integer NOT NULL CHECK (number > 0),
        returned_at timestamptz NOT NULL,
        recorded_at timestamptz,
        recorded_by uuid,
        recorded_for uuid,
        rejected_at timestamptz NOT NULL,
        rejected_by uuid NOT NULL,
        rejected_for uuid NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        -- The scan that it had, which is none of a later return.
        scan_id uuid REFERENCES attachments,
        PRIMARY KEY (paper_id, number),
        CONSTRAINT paper_return_rejections_recorded CHECK (num_nulls(recorded_at, recorded_by, recorded_for) IN (0, 3)),
        CONSTRAINT paper_return_rejections_two_people CHECK (rejected_by <> recorded_by AND rejected_for <> recorded_for)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
