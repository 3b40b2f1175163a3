import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { FileFault, RegisterFile } from '../domain/register-file';
import { placeKey } from '../domain/register-file';
import { runs } from './circles';
import { type Batch, type ChangeCounts, changesIn, counted, faultsThatStand } from './register-import';
import type { StoredRegisterUpload } from './upload-tables';

export const uploadColumns = sql`u.id, u.estate_id, u.valid_from::text, u.state, u.created_at, u.expires_at, u.read_at,
  u.row_count, u.unit_count, u.imported_at, u.import_id, u.forgotten_at`;

/** A file names owners: only whoever announced it sees it, acting as then, while they may import it. `u` is the upload. */
export const isOwnUpload = (viewer: Viewer): Sql =>
  viewer.actingFor === null
    ? sql`FALSE`
    : sql`(EXISTS (SELECT FROM attachments a WHERE a.id = u.id AND a.subject = ${viewer.subject}
              AND a.organization_id = ${viewer.actingFor.organizationId}) AND ${runs(viewer, sql`u`)})`;

export const ownUpload = (reader: Reader, viewer: Viewer, id: string): Promise<StoredRegisterUpload | null> =>
  firstRow(
    reader,
    sql`SELECT ${uploadColumns} FROM register_uploads u WHERE u.id::text = ${id} AND ${isOwnUpload(viewer)}`,
  );

export const lockUpload = (tx: Tx, id: string): Promise<StoredRegisterUpload | null> =>
  firstRow(tx, sql`SELECT ${uploadColumns} FROM register_uploads u WHERE u.id = ${id} FOR UPDATE OF u`);

/** The units of an estate by their places. */
export async function unitsByPlace(reader: Reader, estateId: string): Promise<Map<string, string>> {
  const rows = await reader.rows<{ id: string; building_number: number; number: string }>(
    sql`SELECT id, building_number, number FROM units WHERE estate_id = ${estateId}`,
  );
  return new Map(rows.map((row) => [placeKey(row.building_number, row.number), row.id]));
}

export const batchOf = (upload: StoredRegisterUpload): Batch => ({
  id: upload.id,
  estateId: upload.estate_id,
  validFrom: upload.valid_from,
});

/** Everything wrong with a file: in itself, then against the register as it stands. */
export const faultsOf = (upload: StoredRegisterUpload): Sql =>
  sql`(SELECT sheet_row, nth, sheet_column, code FROM register_faults WHERE upload_id = ${upload.id}
       UNION ALL
       SELECT position, 1000000 + (row_number() OVER (ORDER BY position, code))::integer,
         CASE code WHEN 'OWNER_REPEATED' THEN 'name' WHEN 'SUBJECT_OF_TWO_OWNERS' THEN 'subject' END, code
       FROM (${faultsThatStand(batchOf(upload))}) standing)`;

export const countFaults = async (reader: Reader, upload: StoredRegisterUpload): Promise<number> =>
  (await firstRow<{ count: number }>(
    reader,
    sql`SELECT count(*)::integer AS count FROM ${faultsOf(upload)} f`,
  ))!.count;

/** The units of a file that are right, and what an import would do to each. */
export const unitsOf = (upload: StoredRegisterUpload): Sql =>
  sql`(SELECT s.position, u.building_number, u.number AS unit_number, s.kind, s.area, s.holding, c.change,
         ARRAY(SELECT so.masked_name FROM staged_owners so
               WHERE so.batch_id = s.batch_id AND so.position = s.position ORDER BY so.nth) AS masked_owners
       FROM staged_records s JOIN (${changesIn(batchOf(upload))}) c USING (position) JOIN units u ON u.id = s.unit_id
       WHERE s.batch_id = ${upload.id})`;

export interface SeenChanges extends ChangeCounts {
  readonly unlisted: number;
  readonly hash: string;
}

/** What an import would change. The hash holds each unit's change and the version that it is a change of. */
export const seenChanges = async (reader: Reader, upload: StoredRegisterUpload): Promise<SeenChanges> =>
  (await firstRow<SeenChanges>(
    reader,
    sql`SELECT ${counted},
          encode(sha256(convert_to(${upload.id}::text || coalesce(string_agg(
            position || ':' || change || ':' || coalesce(version, 0), ',' ORDER BY position), ''), 'UTF8')), 'hex') AS hash,
          (SELECT count(*)::integer FROM ownership_records r WHERE r.estate_id = ${upload.estate_id} AND NOT EXISTS (
             SELECT FROM staged_records s WHERE s.batch_id = ${upload.id} AND s.unit_id = r.unit_id)) AS unlisted
        FROM (${changesIn(batchOf(upload))}) c`,
  ))!;

/** Notes that a file was read. */
export async function noteRead(
  tx: Tx,
  id: string,
  { rowCount, unitCount, faults }: RegisterFile,
): Promise<void> {
  await tx.rows(
    sql`UPDATE register_uploads SET state = 'READ', read_at = ${tx.now}, row_count = ${rowCount}, unit_count = ${unitCount}
        WHERE id = ${id} AND state = 'WAITING'`,
  );
  const rows = faults.map((fault, nth) => faultRow(id, nth, fault));
  await tx.rows(
    sql`INSERT INTO register_faults SELECT f.* FROM jsonb_populate_recordset(NULL::register_faults, ${JSON.stringify(rows)}::jsonb) f`,
  );
}

const faultRow = (upload_id: string, nth: number, { row, column, code }: FileFault) => ({
  upload_id,
  nth,
  sheet_row: row,
  sheet_column: column,
  code,
});

/** What was put aside of a file, and what was wrong with it. */
export async function dropRead(tx: Tx, id: string): Promise<void> {
  await tx.rows(sql`DELETE FROM staged_records WHERE batch_id = ${id}`);
  await tx.rows(sql`DELETE FROM register_faults WHERE upload_id = ${id}`);
}
