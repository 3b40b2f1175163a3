import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The units of one elector are found without reading the whole roll: at each cast where electors vote once, and for each proxy shown. */
export class ElectorsOfARoll1790000560003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX roll_entries_elector ON roll_entries (session_id, elector_key)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
