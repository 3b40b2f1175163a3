import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Masked versions of what is sealed, and the record of what was published where. */
export class Publications1790000320002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public_versions (
        sealed_id uuid PRIMARY KEY REFERENCES sealed_records,
        body_id uuid NOT NULL,
        estate_id uuid,
        minutes_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('MINUTES', 'ADDENDUM')),
        sequence integer NOT NULL CHECK (sequence > 0),
        protected_hash text NOT NULL REFERENCES sealed_records (hash),
        record text NOT NULL,
        hash text NOT NULL,
        published_at timestamptz NOT NULL,
        UNIQUE (body_id, sequence),
        CONSTRAINT public_versions_minutes FOREIGN KEY (minutes_id, body_id) REFERENCES minutes (id, body_id),
        CONSTRAINT public_versions_hash CHECK (hash = encode(sha256(convert_to(record, 'UTF8')), 'hex'))
      );
      CREATE INDEX public_versions_minutes_of ON public_versions (minutes_id, sequence);
      CREATE INDEX public_versions_newest ON public_versions (published_at DESC, minutes_id DESC) WHERE kind = 'MINUTES';
      CREATE INDEX public_versions_estate ON public_versions (estate_id, published_at DESC, minutes_id DESC) WHERE kind = 'MINUTES';

      CREATE TABLE publications (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        estate_id uuid,
        kind text NOT NULL CHECK (kind IN ('MINUTES', 'RESULT', 'PROGRESS', 'ACCOUNTS', 'POLICY_NEWS')),
        title text NOT NULL CHECK (title <> ''),
        text text,
        minutes_id uuid,
        channel text NOT NULL CHECK (channel IN ('WALL', 'SITE', 'ACCOUNT', 'GROUP')),
        place text NOT NULL CHECK (place <> ''),
        from_on date NOT NULL,
        to_on date,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        organization_id uuid NOT NULL,
        organization_name text NOT NULL,
        person_id uuid,
        at timestamptz NOT NULL,
        CONSTRAINT publications_minutes FOREIGN KEY (minutes_id, body_id) REFERENCES minutes (id, body_id),
        CONSTRAINT publications_what CHECK ((kind = 'MINUTES') = (minutes_id IS NOT NULL)),
        CONSTRAINT publications_text CHECK ((kind <> 'MINUTES') = (text IS NOT NULL)),
        CONSTRAINT publications_hash CHECK (text IS NULL OR hash = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
        CONSTRAINT publications_days CHECK (to_on >= from_on)
      );
      CREATE INDEX publications_newest ON publications (from_on DESC, id DESC);
      CREATE INDEX publications_body ON publications (body_id, from_on DESC, id DESC);
      CREATE INDEX publications_estate ON publications (estate_id, from_on DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
