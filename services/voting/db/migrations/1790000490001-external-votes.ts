import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes that were held on another platform: what it stated, the evidence, and the second person who looked at both. */
export class ExternalVotes1790000490001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE external_votes (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        estate_id uuid NOT NULL,
        resolution_id uuid,
        platform text NOT NULL CHECK (platform <> ''),
        reference text NOT NULL CHECK (reference <> ''),
        closed_on date NOT NULL,
        evidence_name text NOT NULL CHECK (evidence_name <> ''),
        evidence_sha256 text NOT NULL CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$'),
        evidence_url text CHECK (evidence_url <> ''),
        state text NOT NULL CHECK (state IN ('RECORDED', 'CONFIRMED', 'REJECTED')),
        recorded_by uuid NOT NULL,
        recorded_for uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        confirmed_by uuid,
        confirmed_for uuid,
        confirmed_at timestamptz,
        rejected_by uuid,
        rejected_for uuid,
        rejected_at timestamptz,
        reject_reason text CHECK (reject_reason <> ''),
        CONSTRAINT external_votes_two_people CHECK (confirmed_by <> recorded_by),
        CONSTRAINT external_votes_closed CHECK (closed_on <= (recorded_at AT TIME ZONE 'Asia/Shanghai')::date),
        CONSTRAINT external_votes_confirmed CHECK (num_nulls(confirmed_by, confirmed_for, confirmed_at) IN (0, 3)
          AND (state <> 'CONFIRMED' OR confirmed_at IS NOT NULL) AND (state <> 'RECORDED' OR confirmed_at IS NULL)),
        CONSTRAINT external_votes_rejected CHECK (num_nulls(rejected_by, rejected_for, rejected_at, reject_reason) IN (0, 4)
          AND (state = 'REJECTED') = (rejected_at IS NOT NULL))
      );
      CREATE INDEX external_votes_estate ON external_votes (estate_id, closed_on DESC, id DESC);
      CREATE INDEX external_votes_resolution ON external_votes (resolution_id);
      -- What was rejected may be recorded anew.
      CREATE UNIQUE INDEX external_votes_once ON external_votes (estate_id, platform, reference) WHERE state <> 'REJECTED';
      CREATE TABLE external_vote_matters (
        vote_id uuid NOT NULL REFERENCES external_votes,
        position integer NOT NULL CHECK (position > 0),
        kind text NOT NULL CHECK (kind IN ('ASSEMBLY_RULES', 'COVENANT', 'COMMITTEE_ELECTION', 'COMPANY_CHANGE', 'FUND_USE',
          'FUND_RAISING', 'REBUILDING', 'COMMON_PARTS_USE', 'OTHER_MAJOR')),
        text text NOT NULL CHECK (text <> ''),
        class text NOT NULL CHECK (class IN ('GENERAL', 'MAJOR')),
        passed boolean NOT NULL,
        total_area bigint NOT NULL CHECK (total_area > 0),
        total_heads integer NOT NULL CHECK (total_heads > 0),
        participating_area bigint NOT NULL,
        participating_heads integer NOT NULL,
        approving_area bigint NOT NULL CHECK (approving_area >= 0),
        approving_heads integer NOT NULL CHECK (approving_heads >= 0),
        CONSTRAINT external_vote_matters_area CHECK (approving_area <= participating_area AND participating_area <= total_area),
        CONSTRAINT external_vote_matters_heads CHECK (approving_heads <= participating_heads AND participating_heads <= total_heads),
        PRIMARY KEY (vote_id, position)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
