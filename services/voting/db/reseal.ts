import type { DataSource } from 'typeorm';
import type { Environment } from '../../../platform/configuration';
import { DATA_KEY, dataKeys } from '../../../platform/data-key';
import { runQuery } from '../../../platform/database';
import { firstRow, type Reader, sql } from '../../../platform/sql';
import { openedOwner, sealedOwner } from './owner-sealing';
import type { StoredOwner } from './register-tables';

/** Why the register must not be served: an owner is in plain text, or under a key that is no longer the present one. */
export async function sealingProblems(reader: Reader, environment: Environment): Promise<readonly string[]> {
  const keys = dataKeys(environment);
  if (!keys) return [`${DATA_KEY} is missing: make one with "lianxi data-key"`];
  const row = await firstRow<{ found: boolean }>(
    reader,
    sql`SELECT EXISTS (SELECT FROM owners WHERE key_id IS DISTINCT FROM ${keys.keyId}) AS found`,
  );
  return row!.found
    ? [
        'owners are not sealed, or by another key: run "lianxi reseal" with the present key first and the earlier ones after it',
      ]
    : [];
}

const BATCH = 1_000;

/** Brings every owner under the present key, in one transaction: identities of two keys never stand side by side. */
export function reseal(dataSource: DataSource, environment: Environment): Promise<number> {
  const keys = dataKeys(environment);
  if (!keys) throw new Error(`${DATA_KEY} is missing`);
  return dataSource.transaction(async (manager) => {
    await manager.query('LOCK TABLE owners IN SHARE ROW EXCLUSIVE MODE');
    let sealed = 0;
    for (;;) {
      const rows = await runQuery<StoredOwner>(
        manager,
        sql`SELECT * FROM owners WHERE key_id IS DISTINCT FROM ${keys.keyId} ORDER BY id LIMIT ${BATCH}`,
      );
      if (rows.length === 0) return sealed;
      const again = rows.map((row) => ({ id: row.id, ...sealedOwner(keys, openedOwner(keys, row)) }));
      await runQuery(
        manager,
        sql`UPDATE owners o SET name = NULL, key_id = s.key_id, identity = s.identity, name_sealed = s.name_sealed,
              masked_name = s.masked_name, phone_sealed = s.phone_sealed, document_sealed = s.document_sealed
            FROM jsonb_populate_recordset(NULL::owners, ${JSON.stringify(again)}::jsonb) s WHERE o.id = s.id`,
      );
      sealed += rows.length;
    }
  });
}
