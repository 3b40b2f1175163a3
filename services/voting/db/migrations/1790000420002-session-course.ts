import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a tally: certification, announcement, objections, the final result, a challenge in court; extensions. */
export class SessionCourse1790000420002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voting_sessions
        DROP CONSTRAINT voting_sessions_state_check, DROP CONSTRAINT voting_sessions_order, DROP CONSTRAINT voting_sessions_state,
        ADD COLUMN certified_at timestamptz,
        ADD COLUMN announced_at timestamptz,
        ADD COLUMN objections_until timestamptz,
        ADD COLUMN finalized_at timestamptz,
        ADD COLUMN challenged_from text CHECK (challenged_from IN ('ANNOUNCED', 'FINAL'));
      ALTER TABLE voting_sessions
        ADD CONSTRAINT voting_sessions_state_check CHECK (state IN ('PREPARING', 'FROZEN', 'OPEN', 'CLOSED',
          'TALLIED', 'CERTIFIED', 'ANNOUNCED', 'FINAL', 'LEGALLY_CHALLENGED', 'VOIDED')),
        ADD CONSTRAINT voting_sessions_announcement CHECK (num_nulls(announced_at, objections_until) IN (0, 2) AND objections_until >= announced_at),
        ADD CONSTRAINT voting_sessions_order CHECK (
          (opened_at IS NULL OR frozen_at IS NOT NULL) AND (closed_at IS NULL OR opened_at IS NOT NULL)
          AND (tallied_at IS NULL OR closed_at IS NOT NULL) AND (certified_at IS NULL OR tallied_at IS NOT NULL)
          AND (announced_at IS NULL OR certified_at IS NOT NULL) AND (finalized_at IS NULL OR announced_at IS NOT NULL)
          AND closes_at > opened_at AND closed_at >= closes_at),
        ADD CONSTRAINT voting_sessions_challenged CHECK ((state = 'LEGALLY_CHALLENGED') = (challenged_from IS NOT NULL)),
        ADD CONSTRAINT voting_sessions_state CHECK (CASE state
          WHEN 'PREPARING' THEN frozen_at IS NULL
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
        WHERE state IN ('PREPARING', 'FROZEN', 'OPEN', 'CLOSED');
      CREATE INDEX voting_sessions_to_close ON voting_sessions (closes_at) WHERE state = 'OPEN';
      CREATE INDEX voting_sessions_to_finalize ON voting_sessions (objections_until) WHERE state = 'ANNOUNCED';

      CREATE TABLE vote_objections (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        session_id uuid NOT NULL REFERENCES voting_sessions,
        estate_id uuid NOT NULL,
        objector_subject text NOT NULL CHECK (objector_subject <> ''),
        reason text NOT NULL CHECK (reason <> ''),
        made_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED')),
        answer text CHECK (answer <> ''),
        answered_at timestamptz,
        CONSTRAINT vote_objections_answered CHECK ((state = 'OPEN') = (answered_at IS NULL) AND num_nulls(answer, answered_at) IN (0, 2))
      );
      CREATE INDEX vote_objections_session ON vote_objections (session_id, made_at, id);
      CREATE TABLE vote_extensions (
        session_id uuid NOT NULL REFERENCES voting_sessions,
        number integer NOT NULL CHECK (number > 0),
        estate_id uuid NOT NULL,
        closed_before timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        missing_area bigint NOT NULL CHECK (missing_area >= 0),
        missing_heads integer NOT NULL CHECK (missing_heads >= 0),
        extended_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, number),
        CONSTRAINT vote_extensions_later CHECK (closes_at > closed_before AND extended_at < closed_before),
        CONSTRAINT vote_extensions_not_quorate CHECK (missing_area > 0 OR missing_heads > 0)
      );
      CREATE TABLE vote_certifications (
        session_id uuid NOT NULL REFERENCES voting_sessions,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        certified_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, person_id),
        UNIQUE (session_id, organization_id)
      );
      CREATE TABLE legal_challenges (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES voting_sessions,
        estate_id uuid NOT NULL,
        court text NOT NULL CHECK (court <> ''),
        case_number text NOT NULL CHECK (case_number <> ''),
        filed_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        UNIQUE (session_id, case_number)
      );
      CREATE TABLE judgments (
        challenge_id uuid PRIMARY KEY REFERENCES legal_challenges,
        outcome text NOT NULL CHECK (outcome IN ('UPHELD', 'ANNULLED')),
        judged_on date NOT NULL,
        recorded_at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
