import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NATIONAL_2021 } from '../../domain/profiles';

/** Places decide on rules of their own, one set in force a day; the nation's are told in full. */
export class RuleProfiles1790000420001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The same rules as before with every value named. Votes keep their copies as they are.
    await runner.query(
      `UPDATE rule_profiles SET profile = $1 WHERE id = '01900000-0000-7000-8000-000000000001'`,
      [JSON.stringify(NATIONAL_2021)],
    );
    await runner.query(`
      ALTER TABLE rule_profiles
        ADD COLUMN proposed_by uuid,
        ADD COLUMN proposed_at timestamptz,
        ADD COLUMN submitted_at timestamptz,
        ADD COLUMN activated_by uuid,
        ADD COLUMN activated_at timestamptz,
        -- The nation's rules came with the law; a place's are proposed by one person and put in force by another.
        ADD CONSTRAINT rule_profiles_proposed CHECK ((division_id IS NULL) = (proposed_at IS NULL) AND num_nulls(proposed_by, proposed_at) IN (0, 2)),
        ADD CONSTRAINT rule_profiles_submitted CHECK (division_id IS NULL OR (state = 'DRAFT') = (submitted_at IS NULL)),
        ADD CONSTRAINT rule_profiles_activated CHECK (division_id IS NULL OR (state IN ('ACTIVE', 'SUPERSEDED')) = (activated_at IS NOT NULL)),
        ADD CONSTRAINT rule_profiles_two_people CHECK (num_nulls(activated_by, activated_at) IN (0, 2) AND activated_by <> proposed_by),
        ADD CONSTRAINT rule_profiles_superseded CHECK (state <> 'SUPERSEDED' OR valid_to IS NOT NULL);

      -- One set of rules a place and day. Ranges of ids stand for their equality, which an exclusion needs an extension for.
      CREATE TYPE place_range AS RANGE (subtype = uuid);
      ALTER TABLE rule_profiles ADD CONSTRAINT rule_profiles_one_in_force EXCLUDE USING gist (
        place_range(coalesce(division_id, '00000000-0000-0000-0000-000000000000'), coalesce(division_id, '00000000-0000-0000-0000-000000000000'), '[]') WITH &&,
        daterange(valid_from, valid_to) WITH &&
      ) WHERE (state IN ('ACTIVE', 'SUPERSEDED'));

      CREATE FUNCTION rule_profiles_stand() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.profile, NEW.valid_from) IS DISTINCT FROM (OLD.profile, OLD.valid_from) THEN
          RAISE EXCEPTION 'Rules are never edited: propose another version' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER rule_profiles_stand BEFORE UPDATE ON rule_profiles FOR EACH ROW EXECUTE FUNCTION rule_profiles_stand();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
