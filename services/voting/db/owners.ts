import { firstRow, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { runnersOf } from './circles';
import type { StoredOwner } from './register-tables';

export interface LockedOwner extends StoredOwner {
  readonly runner_organization_ids: readonly string[];
}

/** An owner, held as it is, with those who run the votes of the estate. */
export const ownerOf = (tx: Tx, id: string): Promise<LockedOwner | null> =>
  firstRow(
    tx,
    sql`SELECT o.*, ${runnersOf(sql`o.estate_id`)} AS runner_organization_ids FROM owners o WHERE o.id::text = ${id} FOR SHARE OF o`,
  );

/** The records in which somebody is an owner. */
export const recordsOfOwner = async (tx: Tx, ownerId: string): Promise<readonly string[]> =>
  (
    await tx.rows<{ record_id: string }>(
      sql`SELECT record_id FROM ownership_owners WHERE owner_id = ${ownerId}`,
    )
  ).map((row) => row.record_id);

export async function organizationName(tx: Tx, id: string): Promise<string> {
  const row = await firstRow<{ name: string }>(
    tx,
    sql`SELECT name FROM directory_organizations WHERE id = ${id}`,
  );
  return row!.name;
}
