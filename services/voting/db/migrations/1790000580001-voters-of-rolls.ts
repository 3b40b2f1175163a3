import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody votes in an election is found without reading its roll: whoever opens it is asked that before names are
 * told. Without `fastupdate`, so that the first to ask do not read what freezing the roll left for later.
 */
export class VotersOfRolls1790000580001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX roll_entries_voters ON roll_entries USING gin (voter_subjects) WITH (fastupdate = off)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
