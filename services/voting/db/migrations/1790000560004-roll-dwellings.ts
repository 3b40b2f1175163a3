import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many units of a frozen roll are dwellings, where a committee's least number goes by them and not all of them are. */
export class RollDwellings1790000560004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voting_sessions
        -- Null in a roll of before this: it is counted by its units, as it was sealed.
        ADD COLUMN roll_dwellings integer,
        ADD CONSTRAINT voting_sessions_dwellings CHECK (roll_dwellings IS NULL
          OR roll_units IS NOT NULL AND roll_dwellings >= 0 AND roll_dwellings < roll_units);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
