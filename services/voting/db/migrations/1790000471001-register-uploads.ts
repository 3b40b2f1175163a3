import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A register that comes as a file: promised, read, imported; forgotten within a day. */
export class RegisterUploads1790000471001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attachments DROP CONSTRAINT attachments_media_type_check,
        ADD CONSTRAINT attachments_media_type_check
          CHECK (media_type IN ('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'));

      CREATE TABLE register_uploads (
        id uuid PRIMARY KEY REFERENCES attachments,
        estate_id uuid NOT NULL,
        valid_from date NOT NULL,
        state text NOT NULL CHECK (state IN ('WAITING', 'READ', 'IMPORTED', 'EXPIRED')),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        read_at timestamptz,
        row_count integer CHECK (row_count >= 0),
        unit_count integer CHECK (unit_count >= 0),
        imported_at timestamptz,
        import_id uuid REFERENCES register_imports,
        forgotten_at timestamptz,
        CONSTRAINT register_uploads_expiry CHECK (expires_at > created_at),
        CONSTRAINT register_uploads_read_whole CHECK (num_nulls(read_at, row_count, unit_count) IN (0, 3)),
        CONSTRAINT register_uploads_read CHECK (
          CASE WHEN state = 'WAITING' THEN read_at IS NULL WHEN state IN ('READ', 'IMPORTED') THEN read_at IS NOT NULL ELSE true END),
        CONSTRAINT register_uploads_imported CHECK (
          num_nulls(imported_at, import_id) = CASE state WHEN 'IMPORTED' THEN 0 ELSE 2 END),
        CONSTRAINT register_uploads_forgotten CHECK (
          CASE WHEN state = 'EXPIRED' THEN forgotten_at IS NOT NULL WHEN state IN ('WAITING', 'READ') THEN forgotten_at IS NULL ELSE true END)
      );
      CREATE INDEX register_uploads_kept ON register_uploads (coalesce(imported_at, expires_at)) WHERE forgotten_at IS NULL;

      -- What is wrong with a file, without a word of what stands in it.
      CREATE TABLE register_faults (
        upload_id uuid NOT NULL REFERENCES register_uploads,
        nth integer NOT NULL,
        sheet_row integer NOT NULL CHECK (sheet_row > 0),
        sheet_column text CHECK (sheet_column <> ''),
        code text NOT NULL CHECK (code <> ''),
        PRIMARY KEY (upload_id, nth)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
