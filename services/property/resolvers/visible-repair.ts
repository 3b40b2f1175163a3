import type { Tx } from '../../../platform/transaction';
import { lockRepair, type RepairWithParties } from '../db/repairs';
import { rules } from '../permissions';

/** The order, locked; null when there is none or the viewer may not know of it, which must look the same. */
export async function lockVisibleRepair(tx: Tx, id: string): Promise<RepairWithParties | null> {
  const order = await lockRepair(tx, id);
  return order && rules.REPAIR_CIRCLE.may(tx.viewer, order) ? order : null;
}
