import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First characters of a name that are one surname. */
const COMPOUND =
  '^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|令狐|百里|呼延|东郭|南门|西门|拓跋).';

/**
 * People who stand for election are masked for anyone and kept sealed, and a notice fixes their names by hashes. What was
 * noticed by name before stays so under its hash; whoever is not noticed yet gets a salt. A statement has no key, so names
 * stand in `person` until `lianxi reseal` has sealed them, and the service does not start before that.
 */
export class MaskedCandidates1790000565001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voting_candidates ALTER COLUMN name DROP NOT NULL, ALTER COLUMN nominated_by DROP NOT NULL;
      ALTER TABLE voting_candidates
        ADD COLUMN masked_name text CHECK (masked_name <> ''),
        ADD COLUMN name_hash text CHECK (name_hash ~ '^[0-9a-f]{64}$'),
        ADD COLUMN key_id text,
        ADD COLUMN person text,
        ADD COLUMN person_sealed text;

      WITH said AS MATERIALIZED (
        SELECT c.id, '"name":' || to_json(c.name)::text || ',"nominatedBy":' || to_json(c.nominated_by)::text AS members,
          CASE WHEN s.notice_hash IS NULL THEN
            left(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')), 'hex'), 32) END AS salt
        FROM voting_candidates c JOIN voting_matters m ON m.id = c.matter_id JOIN voting_sessions s ON s.id = m.session_id
        WHERE m.method = 'ELECTION'
      ), posted AS (
        SELECT id, salt, CASE WHEN salt IS NULL THEN '{' || members || '}'
          ELSE '{"format":"lianxi/vote-candidate/1",' || members || ',"salt":"' || salt || '"}' END AS content
        FROM said
      )
      UPDATE voting_candidates c SET
        masked_name = CASE WHEN c.name ~ '${COMPOUND}' THEN left(c.name, 2) || '**' ELSE left(c.name, 1) || '*' END,
        name_hash = CASE WHEN p.salt IS NOT NULL THEN encode(sha256(convert_to(p.content, 'UTF8')), 'hex') END,
        person = p.content, name = NULL, nominated_by = NULL
      FROM posted p WHERE p.id = c.id;
      UPDATE voting_candidates SET masked_name = name WHERE name IS NOT NULL;

      -- A company's name is its mask, and so never empty.
      ALTER TABLE voting_candidates ALTER COLUMN masked_name SET NOT NULL, DROP CONSTRAINT voting_candidates_name_check,
        ADD CONSTRAINT voting_candidates_person CHECK (CASE WHEN name IS NULL
          THEN num_nonnulls(person, person_sealed) = 1 AND num_nonnulls(nominated_by, organization_id) = 0
          ELSE masked_name = name AND nominated_by IS NOT NULL AND num_nonnulls(person, person_sealed, name_hash) = 0 END),
        ADD CONSTRAINT voting_candidates_sealed CHECK (num_nulls(key_id, person_sealed) <> 1),
        ADD CONSTRAINT voting_candidates_sealed_by CHECK (person_sealed LIKE key_id || '.%');
      CREATE OR REPLACE FUNCTION candidate_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM voting_matters m JOIN voting_sessions s ON s.id = m.session_id
                       WHERE m.id = NEW.matter_id AND m.method = CASE WHEN NEW.organization_id IS NULL THEN 'ELECTION' ELSE 'SELECTION' END
                         AND (m.method = 'ELECTION') = (NEW.name_hash IS NOT NULL) AND s.state IN ('PREPARING', 'ROLL_PUBLISHED')) THEN
          RAISE EXCEPTION 'People stand in an election under a hash, and companies in a selection, before the notice' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
