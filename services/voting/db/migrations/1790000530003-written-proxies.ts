import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proxies written by owners without an account: recorded by one, checked by another; and what an agent is instructed to say. */
export class WrittenProxies1790000530003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vote_proxies
        ALTER COLUMN grantor_subject DROP NOT NULL,
        ADD COLUMN recorded_by uuid,
        ADD COLUMN recorded_for uuid,
        ADD COLUMN checked_by uuid,
        ADD COLUMN checked_for uuid,
        ADD COLUMN checked_at timestamptz,
        ADD COLUMN scan_sha256 text CHECK (scan_sha256 ~ '^[0-9a-f]{64}$'),
        ADD COLUMN revoked_reason text CHECK (revoked_reason <> ''),
        -- Granted by whoever votes for the units, or written by owners for whose units nobody can vote online.
        ADD CONSTRAINT vote_proxies_written CHECK (num_nulls(recorded_by, recorded_for) IN (0, 2)
          AND num_nonnulls(grantor_subject, recorded_by) = 1),
        ADD CONSTRAINT vote_proxies_checked CHECK (num_nulls(checked_by, checked_for, checked_at, scan_sha256) IN (0, 4)
          AND (checked_by IS NULL OR recorded_by IS NOT NULL)),
        ADD CONSTRAINT vote_proxies_two_people CHECK (checked_by <> recorded_by AND checked_for <> recorded_for),
        ADD CONSTRAINT vote_proxies_revoked_reason CHECK ((revoked_reason IS NOT NULL) = (revoked_at IS NOT NULL AND recorded_by IS NOT NULL));

      CREATE TABLE proxy_instructions (
        proxy_id uuid NOT NULL,
        session_id uuid NOT NULL,
        matter_id uuid NOT NULL,
        choice text NOT NULL CHECK (choice IN ('YES', 'NO', 'ABSTAIN')),
        candidate_ids uuid[],
        PRIMARY KEY (proxy_id, matter_id),
        FOREIGN KEY (proxy_id, session_id) REFERENCES vote_proxies (id, session_id),
        FOREIGN KEY (matter_id, session_id) REFERENCES voting_matters (id, session_id),
        CONSTRAINT proxy_instructions_selects CHECK (candidate_ids IS NULL OR (cardinality(candidate_ids) > 0) = (choice = 'YES'))
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
