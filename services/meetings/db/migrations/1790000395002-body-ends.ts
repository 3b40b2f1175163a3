import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every day that was set for a body's end stays, with who set it, when and why. */
export class BodyEnds1790000395002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE body_ends (
        body_id uuid NOT NULL REFERENCES joint_bodies,
        ends_on date NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        decided_at timestamptz,
        organization_id uuid,
        organization_name text CHECK (organization_name <> ''),
        person_id uuid,
        PRIMARY KEY (body_id, ends_on),
        CONSTRAINT body_ends_decided CHECK ((decided_at IS NULL) = (organization_id IS NULL)
          AND (organization_id IS NULL) = (organization_name IS NULL) AND (person_id IS NULL OR organization_id IS NOT NULL))
      );
      -- Of an end that was put off before this only the last day is known; who set it stands in the audit.
      INSERT INTO body_ends (body_id, ends_on, reason, decided_at, organization_id, organization_name, person_id)
        SELECT b.id, b.ended_on, b.end_reason, a.at, a.acting_for, a.name, a.person_id
        FROM joint_bodies b LEFT JOIN LATERAL (
          SELECT e.at, e.acting_for, o.name, e.person_id
          FROM audit_entries e JOIN directory_organizations o ON o.id = e.acting_for AND o.name <> ''
          WHERE e.object_id = b.id AND e.act = 'endBody' AND e.outcome = 'DONE' ORDER BY e.at DESC, e.id DESC LIMIT 1) a ON TRUE
        WHERE b.ended_on IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
