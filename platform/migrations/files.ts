import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that belong to objects of the service; the bytes are in the file store under the row's id. */
export class Files1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachments (
        id uuid PRIMARY KEY,
        object_type text NOT NULL,
        object_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('RESERVED', 'STORED', 'EXPIRED')),
        file_name text NOT NULL CHECK (file_name <> ''),
        media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
        size integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        stored_size integer CHECK (stored_size > 0),
        stored_sha256 text CHECK (stored_sha256 ~ '^[0-9a-f]{64}$'),
        subject text NOT NULL,
        person_id uuid,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL,
        reserved_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        stored_at timestamptz,
        CONSTRAINT attachments_expiry CHECK (expires_at > reserved_at),
        CONSTRAINT attachments_stored CHECK (num_nulls(stored_at, stored_size, stored_sha256) =
          CASE state WHEN 'STORED' THEN 0 ELSE 3 END)
      );
      CREATE INDEX attachments_object ON attachments (object_id, object_type);
      CREATE INDEX attachments_reserved ON attachments (expires_at) WHERE state = 'RESERVED';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
