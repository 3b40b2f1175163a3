import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory copy: what community publishes, kept by each service that joins with it. */
export class Directory1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory_divisions (
        id uuid PRIMARY KEY,
        level text NOT NULL,
        name text NOT NULL,
        parent_id uuid
      );
      CREATE TABLE directory_estates (
        id uuid PRIMARY KEY,
        name text NOT NULL
      );
      CREATE TABLE directory_estate_divisions (
        estate_id uuid NOT NULL REFERENCES directory_estates,
        division_id uuid NOT NULL,
        PRIMARY KEY (estate_id, division_id)
      );
      CREATE INDEX directory_estate_divisions_division ON directory_estate_divisions (division_id, estate_id);
      CREATE TABLE directory_organizations (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL,
        parent_id uuid,
        division_id uuid,
        estate_id uuid,
        valid_from date NOT NULL,
        valid_to date
      );
      CREATE INDEX directory_organizations_division ON directory_organizations (division_id);
      CREATE INDEX directory_organizations_estate ON directory_organizations (estate_id);
      CREATE TABLE directory_organization_names (
        organization_id uuid NOT NULL REFERENCES directory_organizations,
        name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        PRIMARY KEY (organization_id, valid_from)
      );
      CREATE TABLE directory_organization_ancestors (
        organization_id uuid NOT NULL REFERENCES directory_organizations,
        ancestor_id uuid NOT NULL,
        PRIMARY KEY (organization_id, ancestor_id)
      );
      CREATE INDEX directory_organization_ancestors_ancestor
        ON directory_organization_ancestors (ancestor_id, organization_id);
      CREATE TABLE directory_organization_successors (
        organization_id uuid NOT NULL REFERENCES directory_organizations,
        successor_id uuid NOT NULL,
        PRIMARY KEY (organization_id, successor_id)
      );
      CREATE TABLE directory_appointments (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        subject text,
        organization_id uuid NOT NULL,
        post text NOT NULL,
        valid_from date NOT NULL,
        valid_to date
      );
      CREATE INDEX directory_appointments_subject ON directory_appointments (subject);
      CREATE INDEX directory_appointments_person ON directory_appointments (person_id, organization_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
