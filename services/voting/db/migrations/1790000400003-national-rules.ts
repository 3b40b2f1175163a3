import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NATIONAL_2021 } from '../../domain/profiles';

/** The national rules. A version is never edited, so that this row is the same whenever it is written. */
export class VotingNationalRules1790000400003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { version, state, validFrom, validTo } = NATIONAL_2021;
    await runner.query(
      `INSERT INTO rule_profiles (id, division_id, version, state, valid_from, valid_to, profile)
       VALUES ('01900000-0000-7000-8000-000000000001', NULL, $1, $2, $3, $4, $5)`,
      [version, state, validFrom, validTo, JSON.stringify(NATIONAL_2021)],
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
