import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What two people confirmed two may void; a committee that was elected by it ends on that day. */
export class VoidedExternalVotes1790000500011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE external_votes DROP CONSTRAINT external_votes_state_check;
      -- Those that one person rejected after they were confirmed, as was possible before, stay REJECTED.
      ALTER TABLE external_votes
        ADD COLUMN voided_at timestamptz,
        ADD CONSTRAINT external_votes_state_check CHECK (state IN ('RECORDED', 'CONFIRMED', 'REJECTED', 'VOIDING', 'VOIDED')),
        ADD CONSTRAINT external_votes_voided CHECK ((state = 'VOIDED') = (voided_at IS NOT NULL)
          AND (state NOT IN ('VOIDING', 'VOIDED') OR confirmed_at IS NOT NULL));
      DROP INDEX external_votes_once;
      -- What was rejected or voided may be recorded anew.
      CREATE UNIQUE INDEX external_votes_once ON external_votes (estate_id, platform, reference) WHERE state NOT IN ('REJECTED', 'VOIDED');

      CREATE TABLE external_vote_voidings (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        vote_id uuid NOT NULL REFERENCES external_votes,
        ground text NOT NULL CHECK (ground IN ('JUDGMENT', 'ERROR')),
        reason text NOT NULL CHECK (reason <> ''),
        state text NOT NULL CHECK (state IN ('ASKED', 'DONE', 'DECLINED')),
        asked_by uuid NOT NULL,
        asked_for uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by uuid,
        decided_for uuid,
        decided_at timestamptz,
        CONSTRAINT external_vote_voidings_decided CHECK (num_nulls(decided_by, decided_for, decided_at) = CASE state WHEN 'ASKED' THEN 3 ELSE 0 END),
        CONSTRAINT external_vote_voidings_two_people CHECK (state <> 'DONE' OR decided_by <> asked_by)
      );
      CREATE UNIQUE INDEX external_vote_voidings_once ON external_vote_voidings (vote_id) WHERE state <> 'DECLINED';
      CREATE INDEX external_vote_voidings_vote ON external_vote_voidings (vote_id, asked_at);

      ALTER TABLE owners_committees
        ADD COLUMN annulled_on date,
        ADD CONSTRAINT owners_committees_annulled CHECK (annulled_on >= elected_on);
      DROP INDEX owners_committees_standing;
      CREATE UNIQUE INDEX owners_committees_standing ON owners_committees (estate_id) WHERE succeeded_on IS NULL AND annulled_on IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
