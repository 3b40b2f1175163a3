import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNIT_KIND = `CHECK (kind IN ('RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE', 'STALL'))`;

/** What an import is about to write, sealed already: looked at, then taken over or thrown away. */
export class StagedRegister1790000470003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staged_records (
        batch_id uuid NOT NULL,
        position integer NOT NULL,
        record_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        kind text NOT NULL ${UNIT_KIND},
        area bigint NOT NULL CHECK (area > 0),
        area_source text CHECK (area_source IN ('REGISTER', 'SURVEY', 'CONTRACT')),
        holding text NOT NULL CHECK (holding IN ('OWNED', 'UNSOLD', 'SOLD_UNDELIVERED')),
        representative_subject text,
        change text CHECK (change IN ('ADDED', 'REPLACED', 'UNCHANGED')),
        PRIMARY KEY (batch_id, position)
      );
      CREATE TABLE staged_owners (
        batch_id uuid NOT NULL,
        position integer NOT NULL,
        nth integer NOT NULL,
        owner_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('PERSON', 'ORGANIZATION')),
        key_id text NOT NULL,
        identity text NOT NULL CHECK (identity ~ '^[0-9a-f]{64}$'),
        masked_name text NOT NULL,
        name_sealed text NOT NULL,
        masked_phone text,
        phone_sealed text,
        masked_document text,
        document_sealed text,
        subject text,
        share_numerator integer,
        share_denominator integer,
        represents boolean NOT NULL,
        PRIMARY KEY (batch_id, position, nth),
        FOREIGN KEY (batch_id, position) REFERENCES staged_records ON DELETE CASCADE
      );
      CREATE INDEX staged_owners_identity ON staged_owners (batch_id, identity);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
