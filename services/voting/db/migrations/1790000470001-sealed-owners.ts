import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First characters of a name that are one surname. */
const COMPOUND =
  '^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|公孙|慕容|钟离|长孙|宇文|司徒|司空|令狐).';

/**
 * Who owns is kept sealed and marked. A statement has no key, so what was written before stays in `name` until
 * `lianxi reseal` has sealed it, and the service does not start before that.
 */
export class SealedOwners1790000470001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE owners ALTER COLUMN name DROP NOT NULL;
      ALTER TABLE owners
        ADD COLUMN kind text NOT NULL DEFAULT 'PERSON' CHECK (kind IN ('PERSON', 'ORGANIZATION')),
        ADD COLUMN key_id text,
        ADD COLUMN identity text CHECK (identity ~ '^[0-9a-f]{64}$'),
        ADD COLUMN masked_name text NOT NULL DEFAULT '*' CHECK (masked_name <> ''),
        ADD COLUMN name_sealed text,
        ADD COLUMN masked_phone text,
        ADD COLUMN phone_sealed text,
        ADD COLUMN masked_document text,
        ADD COLUMN document_sealed text;
      UPDATE owners SET masked_name = CASE WHEN name ~ '${COMPOUND}' THEN left(name, 2) || '**' ELSE left(name, 1) || '*' END;
      ALTER TABLE owners ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN masked_name DROP DEFAULT,
        ADD CONSTRAINT owners_sealed CHECK (num_nulls(key_id, identity, name_sealed) = CASE WHEN name IS NULL THEN 0 ELSE 3 END),
        ADD CONSTRAINT owners_plain_has_nothing_sealed CHECK (name IS NULL OR num_nonnulls(phone_sealed, document_sealed) = 0),
        ADD CONSTRAINT owners_sealed_by CHECK (
          name_sealed LIKE key_id || '.%' AND coalesce(phone_sealed LIKE key_id || '.%', true) AND coalesce(document_sealed LIKE key_id || '.%', true)),
        ADD CONSTRAINT owners_phone CHECK ((phone_sealed IS NULL) = (masked_phone IS NULL)),
        ADD CONSTRAINT owners_document CHECK ((document_sealed IS NULL) = (masked_document IS NULL));
      CREATE UNIQUE INDEX owners_identity ON owners (estate_id, identity);
      DROP INDEX owners_name_without_subject;

      -- The rolls show names masked and nothing else, so that is what they keep; no hash was made over them.
      UPDATE published_roll_entries p SET owners = (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', o ->> 'id', 'maskedName',
                 CASE WHEN o ->> 'name' ~ '${COMPOUND}' THEN left(o ->> 'name', 2) || '**' ELSE left(o ->> 'name', 1) || '*' END,
                 'subject', o -> 'subject', 'represents', false) ORDER BY nth), '[]')
        FROM jsonb_array_elements(p.owners) WITH ORDINALITY AS each(o, nth));

      CREATE TABLE unmaskings (
        id uuid PRIMARY KEY,
        estate_id uuid NOT NULL,
        owner_id uuid NOT NULL REFERENCES owners,
        read_at timestamptz NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('REGISTER_CHECK', 'DELIVERY', 'OWNER_REQUEST', 'LEGAL')),
        note text NOT NULL CHECK (note <> ''),
        subject text NOT NULL,
        person_id uuid,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL
      );
      CREATE INDEX unmaskings_owner ON unmaskings (owner_id, read_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
