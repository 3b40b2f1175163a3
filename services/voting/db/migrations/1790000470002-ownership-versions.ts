import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNIT_KIND = `CHECK (kind IN ('RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE', 'STALL'))`;

/** What a unit is, since when it is held as it is, in which shares, and what stood before. */
export class OwnershipVersions1790000470002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ownership_records
        ADD COLUMN kind text NOT NULL DEFAULT 'RESIDENTIAL' ${UNIT_KIND},
        ADD COLUMN valid_from date;
      UPDATE ownership_records SET valid_from = (updated_at AT TIME ZONE 'Asia/Shanghai')::date;
      ALTER TABLE ownership_records ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN valid_from SET NOT NULL;

      ALTER TABLE ownership_owners
        ADD COLUMN share_numerator integer CHECK (share_numerator > 0),
        ADD COLUMN share_denominator integer,
        ADD COLUMN represents boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT ownership_owners_share CHECK (
          (share_numerator IS NULL) = (share_denominator IS NULL) AND coalesce(share_numerator <= share_denominator, true));
      UPDATE ownership_owners held SET represents = true
        FROM ownership_records r, owners o
        WHERE r.id = held.record_id AND o.id = held.owner_id AND o.subject = r.representative_subject;
      ALTER TABLE ownership_owners ALTER COLUMN represents DROP DEFAULT;
      CREATE UNIQUE INDEX ownership_owners_representative ON ownership_owners (record_id) WHERE represents;

      UPDATE published_roll_entries p SET owners = (
        SELECT coalesce(jsonb_agg(o || jsonb_build_object('represents', o ->> 'subject' IS NOT NULL AND o ->> 'subject' = p.representative_subject)
                 ORDER BY nth), '[]')
        FROM jsonb_array_elements(p.owners) WITH ORDINALITY AS each(o, nth))
        WHERE p.representative_subject IS NOT NULL;
      ALTER TABLE published_roll_entries ADD COLUMN kind text NOT NULL DEFAULT 'RESIDENTIAL' ${UNIT_KIND};
      ALTER TABLE published_roll_entries ALTER COLUMN kind DROP DEFAULT;

      ALTER TABLE register_imports
        ADD COLUMN added_count integer CHECK (added_count >= 0),
        ADD COLUMN replaced_count integer CHECK (replaced_count >= 0),
        ADD COLUMN unchanged_count integer CHECK (unchanged_count >= 0),
        ADD COLUMN valid_from date,
        ADD CONSTRAINT register_imports_counts CHECK (
          num_nulls(added_count, replaced_count, unchanged_count, valid_from) IN (0, 4)
          AND coalesce(added_count + replaced_count + unchanged_count = entry_count, true));

      CREATE TABLE ownership_versions (
        record_id uuid NOT NULL REFERENCES ownership_records,
        version integer NOT NULL CHECK (version > 0),
        valid_from date NOT NULL,
        recorded_at timestamptz NOT NULL,
        import_id uuid,
        kind text NOT NULL ${UNIT_KIND},
        area bigint NOT NULL CHECK (area > 0),
        area_source text CHECK (area_source IN ('REGISTER', 'SURVEY', 'CONTRACT')),
        holding text NOT NULL CHECK (holding IN ('OWNED', 'UNSOLD', 'SOLD_UNDELIVERED')),
        representative_subject text,
        owners jsonb NOT NULL,
        PRIMARY KEY (record_id, version)
      );
      INSERT INTO ownership_versions
        SELECT r.id, r.version, r.valid_from, r.updated_at, NULL, r.kind, r.area, r.area_source, r.holding, r.representative_subject,
          coalesce((SELECT jsonb_agg(jsonb_build_object('id', held.owner_id, 'represents', held.represents) ORDER BY held.owner_id)
                    FROM ownership_owners held WHERE held.record_id = r.id), '[]')
        FROM ownership_records r;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
