import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which clocks a jurisdiction's whistles run, at which levels, from which day. */
export class ResponsePolicies1790000330001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE response_policies (
        id uuid PRIMARY KEY,
        division_id uuid NOT NULL,
        valid_from date NOT NULL,
        dispatcher_id uuid NOT NULL,
        score_days integer NOT NULL CHECK (score_days > 0),
        band_low integer NOT NULL,
        band_high integer NOT NULL,
        basis text CHECK (basis <> ''),
        set_by_id uuid NOT NULL,
        set_by_name text NOT NULL,
        set_at timestamptz NOT NULL,
        CONSTRAINT response_policies_day UNIQUE (division_id, valid_from),
        CONSTRAINT response_policies_band CHECK (band_low >= 0 AND band_low < band_high)
      );

      CREATE TABLE response_levels (
        policy_id uuid NOT NULL REFERENCES response_policies,
        level integer NOT NULL,
        owner_role text NOT NULL CHECK (owner_role <> ''),
        escalates_to_kind text CHECK (escalates_to_kind IN ('PARTY_WORKING_COMMITTEE', 'PARTY_COMMITTEE', 'SUBDISTRICT_OFFICE',
          'HOUSING_DEPARTMENT', 'ORGANIZATION_DEPARTMENT', 'PROPERTY_AUTHORITY')),
        escalates_to_id uuid,
        PRIMARY KEY (policy_id, level),
        CONSTRAINT response_levels_level CHECK (level BETWEEN 1 AND 5),
        CONSTRAINT response_levels_target CHECK (escalates_to_kind IS NULL OR escalates_to_id IS NULL)
      );

      CREATE TABLE response_clocks (
        policy_id uuid NOT NULL,
        level integer NOT NULL,
        type text NOT NULL CHECK (type IN ('DAILY', 'KEY_TASK', 'ENFORCEMENT', 'EMERGENCY')),
        unit text NOT NULL CHECK (unit IN ('MINUTES', 'WORKING_DAYS')),
        dispatch integer NOT NULL CHECK (dispatch > 0),
        acknowledge integer NOT NULL CHECK (acknowledge > 0),
        arrive integer NOT NULL,
        handle integer NOT NULL,
        PRIMARY KEY (policy_id, level, type),
        CONSTRAINT response_clocks_level FOREIGN KEY (policy_id, level) REFERENCES response_levels (policy_id, level),
        CONSTRAINT response_clocks_arrive CHECK (arrive >= acknowledge),
        CONSTRAINT response_clocks_handle CHECK (handle >= arrive),
        CONSTRAINT response_clocks_emergency CHECK (type <> 'EMERGENCY' OR unit = 'MINUTES')
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
