import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes before a vote is open: the published roll with its objections and corrections, the notice under a hash, what it replaces. */
export class BeforeTheVote1790000430001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voting_sessions
        DROP CONSTRAINT voting_sessions_state_check, DROP CONSTRAINT voting_sessions_order, DROP CONSTRAINT voting_sessions_state,
        ADD COLUMN extraordinary boolean NOT NULL DEFAULT false,
        ADD COLUMN replaces_id uuid REFERENCES voting_sessions,
        ADD COLUMN roll_published_at timestamptz,
        ADD COLUMN roll_objections_until timestamptz,
        ADD COLUMN noticed_at timestamptz,
        ADD COLUMN notice_hash text CHECK (notice_hash ~ '^[0-9a-f]{64}$'),
        ADD COLUMN opens_at timestamptz,
        ADD COLUMN notice_closes_at timestamptz,
        ADD COLUMN channels text[],
        -- Frozen before notices were kept.
        ADD COLUMN without_notice boolean NOT NULL DEFAULT false;
      UPDATE voting_sessions SET without_notice = true WHERE frozen_at IS NOT NULL;
      ALTER TABLE voting_sessions
        ALTER COLUMN extraordinary DROP DEFAULT, ALTER COLUMN without_notice DROP DEFAULT,
        ADD CONSTRAINT voting_sessions_state_check CHECK (state IN ('PREPARING', 'ROLL_PUBLISHED', 'NOTICED', 'FROZEN', 'OPEN',
          'CLOSED', 'TALLIED', 'CERTIFIED', 'ANNOUNCED', 'FINAL', 'LEGALLY_CHALLENGED', 'VOIDED')),
        ADD CONSTRAINT voting_sessions_replaces CHECK (replaces_id <> id),
        ADD CONSTRAINT voting_sessions_channels CHECK (cardinality(channels) > 0 AND channels <@ ARRAY['ONLINE', 'PAPER']),
        ADD CONSTRAINT voting_sessions_roll_published CHECK (
          num_nulls(roll_published_at, roll_objections_until) IN (0, 2) AND roll_objections_until > roll_published_at),
        ADD CONSTRAINT voting_sessions_notice CHECK (
          num_nulls(noticed_at, notice_hash, opens_at, notice_closes_at, channels) IN (0, 5)
          AND opens_at > noticed_at AND notice_closes_at > opens_at),
        ADD CONSTRAINT voting_sessions_notice_first CHECK (
          frozen_at IS NULL OR CASE WHEN without_notice THEN noticed_at IS NULL ELSE noticed_at IS NOT NULL END),
        ADD CONSTRAINT voting_sessions_as_noticed CHECK (
          frozen_at >= roll_objections_until AND opened_at >= opens_at AND closes_at >= notice_closes_at),
        ADD CONSTRAINT voting_sessions_order CHECK (
          (noticed_at IS NULL OR (roll_published_at IS NOT NULL AND noticed_at >= roll_published_at))
          AND (opened_at IS NULL OR frozen_at IS NOT NULL) AND (closed_at IS NULL OR opened_at IS NOT NULL)
          AND (tallied_at IS NULL OR closed_at IS NOT NULL) AND (certified_at IS NULL OR tallied_at IS NOT NULL)
          AND (announced_at IS NULL OR certified_at IS NOT NULL) AND (finalized_at IS NULL OR announced_at IS NOT NULL)
          AND closes_at > opened_at AND closed_at >= closes_at),
        ADD CONSTRAINT voting_sessions_state CHECK (CASE state
          WHEN 'PREPARING' THEN roll_published_at IS NULL AND frozen_at IS NULL
          WHEN 'ROLL_PUBLISHED' THEN roll_published_at IS NOT NULL AND noticed_at IS NULL AND frozen_at IS NULL
          WHEN 'NOTICED' THEN noticed_at IS NOT NULL AND frozen_at IS NULL
          WHEN 'FROZEN' THEN frozen_at IS NOT NULL AND opened_at IS NULL
          WHEN 'OPEN' THEN opened_at IS NOT NULL AND closed_at IS NULL
          WHEN 'CLOSED' THEN closed_at IS NOT NULL AND tallied_at IS NULL
          WHEN 'TALLIED' THEN tallied_at IS NOT NULL AND certified_at IS NULL
          WHEN 'CERTIFIED' THEN certified_at IS NOT NULL AND announced_at IS NULL
          WHEN 'ANNOUNCED' THEN announced_at IS NOT NULL AND finalized_at IS NULL
          WHEN 'FINAL' THEN finalized_at IS NOT NULL
          WHEN 'LEGALLY_CHALLENGED' THEN announced_at IS NOT NULL
          ELSE TRUE END);
      DROP INDEX voting_sessions_one_at_a_time;
      CREATE UNIQUE INDEX voting_sessions_one_at_a_time ON voting_sessions (resolution_id, estate_id)
        WHERE state IN ('PREPARING', 'ROLL_PUBLISHED', 'NOTICED', 'FROZEN', 'OPEN', 'CLOSED');
      CREATE UNIQUE INDEX voting_sessions_replaced_once ON voting_sessions (replaces_id) WHERE state <> 'VOIDED';

      ALTER TABLE roll_entries
        ADD COLUMN owner_subjects text[] NOT NULL DEFAULT '{}',
        ADD COLUMN entry_id uuid,
        ADD COLUMN elector_id uuid,
        ADD COLUMN salt text CHECK (salt ~ '^[0-9a-f]{64}$'),
        ADD CONSTRAINT roll_entries_leaf CHECK (num_nulls(entry_id, elector_id, salt) IN (0, 3));
      ALTER TABLE roll_entries ALTER COLUMN owner_subjects DROP DEFAULT;
      CREATE UNIQUE INDEX roll_entries_entry ON roll_entries (entry_id);

      CREATE TABLE roll_objections (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        session_id uuid NOT NULL REFERENCES voting_sessions,
        estate_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        objector_subject text NOT NULL CHECK (objector_subject <> ''),
        text text NOT NULL CHECK (text <> ''),
        made_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'REJECTED')),
        answer text CHECK (answer <> ''),
        answered_at timestamptz,
        UNIQUE (id, session_id),
        CONSTRAINT roll_objections_answered CHECK ((state = 'OPEN') = (answered_at IS NULL) AND num_nulls(answer, answered_at) IN (0, 2))
      );
      CREATE INDEX roll_objections_session ON roll_objections (session_id, made_at, id);
      CREATE UNIQUE INDEX roll_objections_one_open ON roll_objections (session_id, unit_id, objector_subject) WHERE state = 'OPEN';

      -- An entry is never changed: a correction is its next revision.
      CREATE TABLE published_roll_entries (
        session_id uuid NOT NULL REFERENCES voting_sessions,
        unit_id uuid NOT NULL,
        revision integer NOT NULL CHECK (revision > 0),
        estate_id uuid NOT NULL,
        building_number integer NOT NULL,
        unit_number text NOT NULL,
        area bigint NOT NULL CHECK (area > 0),
        area_source text CHECK (area_source IN ('REGISTER', 'SURVEY', 'CONTRACT')),
        holding text NOT NULL CHECK (holding IN ('OWNED', 'UNSOLD', 'SOLD_UNDELIVERED')),
        owners jsonb NOT NULL,
        representative_subject text CHECK (representative_subject <> ''),
        recorded_at timestamptz NOT NULL,
        reason text CHECK (reason <> ''),
        objection_id uuid,
        PRIMARY KEY (session_id, unit_id, revision),
        FOREIGN KEY (objection_id, session_id) REFERENCES roll_objections (id, session_id),
        CONSTRAINT published_roll_entries_corrected CHECK (reason IS NOT NULL OR (revision = 1 AND objection_id IS NULL))
      );
      CREATE UNIQUE INDEX published_roll_entries_objection ON published_roll_entries (objection_id);
      CREATE INDEX published_roll_entries_place ON published_roll_entries (session_id, building_number, unit_number, unit_id);
      CREATE INDEX published_roll_entries_corrections ON published_roll_entries (session_id, recorded_at, unit_id) WHERE reason IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
