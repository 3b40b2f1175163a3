import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes of a meeting: rounds of comments, signatures by seat, addenda, and the chain of what is sealed. */
export class Minutes1790000320001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minutes (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        body_id uuid NOT NULL,
        estate_id uuid,
        meeting_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('DRAFT', 'CIRCULATED', 'CHANGES_REQUESTED', 'SIGNING', 'LOCKED', 'PUBLISHED')),
        round integer NOT NULL,
        content text NOT NULL,
        content_hash text NOT NULL,
        remarks text CHECK (remarks <> ''),
        remarks_version integer NOT NULL CHECK (remarks_version >= 0),
        sign_by date,
        drafted_at timestamptz NOT NULL,
        circulated_at timestamptz,
        signing_at timestamptz,
        locked_at timestamptz,
        published_at timestamptz,
        UNIQUE (meeting_id),
        CONSTRAINT minutes_id_body UNIQUE (id, body_id),
        CONSTRAINT minutes_meeting FOREIGN KEY (meeting_id, body_id) REFERENCES joint_meetings (id, body_id),
        CONSTRAINT minutes_hash CHECK (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        CONSTRAINT minutes_round CHECK (CASE WHEN state = 'DRAFT' THEN round = 0 ELSE round > 0 END),
        CONSTRAINT minutes_circulated CHECK ((state <> 'DRAFT') = (circulated_at IS NOT NULL)),
        CONSTRAINT minutes_signing CHECK ((state IN ('SIGNING', 'LOCKED', 'PUBLISHED')) = (signing_at IS NOT NULL)),
        CONSTRAINT minutes_sign_by CHECK (sign_by IS NULL OR signing_at IS NOT NULL),
        CONSTRAINT minutes_locked CHECK ((state IN ('LOCKED', 'PUBLISHED')) = (locked_at IS NOT NULL)),
        CONSTRAINT minutes_published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)),
        CONSTRAINT minutes_order CHECK (circulated_at >= drafted_at AND signing_at >= circulated_at
          AND locked_at >= signing_at AND published_at >= locked_at)
      );
      CREATE INDEX minutes_body ON minutes (body_id, drafted_at DESC, id DESC);

      CREATE TABLE minutes_rounds (
        minutes_id uuid NOT NULL REFERENCES minutes,
        round integer NOT NULL CHECK (round > 0),
        circulated_at timestamptz NOT NULL,
        content text NOT NULL,
        content_hash text NOT NULL,
        PRIMARY KEY (minutes_id, round),
        CONSTRAINT minutes_rounds_hash CHECK (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
      );

      CREATE TABLE minutes_comments (
        id uuid PRIMARY KEY,
        minutes_id uuid NOT NULL,
        round integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('COMMENT', 'CHANGE_REQUEST')),
        seat_id uuid NOT NULL REFERENCES seats,
        role text NOT NULL,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL,
        person_id uuid,
        text text NOT NULL CHECK (text <> ''),
        at timestamptz NOT NULL,
        CONSTRAINT minutes_comments_round FOREIGN KEY (minutes_id, round) REFERENCES minutes_rounds (minutes_id, round)
      );
      CREATE INDEX minutes_comments_minutes ON minutes_comments (minutes_id, round, at, id);
      -- A seat may stop the others once in a round.
      CREATE UNIQUE INDEX minutes_comments_one_request ON minutes_comments (minutes_id, round, seat_id) WHERE kind = 'CHANGE_REQUEST';

      CREATE TABLE minutes_answers (
        comment_id uuid PRIMARY KEY REFERENCES minutes_comments,
        text text NOT NULL CHECK (text <> ''),
        at timestamptz NOT NULL,
        organization_id uuid NOT NULL,
        person_id uuid
      );

      CREATE TABLE minutes_addenda (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        minutes_id uuid NOT NULL,
        body_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        state text NOT NULL CHECK (state IN ('SIGNING', 'SEALED')),
        text text NOT NULL CHECK (text <> ''),
        reason text NOT NULL CHECK (reason <> ''),
        content text NOT NULL,
        content_hash text NOT NULL,
        drafted_at timestamptz NOT NULL,
        sealed_at timestamptz,
        UNIQUE (minutes_id, number),
        CONSTRAINT minutes_addenda_id_minutes UNIQUE (id, minutes_id),
        CONSTRAINT minutes_addenda_minutes FOREIGN KEY (minutes_id, body_id) REFERENCES minutes (id, body_id),
        CONSTRAINT minutes_addenda_hash CHECK (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        CONSTRAINT minutes_addenda_sealed CHECK ((state = 'SEALED') = (sealed_at IS NOT NULL)),
        CONSTRAINT minutes_addenda_order CHECK (sealed_at >= drafted_at)
      );

      CREATE TABLE minutes_signatures (
        id uuid PRIMARY KEY,
        minutes_id uuid NOT NULL REFERENCES minutes,
        addendum_id uuid,
        content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
        seat_id uuid NOT NULL REFERENCES seats,
        role text NOT NULL,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL,
        person_id uuid,
        reservation text CHECK (reservation <> ''),
        at timestamptz NOT NULL,
        CONSTRAINT minutes_signatures_once UNIQUE (minutes_id, content_hash, seat_id),
        CONSTRAINT minutes_signatures_addendum FOREIGN KEY (addendum_id, minutes_id) REFERENCES minutes_addenda (id, minutes_id)
      );

      -- The head of a body's chain: who seals holds its row, so that two at once are consecutive.
      CREATE TABLE minutes_chains (
        body_id uuid PRIMARY KEY REFERENCES joint_bodies,
        count integer NOT NULL CHECK (count >= 0),
        head_hash text NOT NULL CHECK (head_hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT minutes_chains_empty CHECK ((count = 0) = (head_hash = repeat('0', 64)))
      );

      CREATE TABLE sealed_records (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        kind text NOT NULL CHECK (kind IN ('MINUTES', 'ADDENDUM')),
        minutes_id uuid NOT NULL,
        addendum_id uuid,
        previous_hash text NOT NULL,
        record text NOT NULL,
        hash text NOT NULL,
        sealed_at timestamptz NOT NULL,
        UNIQUE (body_id, sequence),
        -- One record follows another, and nothing else does.
        UNIQUE (body_id, previous_hash),
        UNIQUE (hash),
        CONSTRAINT sealed_records_minutes FOREIGN KEY (minutes_id, body_id) REFERENCES minutes (id, body_id),
        CONSTRAINT sealed_records_addendum FOREIGN KEY (addendum_id, minutes_id) REFERENCES minutes_addenda (id, minutes_id),
        CONSTRAINT sealed_records_kind CHECK ((kind = 'ADDENDUM') = (addendum_id IS NOT NULL)),
        CONSTRAINT sealed_records_first CHECK ((sequence = 1) = (previous_hash = repeat('0', 64))),
        CONSTRAINT sealed_records_hash CHECK (hash = encode(sha256(convert_to(record, 'UTF8')), 'hex'))
      );
      CREATE UNIQUE INDEX sealed_records_once ON sealed_records (minutes_id, coalesce(addendum_id, minutes_id));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
