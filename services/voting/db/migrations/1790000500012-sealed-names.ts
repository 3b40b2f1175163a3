import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First characters of a name that are one surname. */
const COMPOUND =
  '^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|公孙|慕容|钟离|长孙|宇文|司徒|司空|令狐).';

/**
 * Members of committees and payees are kept sealed, as owners are. A statement has no key, so what was written before
 * stays where it is until `lianxi reseal` has sealed it, and the service does not start before that.
 */
export class SealedNames1790000500012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE committee_members ALTER COLUMN name DROP NOT NULL;
      ALTER TABLE committee_members
        ADD COLUMN key_id text,
        ADD COLUMN masked_name text NOT NULL DEFAULT '*' CHECK (masked_name <> ''),
        ADD COLUMN name_sealed text;
      UPDATE committee_members SET masked_name = CASE WHEN name ~ '${COMPOUND}' THEN left(name, 2) || '**' ELSE left(name, 1) || '*' END;
      ALTER TABLE committee_members ALTER COLUMN masked_name DROP DEFAULT,
        ADD CONSTRAINT committee_members_sealed CHECK (num_nulls(key_id, name_sealed) = CASE WHEN name IS NULL THEN 0 ELSE 2 END),
        ADD CONSTRAINT committee_members_sealed_by CHECK (name_sealed LIKE key_id || '.%');

      ALTER TABLE activity_expenses
        ADD COLUMN key_id text,
        ADD COLUMN payee_sealed text,
        ADD CONSTRAINT activity_expenses_sealed CHECK (num_nulls(key_id, payee_sealed) IN (0, 2) AND num_nonnulls(payee, payee_sealed) < 2),
        ADD CONSTRAINT activity_expenses_sealed_by CHECK (payee_sealed LIKE key_id || '.%');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
