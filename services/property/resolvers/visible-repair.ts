import type { Tx } from '../../../platform/transaction';
import { type LockedRepair, lockRepair } from '../db/repairs';
import { rules } from '../permissions';

/** The order, locked; null when there is none or the viewer may not know of it, which must look the same. */
export async function lockVisibleRepair(tx: Tx, id: string): Promise<LockedRepair | null> {
  const order = await lockRepair(tx, id);
  return order && rules.REPAIR_CIRCLE.may(tx.viewer, order) ? order : null;
}
