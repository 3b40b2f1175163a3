import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { EvidenceFileRow } from './upload-tables';

/**
 * Of an object's files the last one announced comes first, and counts: by their ids, which are given behind the object's
 * lock. When a file was asked for says no order, since whoever asks may wait for the lock.
 */
export const newestFirst: Sql = sql`a.object_id, a.id DESC`;

const lastId = (objectType: string, objectId: string): Sql =>
  sql`(SELECT a.id FROM attachments a WHERE a.object_type = ${objectType} AND a.object_id = ${objectId} ORDER BY ${newestFirst} LIMIT 1)`;

/**
 * The file that was announced last for an object that the caller has locked, so that none follows it. It is not held: while
 * its transfer is under way it is not there yet, and whoever waited for a slow store would keep a vote's ballots waiting.
 */
export const lastFile = (
  reader: Reader,
  objectType: string,
  objectId: string,
): Promise<EvidenceFileRow | null> =>
  firstRow(reader, sql`SELECT a.* FROM attachments a WHERE a.id = ${lastId(objectType, objectId)}`);

/** The same, held as it is, to be followed by another; nobody waits for the one whose transfer holds it. */
export async function lockLastFile(
  tx: Tx,
  objectType: string,
  objectId: string,
): Promise<EvidenceFileRow | null | 'UNDER_WAY'> {
  const held = await firstRow<EvidenceFileRow>(
    tx,
    sql`SELECT a.* FROM attachments a WHERE a.id = ${lastId(objectType, objectId)} FOR UPDATE SKIP LOCKED`,
  );
  return held ?? ((await lastFile(tx, objectType, objectId)) === null ? null : 'UNDER_WAY');
}

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
