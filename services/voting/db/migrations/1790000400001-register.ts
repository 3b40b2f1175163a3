import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units as community knows them, and the register of their owners. */
export class VotingRegister1790000400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE units (
        id uuid PRIMARY KEY,
        building_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        building_number integer NOT NULL,
        number text NOT NULL
      );
      CREATE INDEX units_estate ON units (estate_id);

      CREATE TABLE owners (
        id uuid PRIMARY KEY,
        estate_id uuid NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        subject text CHECK (subject <> ''),
        UNIQUE (estate_id, subject)
      );
      CREATE UNIQUE INDEX owners_name_without_subject ON owners (estate_id, name) WHERE subject IS NULL;
      CREATE INDEX owners_subject ON owners (subject);

      CREATE TABLE ownership_records (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        estate_id uuid NOT NULL,
        unit_id uuid NOT NULL UNIQUE REFERENCES units,
        area bigint NOT NULL CHECK (area > 0),
        area_source text CHECK (area_source IN ('REGISTER', 'SURVEY', 'CONTRACT')),
        holding text NOT NULL CHECK (holding IN ('OWNED', 'UNSOLD', 'SOLD_UNDELIVERED')),
        representative_subject text CHECK (representative_subject <> ''),
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX ownership_records_estate ON ownership_records (estate_id);
      CREATE INDEX ownership_records_representative ON ownership_records (representative_subject);
      CREATE TABLE ownership_owners (
        record_id uuid NOT NULL REFERENCES ownership_records,
        owner_id uuid NOT NULL REFERENCES owners,
        PRIMARY KEY (record_id, owner_id)
      );
      CREATE INDEX ownership_owners_owner ON ownership_owners (owner_id);

      CREATE TABLE register_imports (
        id uuid PRIMARY KEY,
        estate_id uuid NOT NULL,
        entry_count integer NOT NULL CHECK (entry_count > 0),
        imported_at timestamptz NOT NULL
      );
      CREATE INDEX register_imports_estate ON register_imports (estate_id, imported_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
