import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an organization ends, an appointment that was still to begin ends on its first day: it is never held. */
export class CommunityAppointmentsNeverHeld1790000100002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE appointments DROP CONSTRAINT appointments_check;
      ALTER TABLE appointments ADD CONSTRAINT appointments_term CHECK (valid_to >= valid_from);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
