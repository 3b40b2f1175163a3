import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { publicVersionOf } from '../domain/masking';
import { NO_RECORD, recordedSignatures, type SealedRecordContent, sealed } from '../domain/sealed-record';
import { type LockedMinutes, seatsOfMinutes, signaturesOf } from './minutes';
import {
  type MinutesAddendumRow,
  publicVersions,
  type SealedRecordRow,
  sealedRecords,
} from './minutes-tables';

interface Head {
  readonly count: number;
  readonly head_hash: string;
}

/** Takes the body's chain for this transaction: who else would seal waits until the head has moved. */
async function lockHead(tx: Tx, bodyId: string): Promise<Head> {
  await tx.rows(
    sql`INSERT INTO minutes_chains (body_id, count, head_hash) VALUES (${bodyId}, 0, ${NO_RECORD}) ON CONFLICT DO NOTHING`,
  );
  const head = await firstRow<Head>(
    tx,
    sql`SELECT count, head_hash FROM minutes_chains WHERE body_id = ${bodyId} FOR NO KEY UPDATE`,
  );
  return head!;
}

/** Writes one record over the head of the body's chain. The minutes' lock is the caller's; the head's comes last. */
export async function seal(
  tx: Tx,
  minutes: LockedMinutes,
  what: Pick<SealedRecordContent, 'kind' | 'content'> & { readonly contentHash: string },
  addendumId: string | null,
): Promise<SealedRecordRow> {
  const seats = await seatsOfMinutes(tx, [minutes.id]);
  const signatures = (await signaturesOf(tx, [minutes.id])).filter(
    (it) => it.content_hash === what.contentHash,
  );
  const body = await firstRow<{ id: string; name: string }>(
    tx,
    sql`SELECT id, name FROM joint_bodies WHERE id = ${minutes.body_id}`,
  );
  const head = await lockHead(tx, minutes.body_id);
  const sequence = head.count + 1;
  const { record, hash } = sealed({
    ...what,
    body: { id: body!.id, name: body!.name },
    minutes: minutes.id,
    sequence,
    previousHash: head.head_hash,
    sealedAt: tx.now.toISOString(),
    signatures: recordedSignatures(seats, signatures),
  });
  const row: SealedRecordRow = {
    id: tx.newId(),
    body_id: minutes.body_id,
    sequence,
    kind: what.kind,
    minutes_id: minutes.id,
    addendum_id: addendumId,
    previous_hash: head.head_hash,
    record,
    hash,
    sealed_at: tx.now,
  };
  await tx.insert(sealedRecords, row);
  await tx.rows(
    sql`UPDATE minutes_chains SET count = ${sequence}, head_hash = ${hash} WHERE body_id = ${minutes.body_id}`,
  );
  return row;
}

/** The record of the minutes themselves, or of one of their addenda. */
export const sealedRecordOf = (
  reader: Reader,
  minutesId: string,
  addendum: Pick<MinutesAddendumRow, 'id'> | null = null,
): Promise<SealedRecordRow | null> =>
  firstRow(
    reader,
    sql`SELECT * FROM sealed_records WHERE minutes_id = ${minutesId} AND addendum_id IS NOT DISTINCT FROM ${addendum?.id ?? null}::uuid`,
  );

/** Makes the masked version of a record readable to anyone. */
export async function makePublic(
  tx: Tx,
  { id, body_id, minutes_id, kind, sequence, hash, record }: SealedRecordRow,
  estateId: string | null,
): Promise<string> {
  const version = publicVersionOf(JSON.parse(record) as SealedRecordContent, hash);
  await tx.insert(publicVersions, {
    sealed_id: id,
    body_id,
    estate_id: estateId,
    minutes_id,
    kind,
    sequence,
    protected_hash: hash,
    ...version,
    published_at: tx.now,
  });
  return version.hash;
}

/** All records of minutes, those of their addenda included. */
export const sealedRecordsOf = (reader: Reader, minutesId: string): Promise<SealedRecordRow[]> =>
  reader.rows(sql`SELECT * FROM sealed_records WHERE minutes_id = ${minutesId} ORDER BY sequence`);
