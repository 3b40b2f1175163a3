import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What proves a ballot: its salted leaf, the checkpoints that commit leaves, the head that two people sign. Ballots of
 * votes that are not tallied yet get their leaves here; what was tallied before stays without a proof.
 */
export class Proof1790000450001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ballot_leaves (
        ballot_id uuid PRIMARY KEY REFERENCES ballots,
        session_id uuid NOT NULL,
        leaf_id uuid NOT NULL,
        salt text NOT NULL CHECK (salt ~ '^[0-9a-f]{32}$'),
        received_salt text NOT NULL CHECK (received_salt ~ '^[0-9a-f]{32}$'),
        leaf text NOT NULL CHECK (leaf ~ '^[0-9a-f]{64}$')
      );
      CREATE UNIQUE INDEX ballot_leaves_leaf ON ballot_leaves (session_id, leaf);

      CREATE TABLE vote_checkpoints (
        session_id uuid NOT NULL REFERENCES voting_sessions,
        sequence integer NOT NULL CHECK (sequence > 0),
        kind text NOT NULL CHECK (kind IN ('BATCH', 'CLOSE', 'TALLY')),
        previous text NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
        root text NOT NULL CHECK (root ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        -- What fills a batch up, so that nobody finds it among the ballots of the kit by trying.
        blind text CHECK (blind ~ '^[0-9a-f]{64}$'),
        committed_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, sequence),
        CONSTRAINT vote_checkpoints_blinded CHECK ((kind = 'BATCH') = (blind IS NOT NULL))
      );
      -- The voting is closed once, and tallied once.
      CREATE UNIQUE INDEX vote_checkpoints_once ON vote_checkpoints (session_id, kind) WHERE kind <> 'BATCH';

      CREATE TABLE committed_leaves (
        session_id uuid NOT NULL,
        leaf text NOT NULL,
        sequence integer NOT NULL,
        PRIMARY KEY (session_id, leaf),
        FOREIGN KEY (session_id, leaf) REFERENCES ballot_leaves (session_id, leaf),
        FOREIGN KEY (session_id, sequence) REFERENCES vote_checkpoints (session_id, sequence)
      );
      CREATE INDEX committed_leaves_batch ON committed_leaves (session_id, sequence);

      CREATE TABLE vote_heads (
        session_id uuid PRIMARY KEY REFERENCES voting_sessions,
        estate_id uuid NOT NULL,
        document text NOT NULL,
        head text NOT NULL,
        sealed_at timestamptz NOT NULL,
        CONSTRAINT vote_heads_head CHECK (head = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
      );

      ALTER TABLE vote_certifications
        ADD COLUMN key text CHECK (key ~ '^[0-9a-f]{64}$'),
        ADD COLUMN signature text CHECK (signature ~ '^[0-9a-f]{128}$'),
        ADD CONSTRAINT vote_certifications_signed CHECK (num_nulls(key, signature) IN (0, 2));

      WITH drawn AS MATERIALIZED (
        SELECT b.id, b.session_id, b.channel, b.received_at, e.entry_id, gen_random_uuid() AS leaf_id,
          left(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')), 'hex'), 32) AS salt,
          left(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')), 'hex'), 32) AS received_salt
        FROM ballots b JOIN voting_sessions s ON s.id = b.session_id
          JOIN roll_entries e ON e.session_id = b.session_id AND e.unit_id = b.unit_id
        WHERE s.state IN ('OPEN', 'CLOSED') AND e.entry_id IS NOT NULL
      ), written AS (
        SELECT d.*, '{"channel":"' || channel || '","choices":[' || (
            SELECT string_agg('{"choice":"' || c.choice || '","matterId":"' || c.matter_id || '"}', ',' ORDER BY c.matter_id::text COLLATE "C")
            FROM ballot_choices c WHERE c.ballot_id = d.id)
          || '],"entryId":"' || entry_id || '","format":"lianxi/vote-leaf/1","leafId":"' || leaf_id || '","received":"'
          || encode(sha256(convert_to('{"at":"' || to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            || '","format":"lianxi/vote-received/1","salt":"' || received_salt || '"}', 'UTF8')), 'hex')
          || '","salt":"' || salt || '","sessionId":"' || session_id || '"}' AS content
        FROM drawn d
      )
      INSERT INTO ballot_leaves (ballot_id, session_id, leaf_id, salt, received_salt, leaf)
        SELECT id, session_id, leaf_id, salt, received_salt,
          encode(sha256('\\x00'::bytea || convert_to(content, 'UTF8')), 'hex') FROM written;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
