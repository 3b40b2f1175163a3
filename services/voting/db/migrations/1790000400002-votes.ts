import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules, sessions, frozen rolls, ballots and outcomes. */
export class VotingVotes1790000400002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resolutions (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL,
        estate_id uuid,
        division_id uuid,
        number text NOT NULL,
        decided_on date NOT NULL,
        matters_for_owners boolean NOT NULL
      );

      CREATE TABLE rule_profiles (
        id uuid PRIMARY KEY,
        division_id uuid,
        version integer NOT NULL CHECK (version > 0),
        state text NOT NULL CHECK (state IN ('DRAFT', 'PENDING', 'ACTIVE', 'SUPERSEDED')),
        valid_from date NOT NULL,
        valid_to date,
        profile jsonb NOT NULL,
        CHECK (valid_to > valid_from),
        UNIQUE NULLS NOT DISTINCT (division_id, version)
      );
      CREATE TABLE vote_counters (
        estate_id uuid NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last > 0),
        PRIMARY KEY (estate_id, year)
      );

      CREATE TABLE voting_sessions (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        estate_id uuid NOT NULL,
        number text NOT NULL,
        resolution_id uuid REFERENCES resolutions,
        title text NOT NULL CHECK (title <> ''),
        state text NOT NULL CHECK (state IN ('PREPARING', 'FROZEN', 'OPEN', 'CLOSED', 'TALLIED', 'VOIDED')),
        profile jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        frozen_at timestamptz,
        roll_hash text CHECK (roll_hash ~ '^[0-9a-f]{64}$'),
        roll_area bigint CHECK (roll_area > 0),
        roll_heads integer CHECK (roll_heads > 0),
        roll_units integer CHECK (roll_units >= roll_heads),
        opened_at timestamptz,
        closes_at timestamptz,
        closed_at timestamptz,
        tallied_at timestamptz,
        voided_at timestamptz,
        void_reason text CHECK (void_reason <> ''),
        UNIQUE (estate_id, number),
        CONSTRAINT voting_sessions_roll CHECK (num_nulls(frozen_at, roll_hash, roll_area, roll_heads, roll_units) IN (0, 5)),
        CONSTRAINT voting_sessions_opening CHECK (num_nulls(opened_at, closes_at) IN (0, 2)),
        CONSTRAINT voting_sessions_order CHECK (
          (opened_at IS NULL OR frozen_at IS NOT NULL) AND (closed_at IS NULL OR opened_at IS NOT NULL)
          AND (tallied_at IS NULL OR (closed_at IS NOT NULL AND voided_at IS NULL)) AND closes_at > opened_at AND closed_at >= closes_at),
        CONSTRAINT voting_sessions_voided CHECK ((state = 'VOIDED') = (voided_at IS NOT NULL) AND num_nulls(voided_at, void_reason) IN (0, 2)),
        CONSTRAINT voting_sessions_state CHECK (CASE state
          WHEN 'PREPARING' THEN frozen_at IS NULL
          WHEN 'FROZEN' THEN frozen_at IS NOT NULL AND opened_at IS NULL
          WHEN 'OPEN' THEN opened_at IS NOT NULL AND closed_at IS NULL
          WHEN 'CLOSED' THEN closed_at IS NOT NULL AND tallied_at IS NULL
          WHEN 'TALLIED' THEN tallied_at IS NOT NULL
          ELSE TRUE END)
      );
      CREATE INDEX voting_sessions_estate ON voting_sessions (estate_id, created_at DESC, id DESC);
      CREATE INDEX voting_sessions_resolution ON voting_sessions (resolution_id, created_at DESC, id DESC);
      CREATE UNIQUE INDEX voting_sessions_one_at_a_time ON voting_sessions (resolution_id, estate_id)
        WHERE state NOT IN ('TALLIED', 'VOIDED');

      CREATE TABLE voting_matters (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES voting_sessions,
        position integer NOT NULL CHECK (position > 0),
        kind text NOT NULL CHECK (kind IN ('ASSEMBLY_RULES', 'COVENANT', 'COMMITTEE_ELECTION', 'COMPANY_CHANGE', 'FUND_USE',
          'FUND_RAISING', 'REBUILDING', 'COMMON_PARTS_USE', 'OTHER_MAJOR')),
        text text NOT NULL CHECK (text <> ''),
        UNIQUE (session_id, position),
        UNIQUE (id, session_id)
      );

      CREATE TABLE roll_entries (
        session_id uuid NOT NULL REFERENCES voting_sessions,
        unit_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        building_number integer NOT NULL,
        unit_number text NOT NULL,
        area bigint NOT NULL CHECK (area > 0),
        area_source text CHECK (area_source IN ('REGISTER', 'SURVEY', 'CONTRACT')),
        holding text NOT NULL CHECK (holding IN ('OWNED', 'UNSOLD', 'SOLD_UNDELIVERED')),
        elector_key text NOT NULL CHECK (elector_key <> '') CHECK ((elector_key = 'DEVELOPER') = (holding <> 'OWNED')),
        voter_subjects text[] NOT NULL,
        warnings text[] NOT NULL,
        PRIMARY KEY (session_id, unit_id)
      );
      CREATE INDEX roll_entries_place ON roll_entries (session_id, building_number, unit_number, unit_id);
      CREATE INDEX roll_entries_unit ON roll_entries (unit_id);

      CREATE TABLE ballots (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        cast_by text NOT NULL CHECK (cast_by <> ''),
        channel text NOT NULL CHECK (channel IN ('ONLINE')),
        cast_at timestamptz NOT NULL,
        UNIQUE (id, session_id),
        UNIQUE (id, session_id, unit_id),
        FOREIGN KEY (session_id, unit_id) REFERENCES roll_entries
      );
      CREATE INDEX ballots_unit ON ballots (session_id, unit_id);
      CREATE TABLE ballot_choices (
        ballot_id uuid NOT NULL,
        matter_id uuid NOT NULL,
        session_id uuid NOT NULL,
        choice text NOT NULL CHECK (choice IN ('YES', 'NO', 'ABSTAIN')),
        PRIMARY KEY (ballot_id, matter_id),
        -- The ballot and the matter are of one session.
        FOREIGN KEY (ballot_id, session_id) REFERENCES ballots (id, session_id),
        FOREIGN KEY (matter_id, session_id) REFERENCES voting_matters (id, session_id)
      );
      CREATE TABLE counted_ballots (
        matter_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        session_id uuid NOT NULL,
        ballot_id uuid NOT NULL,
        PRIMARY KEY (matter_id, unit_id),
        FOREIGN KEY (ballot_id, matter_id) REFERENCES ballot_choices,
        FOREIGN KEY (ballot_id, session_id, unit_id) REFERENCES ballots (id, session_id, unit_id)
      );
      CREATE INDEX counted_ballots_session ON counted_ballots (session_id, unit_id);

      CREATE TABLE vote_outcomes (
        matter_id uuid PRIMARY KEY,
        session_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('PASSED', 'REJECTED', 'NOT_QUORATE', 'INDETERMINATE')),
        derivation jsonb NOT NULL,
        FOREIGN KEY (matter_id, session_id) REFERENCES voting_matters (id, session_id)
      );
      CREATE INDEX vote_outcomes_session ON vote_outcomes (session_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
