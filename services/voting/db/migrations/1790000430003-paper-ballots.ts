import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ballots on paper: issued, delivered with proof, returned, entered twice by two people; which of two ballots counts, and every change of it. */
export class PaperBallots1790000430003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballots DROP CONSTRAINT ballots_channel_check,
        ADD COLUMN received_at timestamptz,
        ADD COLUMN invalid_reason text CHECK (invalid_reason <> '');
      UPDATE ballots SET received_at = cast_at;
      ALTER TABLE ballots ALTER COLUMN received_at SET NOT NULL,
        ADD CONSTRAINT ballots_channel_check CHECK (channel IN ('ONLINE', 'PAPER')),
        ADD CONSTRAINT ballots_received CHECK (received_at <= cast_at AND (channel = 'PAPER' OR received_at = cast_at)),
        ADD CONSTRAINT ballots_invalid CHECK (channel = 'PAPER' OR invalid_reason IS NULL);
      ALTER TABLE ballot_choices DROP CONSTRAINT ballot_choices_choice_check,
        ADD CONSTRAINT ballot_choices_choice_check CHECK (choice IN ('YES', 'NO', 'ABSTAIN', 'INVALID'));

      CREATE TABLE paper_ballots (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        session_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        number text NOT NULL CHECK (number <> ''),
        state text NOT NULL CHECK (state IN ('ISSUED', 'DELIVERED', 'RETURNED', 'ENTERED', 'CHECKED')),
        issued_at timestamptz NOT NULL,
        delivered_at timestamptz,
        delivery_proof text CHECK (delivery_proof <> ''),
        returned_at timestamptz,
        scan_sha256 text CHECK (scan_sha256 ~ '^[0-9a-f]{64}$'),
        entered_by uuid,
        entered_for uuid,
        entered_at timestamptz,
        checked_by uuid,
        checked_at timestamptz,
        ballot_id uuid,
        UNIQUE (estate_id, number),
        UNIQUE (session_id, unit_id),
        FOREIGN KEY (session_id, unit_id) REFERENCES roll_entries,
        FOREIGN KEY (ballot_id, session_id, unit_id) REFERENCES ballots (id, session_id, unit_id),
        CONSTRAINT paper_ballots_delivered CHECK (num_nulls(delivered_at, delivery_proof) IN (0, 2)),
        CONSTRAINT paper_ballots_returned CHECK (num_nulls(returned_at, scan_sha256) IN (0, 2)),
        CONSTRAINT paper_ballots_entered CHECK (num_nulls(entered_at, entered_by, entered_for) IN (0, 3)),
        CONSTRAINT paper_ballots_checked CHECK (num_nulls(checked_at, checked_by, ballot_id) IN (0, 3)),
        CONSTRAINT paper_ballots_two_people CHECK (checked_by <> entered_by),
        CONSTRAINT paper_ballots_state CHECK (CASE state
          WHEN 'ISSUED' THEN num_nonnulls(delivered_at, returned_at, entered_at, checked_at) = 0
          WHEN 'DELIVERED' THEN delivered_at IS NOT NULL AND num_nonnulls(returned_at, entered_at, checked_at) = 0
          WHEN 'RETURNED' THEN num_nonnulls(delivered_at, returned_at) = 2 AND num_nonnulls(entered_at, checked_at) = 0
          WHEN 'ENTERED' THEN num_nonnulls(delivered_at, returned_at, entered_at) = 3 AND checked_at IS NULL
          WHEN 'CHECKED' THEN num_nonnulls(delivered_at, returned_at, entered_at, checked_at) = 4
          ELSE TRUE END)
      );
      CREATE INDEX paper_ballots_session ON paper_ballots (session_id, number, id);
      -- What the first of the two people read; a correction before the check is the next attempt.
      CREATE TABLE paper_entries (
        paper_id uuid NOT NULL REFERENCES paper_ballots,
        attempt integer NOT NULL CHECK (attempt > 0),
        matter_id uuid NOT NULL REFERENCES voting_matters,
        choice text NOT NULL CHECK (choice IN ('YES', 'NO', 'ABSTAIN', 'INVALID')),
        PRIMARY KEY (paper_id, attempt, matter_id)
      );

      CREATE TABLE counted_ballot_changes (
        matter_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        session_id uuid NOT NULL,
        -- What the pointer said, which was a ballot of the unit: the trigger holds the two together.
        from_ballot_id uuid NOT NULL,
        to_ballot_id uuid NOT NULL CHECK (to_ballot_id <> from_ballot_id),
        policy text NOT NULL CHECK (policy IN ('FIRST_VALID_WINS', 'ONLINE_PREVAILS', 'PAPER_PREVAILS')),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (matter_id, unit_id, number),
        FOREIGN KEY (to_ballot_id, session_id, unit_id) REFERENCES ballots (id, session_id, unit_id)
      );
      CREATE FUNCTION counted_ballot_moves() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM voting_sessions WHERE id = NEW.session_id AND state IN ('OPEN', 'CLOSED')) THEN
          RAISE EXCEPTION 'What counts stands from the tally on' USING ERRCODE = '23514';
        END IF;
        IF NOT EXISTS (SELECT FROM counted_ballot_changes WHERE matter_id = NEW.matter_id AND unit_id = NEW.unit_id
                       AND from_ballot_id = OLD.ballot_id AND to_ballot_id = NEW.ballot_id) THEN
          RAISE EXCEPTION 'A change of what counts has its row of history' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
      END $$;
      -- Matter and unit stay with the ballot: its choices and its unit are foreign keys.
      CREATE TRIGGER counted_ballots_move BEFORE UPDATE OF ballot_id ON counted_ballots FOR EACH ROW EXECUTE FUNCTION counted_ballot_moves();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
