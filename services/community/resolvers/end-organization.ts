import { ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import { type LockedOrganization, publishOrganization, saveEnd } from '../db/organizations';
import { publishAppointment } from '../db/people';
import type { OrganizationEnd } from '../domain/kinds';
import { end, type LineageRefusal } from '../domain/organization';

/** Merging, splitting and abolishing all end an organization; they differ in what follows it. */
export async function endOrganization(
  tx: Tx,
  row: LockedOrganization,
  on: string,
  by: OrganizationEnd,
  successorIds: readonly string[],
): Promise<Result<null, LineageRefusal>> {
  const ended = end({ validFrom: row.valid_from, validTo: row.valid_to, endedBy: row.ended_by }, on, by);
  if (!ended.ok) return ended;
  const { validTo, endedBy } = ended.value;
  const appointmentIds = await saveEnd(tx, row, { valid_to: validTo, ended_by: endedBy }, successorIds);
  await publishOrganization(tx, row.id);
  for (const id of appointmentIds) await publishAppointment(tx, id);
  return ok(null);
}
