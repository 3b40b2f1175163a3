import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { EvidenceFileRow } from './upload-tables';

/** Of an object's files the last one announced comes first, and counts. */
export const newestFirst: Sql = sql`a.object_id, a.reserved_at DESC, a.id DESC`;

/** The file that was announced last for an object, held as it is: a transfer that is under way is waited for. */
export const lastFile = (tx: Tx, objectType: string, objectId: string): Promise<EvidenceFileRow | null> =>
  firstRow(
    tx,
    sql`SELECT a.* FROM attachments a WHERE a.object_type = ${objectType} AND a.object_id = ${objectId}
        ORDER BY ${newestFirst} LIMIT 1 FOR UPDATE`,
  );

/** A promise that another follows is ended, so that its bytes are not taken any more. */
export async function endPromise(tx: Tx, file: EvidenceFileRow | null): Promise<void> {
  if (file?.state === 'RESERVED')
    await tx.rows(sql`UPDATE attachments SET state = 'EXPIRED' WHERE id = ${file.id}`);
}

/** Files of a type of object, by their objects. */
export const filesOf = (objectType: string, objectIds: readonly string[]): Sql =>
  sql`SELECT a.* FROM attachments a WHERE a.object_type = ${objectType} AND a.object_id = ANY(${objectIds}::uuid[])
      ORDER BY ${newestFirst}`;

/** For the payload of whoever announced it. */
export const ownFiles = (reader: Reader & { readonly viewer: Tx['viewer'] }, ids: readonly string[]): Sql =>
  sql`SELECT a.* FROM attachments a WHERE a.id = ANY(${ids}::uuid[]) AND a.object_type <> 'Register'
        AND a.subject = ${reader.viewer.subject} AND a.organization_id = ${reader.viewer.actingFor?.organizationId ?? null}`;
