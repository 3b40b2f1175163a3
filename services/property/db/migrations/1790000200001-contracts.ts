import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Property companies and the contracts by which they serve estates. */
export class PropertyContracts1790000200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // btree_gist is a trusted extension: whoever owns the database may create it, without being a superuser.
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE property_companies (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL UNIQUE,
        ownership_type text NOT NULL CHECK (ownership_type IN ('PRIVATE', 'STATE', 'COLLECTIVE', 'JOINT')),
        public_welfare boolean NOT NULL,
        since date NOT NULL
      );

      CREATE TABLE contract_counters (
        year integer PRIMARY KEY,
        last integer NOT NULL CHECK (last > 0)
      );
      CREATE TABLE service_contracts (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        company_id uuid NOT NULL REFERENCES property_companies,
        company_name text NOT NULL,
        estate_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('SERVICE', 'TRUSTEESHIP')),
        signed_on date NOT NULL,
        starts_on date NOT NULL,
        ends_on date,
        terminated_on date,
        termination_reason text CHECK (termination_reason <> ''),
        fee_per_square_metre bigint CHECK (fee_per_square_metre > 0),
        CHECK (ends_on >= starts_on),
        CHECK (terminated_on >= starts_on AND (ends_on IS NULL OR terminated_on <= ends_on)),
        CHECK ((terminated_on IS NULL) = (termination_reason IS NULL)),
        CONSTRAINT service_contracts_one_at_a_time EXCLUDE USING gist (
          estate_id WITH =,
          daterange(starts_on, least(ends_on + 1, terminated_on)) WITH &&
        )
      );
      CREATE INDEX service_contracts_estate ON service_contracts (estate_id, starts_on);
      CREATE INDEX service_contracts_company ON service_contracts (company_id, starts_on, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
