import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom an elector lets vote in one vote, and which ballots were cast so. */
export class VoteProxies1790000430004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vote_proxies (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        session_id uuid NOT NULL REFERENCES voting_sessions,
        estate_id uuid NOT NULL,
        elector_key text NOT NULL CHECK (elector_key <> ''),
        grantor_subject text NOT NULL CHECK (grantor_subject <> ''),
        agent_subject text NOT NULL CHECK (agent_subject <> ''),
        granted_at timestamptz NOT NULL,
        revoked_at timestamptz,
        UNIQUE (id, session_id),
        CONSTRAINT vote_proxies_another CHECK (agent_subject <> grantor_subject),
        CONSTRAINT vote_proxies_revoked CHECK (revoked_at >= granted_at)
      );
      CREATE UNIQUE INDEX vote_proxies_one ON vote_proxies (session_id, elector_key) WHERE revoked_at IS NULL;
      CREATE INDEX vote_proxies_agent ON vote_proxies (agent_subject, session_id) WHERE revoked_at IS NULL;
      CREATE INDEX vote_proxies_session ON vote_proxies (session_id, granted_at, id);
      ALTER TABLE ballots ADD COLUMN proxy_id uuid,
        ADD CONSTRAINT ballots_proxy_id_session_id_fkey FOREIGN KEY (proxy_id, session_id) REFERENCES vote_proxies (id, session_id),
        ADD CONSTRAINT ballots_proxy CHECK (proxy_id IS NULL OR channel = 'ONLINE');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
