import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A year's figures, frozen: the text that was hashed, and its hash. A correction is a version of its own. */
export class YearReports1790000380001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE year_reports (
        id uuid PRIMARY KEY,
        scope text NOT NULL CHECK (scope IN ('ESTATE', 'BODY', 'DIVISION', 'ORGANIZATION')),
        subject_id uuid NOT NULL,
        subject_name text NOT NULL CHECK (subject_name <> ''),
        year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        version integer NOT NULL CHECK (version > 0),
        reason text CHECK (reason <> ''),
        content text NOT NULL,
        hash text NOT NULL,
        frozen_at timestamptz NOT NULL,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        person_id uuid,
        UNIQUE (subject_id, year, version),
        CONSTRAINT year_reports_reason CHECK ((version = 1) = (reason IS NULL)),
        CONSTRAINT year_reports_hash CHECK (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
      );
      CREATE INDEX year_reports_newest ON year_reports (frozen_at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
