import { DIRECTORY_FACT_VERSION, type OrganizationFact } from '../../../platform/directory/facts';
import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { BorneName } from '../domain/organization';
import {
  type OrganizationNameRow,
  type OrganizationRow,
  organizationNames,
  organizationSuccessions,
  organizations,
} from './tables';

/** An organization, locked, with itself and everything above it. */
export type LockedOrganization = OrganizationRow & { readonly ancestorIds: readonly string[] };

/** Itself and everything above it, nearest first. */
export async function ancestorsOf(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(
    sql`WITH RECURSIVE above AS (
          SELECT id, parent_id, 0 AS distance FROM organizations WHERE id = ${id}
          UNION ALL
          SELECT o.id, o.parent_id, a.distance + 1 FROM organizations o JOIN above a ON o.id = a.parent_id WHERE a.distance < 30
        ) SELECT id FROM above ORDER BY distance`,
  );
  return rows.map((row) => row.id);
}

export async function lockOrganization(tx: Tx, id: string): Promise<LockedOrganization | null> {
  const row = await firstRow<OrganizationRow>(
    tx,
    sql`SELECT * FROM organizations WHERE id = ${id} FOR UPDATE`,
  );
  return row ? { ...row, ancestorIds: await ancestorsOf(tx, id) } : null;
}

export const presentName = (tx: Tx, id: string): Promise<OrganizationNameRow | null> =>
  firstRow(tx, sql`SELECT * FROM organization_names WHERE organization_id = ${id} AND valid_to IS NULL`);

export async function insertOrganization(
  tx: Tx,
  values: Omit<OrganizationRow, 'id' | 'version' | 'valid_to' | 'ended_by'>,
): Promise<string> {
  const id = tx.newId();
  await tx.insert(organizations, { id, version: 1, valid_to: null, ended_by: null, ...values });
  await tx.insert(organizationNames, {
    organization_id: id,
    name: values.name,
    valid_from: values.valid_from,
    valid_to: null,
  });
  return id;
}

export async function saveRename(
  tx: Tx,
  row: OrganizationRow,
  endsOn: string,
  begun: BorneName,
): Promise<void> {
  await tx.rows(
    sql`UPDATE organization_names SET valid_to = ${endsOn} WHERE organization_id = ${row.id} AND valid_to IS NULL`,
  );
  await tx.insert(organizationNames, {
    organization_id: row.id,
    name: begun.name,
    valid_from: begun.validFrom,
    valid_to: null,
  });
  await tx.save(organizations, row, { name: begun.name });
}

/**
 * Ends an organization, its last name and its appointments on the same day; an appointment that was still to begin
 * is never held. Gives the appointments that ended.
 */
export async function saveEnd(
  tx: Tx,
  row: OrganizationRow,
  ended: Pick<OrganizationRow, 'valid_to' | 'ended_by'>,
  successorIds: readonly string[],
): Promise<string[]> {
  const on = ended.valid_to!;
  await tx.save(organizations, row, ended);
  await tx.rows(
    sql`UPDATE organization_names SET valid_to = greatest(${on}::date, valid_from + 1)
        WHERE organization_id = ${row.id}
          AND valid_from = (SELECT max(valid_from) FROM organization_names WHERE organization_id = ${row.id})`,
  );
  for (const successor of successorIds) {
    await tx.insert(organizationSuccessions, {
      predecessor_id: row.id,
      successor_id: successor,
      succeeded_on: on,
    });
  }
  const appointments = await tx.rows<{ id: string }>(
    sql`UPDATE appointments SET valid_to = greatest(${on}::date, valid_from), version = version + 1
        WHERE organization_id = ${row.id} AND (valid_to IS NULL OR valid_to > ${on}::date) RETURNING id`,
  );
  return appointments.map((appointment) => appointment.id);
}

/** Tells the other services of an organization as it now stands. */
export async function publishOrganization(tx: Tx, id: string): Promise<void> {
  const row = (await firstRow<OrganizationRow>(tx, sql`SELECT * FROM organizations WHERE id = ${id}`))!;
  const names = await tx.rows<OrganizationNameRow>(
    sql`SELECT * FROM organization_names WHERE organization_id = ${id} ORDER BY valid_from`,
  );
  const successors = await tx.rows<{ successor_id: string }>(
    sql`SELECT successor_id FROM organization_successions WHERE predecessor_id = ${id} ORDER BY successor_id`,
  );
  const payload: OrganizationFact = {
    kind: row.kind,
    name: row.name,
    names: names.map((n) => ({ name: n.name, validFrom: n.valid_from, validTo: n.valid_to })),
    parentId: row.parent_id,
    ancestorIds: await ancestorsOf(tx, id),
    divisionId: row.division_id,
    estateId: row.estate_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successorIds: successors.map((s) => s.successor_id),
  };
  await tx.publish({
    type: 'organization',
    version: DIRECTORY_FACT_VERSION,
    subjectId: id,
    payload: { ...payload },
  });
}
