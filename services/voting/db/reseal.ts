import type { DataSource, EntityManager } from 'typeorm';
import type { Environment } from '../../../platform/configuration';
import { DATA_KEY, type DataKeys, dataKeys } from '../../../platform/data-key';
import { runQuery } from '../../../platform/database';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import { CANDIDATE, MEMBER_NAME, PAYEE } from './name-sealing';
import { openedOwner, sealedOwner } from './owner-sealing';
import type { StoredOwner } from './register-tables';

/** One sealed text to a row: where it stands, what it is, and where it stood before it was sealed. */
interface SealedText {
  readonly table: Sql;
  readonly bound: string;
  readonly sealed: Sql;
  readonly plain: Sql | null;
}
const SEALED_TEXTS: readonly SealedText[] = [
  { table: sql`committee_members`, bound: MEMBER_NAME, sealed: sql`name_sealed`, plain: sql`name` },
  { table: sql`external_vote_elected`, bound: MEMBER_NAME, sealed: sql`name_sealed`, plain: null },
  { table: sql`activity_expenses`, bound: PAYEE, sealed: sql`payee_sealed`, plain: sql`payee` },
  { table: sql`voting_candidates`, bound: CANDIDATE, sealed: sql`person_sealed`, plain: sql`person` },
];

/** Where personal data is: what stood there before it was sealed is not left on the disk. */
export const sealedTables = [
  'owners',
  'committee_members',
  'external_vote_elected',
  'activity_expenses',
  'voting_candidates',
];

/** Rows that are in plain text, or under a key that is no longer the present one. */
const notUnder = ({ sealed, plain }: SealedText, keyId: string): Sql =>
  sql`coalesce(${plain ?? sql`NULL`}, ${sealed}) IS NOT NULL AND key_id IS DISTINCT FROM ${keyId}`;

/** Why the service must not be served: somebody is in plain text, or under a key that is no longer the present one. */
export async function sealingProblems(reader: Reader, environment: Environment): Promise<readonly string[]> {
  const keys = dataKeys(environment);
  if (!keys) return [`${DATA_KEY} is missing: make one with "lianxi data-key"`];
  const found = [
    sql`SELECT FROM owners WHERE key_id IS DISTINCT FROM ${keys.keyId}`,
    ...SEALED_TEXTS.map((it) => sql`SELECT FROM ${it.table} WHERE ${notUnder(it, keys.keyId)}`),
  ];
  for (const rows of found) {
    const row = await firstRow<{ found: boolean }>(reader, sql`SELECT EXISTS (${rows}) AS found`);
    if (row!.found)
      return [
        'personal data is not sealed, or by another key: run "lianxi reseal" with the present key first and the earlier ones after it',
      ];
  }
  return [];
}

const BATCH = 1_000;

/** Brings all personal data under the present key, in one transaction: identities of two keys never stand side by side. */
export function reseal(dataSource: DataSource, environment: Environment): Promise<number> {
  const keys = dataKeys(environment);
  if (!keys) throw new Error(`${DATA_KEY} is missing`);
  return dataSource.transaction(async (manager) => {
    let sealed = await resealOwners(manager, keys);
    for (const it of SEALED_TEXTS) sealed += await resealTexts(manager, keys, it);
    return sealed;
  });
}

async function resealOwners(manager: EntityManager, keys: DataKeys): Promise<number> {
  await manager.query('LOCK TABLE owners IN SHARE ROW EXCLUSIVE MODE');
  for (let sealed = 0; ; ) {
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
}

/** History is append-only for the service; its owner alone, who runs this, may put it under another key. */
async function resealTexts(manager: EntityManager, keys: DataKeys, it: SealedText): Promise<number> {
  const { table, bound, sealed, plain } = it;
  await runQuery(manager, sql`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
  for (let count = 0; ; ) {
    const rows = await runQuery<{ id: string; plain: string | null; sealed: string | null }>(
      manager,
      sql`SELECT id, ${plain ?? sql`NULL`} AS plain, ${sealed} AS sealed FROM ${table}
          WHERE ${notUnder(it, keys.keyId)} ORDER BY id LIMIT ${BATCH}`,
    );
    if (rows.length === 0) return count;
    const again = rows.map((row) => ({
      id: row.id,
      text: keys.sealText(bound, row.plain ?? keys.openText(bound, row.sealed!)),
    }));
    await runQuery(
      manager,
      sql`UPDATE ${table} o SET ${plain ? sql`${plain} = NULL, ` : sql``}key_id = ${keys.keyId}, ${sealed} = s.text
          FROM jsonb_to_recordset(${JSON.stringify(again)}::jsonb) AS s(id uuid, text text) WHERE o.id = s.id`,
    );
    count += rows.length;
  }
}
