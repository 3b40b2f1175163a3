import { type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';

/** What is to be written: a batch that was put aside, into the register of an estate, as it stands from a day on. */
export interface Batch {
  readonly id: string;
  readonly estateId: string;
  readonly validFrom: string;
}

export type StandingCode = 'OWNER_REPEATED' | 'SUBJECT_OF_TWO_OWNERS' | 'VALID_FROM_TOO_EARLY';

export interface StandingFault {
  readonly position: number;
  readonly code: StandingCode;
}

/** What the register, as it stands, has against a batch. */
export const standingFaults = (reader: Reader, batch: Batch): Promise<StandingFault[]> =>
  reader.rows<StandingFault>(sql`${faultsThatStand(batch)} ORDER BY 1, 2`);

export const faultsThatStand = (batch: Batch): Sql =>
  sql`SELECT s.position, 'VALID_FROM_TOO_EARLY' AS code FROM staged_records s JOIN ownership_records r USING (unit_id)
          WHERE s.batch_id = ${batch.id} AND r.valid_from > ${batch.validFrom}::date
        UNION ALL
        SELECT DISTINCT so.position, 'OWNER_REPEATED' FROM staged_owners so
          JOIN staged_owners other ON other.batch_id = so.batch_id AND other.position = so.position AND other.nth <> so.nth
          JOIN owners known ON known.estate_id = ${batch.estateId} AND known.identity = so.identity AND known.subject = other.subject
          WHERE so.batch_id = ${batch.id}
        UNION ALL
        SELECT DISTINCT so.position, 'SUBJECT_OF_TWO_OWNERS' FROM staged_owners so
          JOIN owners known ON known.estate_id = ${batch.estateId} AND known.subject = so.subject AND known.identity <> so.identity
          WHERE so.batch_id = ${batch.id} AND (
            so.document_sealed IS NOT NULL AND known.document_sealed IS NOT NULL
            OR EXISTS (SELECT FROM owners other WHERE other.estate_id = ${batch.estateId} AND other.identity = so.identity))`;

/** Whether an owner of the batch is the one who stands, with nothing new about them. What is not said is kept. */
const isSamePerson = sql`(o.identity = so.identity OR o.subject = so.subject)
  AND o.name_sealed = so.name_sealed AND o.kind = so.kind
  AND (so.subject IS NULL OR o.subject = so.subject)
  AND (so.phone_sealed IS NULL OR o.phone_sealed = so.phone_sealed)
  AND (so.document_sealed IS NULL OR o.document_sealed = so.document_sealed)
  AND held.share_numerator IS NOT DISTINCT FROM so.share_numerator
  AND held.share_denominator IS NOT DISTINCT FROM so.share_denominator AND held.represents = so.represents`;

/** Each entry with the record it would become and what would change; what is the same sealed is the same. */
export const changesIn = (batch: Batch): Sql =>
  sql`WITH standing AS MATERIALIZED (
        SELECT p.position, r.id AS record_id, r.version,
          r.kind = p.kind AND r.area = p.area AND r.holding = p.holding
            AND r.area_source IS NOT DISTINCT FROM p.area_source
            AND r.representative_subject IS NOT DISTINCT FROM p.representative_subject AS same_unit
        FROM staged_records p LEFT JOIN ownership_records r USING (unit_id) WHERE p.batch_id = ${batch.id}),
      told AS (SELECT position, count(*) AS n FROM staged_owners WHERE batch_id = ${batch.id} GROUP BY position),
      held AS (SELECT record_id, count(*) AS n FROM ownership_owners
               WHERE record_id IN (SELECT record_id FROM standing) GROUP BY record_id),
      kept AS (
        SELECT so.position, count(*) AS n FROM standing JOIN staged_owners so ON so.batch_id = ${batch.id} AND so.position = standing.position
          JOIN ownership_owners held ON held.record_id = standing.record_id JOIN owners o ON o.id = held.owner_id
        WHERE ${isSamePerson} GROUP BY so.position)
      SELECT standing.position, standing.record_id, standing.version,
        CASE WHEN standing.record_id IS NULL THEN 'ADDED'
             WHEN standing.same_unit AND coalesce(told.n, 0) = coalesce(kept.n, 0) AND coalesce(told.n, 0) = coalesce(held.n, 0) THEN 'UNCHANGED'
             ELSE 'REPLACED' END AS change
      FROM standing LEFT JOIN told USING (position) LEFT JOIN kept USING (position)
        LEFT JOIN held ON held.record_id = standing.record_id`;

export interface ChangeCounts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

export const counted = sql`count(*) FILTER (WHERE change = 'ADDED')::integer AS added,
  count(*) FILTER (WHERE change = 'REPLACED')::integer AS replaced,
  count(*) FILTER (WHERE change = 'UNCHANGED')::integer AS unchanged`;

/**
 * Writes a batch without faults into the register, whose estate the caller has locked. What is unchanged gets no new
 * version. Gives the records that changed.
 */
export async function applyBatch(
  tx: Tx,
  batch: Batch,
): Promise<{ readonly counts: ChangeCounts; readonly recordIds: readonly string[] }> {
  const { id, estateId, validFrom } = batch;
  await tx.rows(
    sql`UPDATE staged_records s SET change = c.change, record_id = coalesce(c.record_id, s.record_id)
        FROM (${changesIn(batch)}) c WHERE s.batch_id = ${id} AND s.position = c.position`,
  );
  const written = sql`s.batch_id = ${id} AND s.change <> 'UNCHANGED'`;
  // Who is known by an account first, then who is known by what identifies them: it stands before the account.
  for (const same of [sql`o.subject = so.subject`, sql`o.identity = so.identity`])
    await tx.rows(
      sql`UPDATE staged_owners so SET owner_id = o.id FROM owners o
          WHERE so.batch_id = ${id} AND o.estate_id = ${estateId} AND ${same}`,
    );
  await tx.rows(
    sql`INSERT INTO owners (id, estate_id, kind, key_id, identity, masked_name, name_sealed, masked_phone, phone_sealed,
          masked_document, document_sealed, subject)
        SELECT DISTINCT ON (so.owner_id) so.owner_id, ${estateId}::uuid, so.kind, so.key_id, so.identity, so.masked_name, so.name_sealed,
          so.masked_phone, so.phone_sealed, so.masked_document, so.document_sealed, so.subject
        FROM staged_records s JOIN staged_owners so USING (batch_id, position) WHERE ${written} ORDER BY so.owner_id, so.position
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, key_id = excluded.key_id,
          masked_name = excluded.masked_name, name_sealed = excluded.name_sealed,
          identity = CASE WHEN excluded.document_sealed IS NULL AND owners.document_sealed IS NOT NULL THEN owners.identity ELSE excluded.identity END,
          masked_phone = coalesce(excluded.masked_phone, owners.masked_phone), phone_sealed = coalesce(excluded.phone_sealed, owners.phone_sealed),
          masked_document = coalesce(excluded.masked_document, owners.masked_document),
          document_sealed = coalesce(excluded.document_sealed, owners.document_sealed), subject = coalesce(excluded.subject, owners.subject)`,
  );
  const records = await tx.rows<{ id: string }>(
    sql`INSERT INTO ownership_records
          (id, version, estate_id, unit_id, kind, area, area_source, holding, representative_subject, valid_from, updated_at)
        SELECT s.record_id, 1, ${estateId}::uuid, s.unit_id, s.kind, s.area, s.area_source, s.holding, s.representative_subject,
          ${validFrom}::date, ${tx.now}::timestamptz
        FROM staged_records s WHERE ${written}
        ON CONFLICT (unit_id) DO UPDATE SET version = ownership_records.version + 1, kind = excluded.kind, area = excluded.area,
          area_source = excluded.area_source, holding = excluded.holding, valid_from = excluded.valid_from,
          representative_subject = excluded.representative_subject, updated_at = excluded.updated_at
        RETURNING id`,
  );
  await tx.rows(
    sql`DELETE FROM ownership_owners h USING staged_records s WHERE ${written} AND s.change = 'REPLACED' AND h.record_id = s.record_id`,
  );
  await tx.rows(
    sql`INSERT INTO ownership_owners (record_id, owner_id, share_numerator, share_denominator, represents)
        SELECT s.record_id, so.owner_id, so.share_numerator, so.share_denominator, so.represents
        FROM staged_records s JOIN staged_owners so USING (batch_id, position) WHERE ${written}`,
  );
  await tx.rows(
    sql`INSERT INTO ownership_versions
          (record_id, version, valid_from, recorded_at, import_id, kind, area, area_source, holding, representative_subject, owners)
        SELECT r.id, r.version, r.valid_from, r.updated_at, ${id}::uuid, r.kind, r.area, r.area_source, r.holding, r.representative_subject,
          coalesce(o.owners, '[]')
        FROM staged_records s JOIN ownership_records r ON r.id = s.record_id
        LEFT JOIN (SELECT so.position, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', so.owner_id, 'represents', so.represents,
                     'numerator', so.share_numerator, 'denominator', so.share_denominator)) ORDER BY so.nth) AS owners
                   FROM staged_owners so WHERE so.batch_id = ${id} GROUP BY so.position) o USING (position)
        WHERE ${written}`,
  );
  const [counts] = await tx.rows<ChangeCounts>(
    sql`SELECT ${counted} FROM staged_records WHERE batch_id = ${id}`,
  );
  return { counts: counts!, recordIds: records.map((record) => record.id) };
}
