import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Divisions, estates, organizations with their lineage, people and their appointments. */
export class CommunityDirectory1790000100001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE divisions (
        id uuid PRIMARY KEY,
        level text NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY')),
        name text NOT NULL CHECK (name <> ''),
        parent_id uuid REFERENCES divisions,
        CHECK ((level = 'PROVINCE') = (parent_id IS NULL)),
        CONSTRAINT divisions_own_parent CHECK (parent_id <> id),
        UNIQUE NULLS NOT DISTINCT (parent_id, name)
      );

      CREATE TABLE estates (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        kind text NOT NULL CHECK (kind IN ('COMMODITY', 'RESETTLEMENT', 'OLD')),
        built_year integer CHECK (built_year BETWEEN 1900 AND 2100),
        structure text,
        address text,
        site_area bigint CHECK (site_area > 0),
        floor_area bigint CHECK (floor_area > 0),
        green_area bigint CHECK (green_area >= 0),
        building_count integer CHECK (building_count >= 0),
        household_count integer CHECK (household_count >= 0),
        population integer CHECK (population >= 0)
      );
      CREATE INDEX estates_name ON estates (name, id);
      CREATE TABLE estate_divisions (
        estate_id uuid NOT NULL REFERENCES estates,
        division_id uuid NOT NULL REFERENCES divisions,
        PRIMARY KEY (estate_id, division_id)
      );
      CREATE INDEX estate_divisions_division ON estate_divisions (division_id);
      CREATE TABLE buildings (
        id uuid PRIMARY KEY,
        estate_id uuid NOT NULL REFERENCES estates,
        number integer NOT NULL CHECK (number > 0),
        name text NOT NULL,
        UNIQUE (estate_id, number),
        UNIQUE (id, estate_id)
      );
      CREATE TABLE units (
        id uuid PRIMARY KEY,
        estate_id uuid NOT NULL,
        building_id uuid NOT NULL,
        number text NOT NULL CHECK (number <> ''),
        UNIQUE (building_id, number),
        FOREIGN KEY (building_id, estate_id) REFERENCES buildings (id, estate_id)
      );

      CREATE TABLE organizations (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        kind text NOT NULL CHECK (kind IN (
          'PARTY_WORKING_COMMITTEE', 'PARTY_COMMITTEE', 'PARTY_GENERAL_BRANCH', 'PARTY_BRANCH',
          'SUBDISTRICT_OFFICE', 'RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE',
          'PROPERTY_COMPANY', 'PROJECT_OFFICE', 'POLICE_STATION', 'ENFORCEMENT_TEAM', 'PROPERTY_AUTHORITY',
          'HOUSING_DEPARTMENT', 'ORGANIZATION_DEPARTMENT', 'FIRE_SERVICE', 'UTILITY', 'DEVELOPER',
          'SOCIAL_ORGANIZATION', 'MUTUAL_AID_ASSOCIATION', 'PRACTICE_STATION', 'UNIVERSITY', 'PARTNER_UNIT',
          'OTHER')),
        name text NOT NULL CHECK (name <> ''),
        parent_id uuid REFERENCES organizations,
        host_id uuid REFERENCES organizations,
        division_id uuid REFERENCES divisions,
        estate_id uuid REFERENCES estates,
        valid_from date NOT NULL,
        valid_to date,
        ended_by text CHECK (ended_by IN ('MERGED', 'SPLIT', 'ABOLISHED')),
        CHECK (valid_to > valid_from),
        CHECK ((valid_to IS NULL) = (ended_by IS NULL)),
        CONSTRAINT organizations_own_parent CHECK (parent_id <> id),
        CONSTRAINT organizations_own_host CHECK (host_id <> id)
      );
      CREATE INDEX organizations_name ON organizations (name, id);
      CREATE INDEX organizations_parent ON organizations (parent_id);
      CREATE INDEX organizations_estate ON organizations (estate_id);
      CREATE TABLE organization_names (
        organization_id uuid NOT NULL REFERENCES organizations,
        name text NOT NULL CHECK (name <> ''),
        valid_from date NOT NULL,
        valid_to date,
        PRIMARY KEY (organization_id, valid_from),
        CHECK (valid_to > valid_from)
      );
      CREATE UNIQUE INDEX organization_names_present ON organization_names (organization_id) WHERE valid_to IS NULL;
      CREATE TABLE organization_successions (
        predecessor_id uuid NOT NULL REFERENCES organizations,
        successor_id uuid NOT NULL REFERENCES organizations,
        succeeded_on date NOT NULL,
        PRIMARY KEY (predecessor_id, successor_id),
        CHECK (predecessor_id <> successor_id)
      );
      CREATE INDEX organization_successions_successor ON organization_successions (successor_id);

      CREATE TABLE people (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        subject text UNIQUE CHECK (subject <> ''),
        phone text
      );
      CREATE TABLE appointments (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        person_id uuid NOT NULL REFERENCES people,
        organization_id uuid NOT NULL REFERENCES organizations,
        post text NOT NULL CHECK (post IN (
          'PARTY_SECRETARY', 'HEAD', 'DEPUTY_HEAD', 'MEMBER', 'MEETING_SECRETARY', 'PROJECT_MANAGER',
          'BEAT_OFFICER', 'PARTY_INSTRUCTOR', 'STAFF', 'AUDITOR', 'OPERATOR')),
        title text,
        concurrent boolean NOT NULL,
        off_establishment boolean NOT NULL,
        unelected boolean NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CHECK (valid_to > valid_from)
      );
      CREATE INDEX appointments_person ON appointments (person_id);
      CREATE INDEX appointments_organization ON appointments (organization_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
