import type { Tx } from '../../../platform/transaction';

/** Above so many, whoever looks at the register is told of the estate alone. */
const TOLD_ONE_BY_ONE = 100;

export async function noteRegister(tx: Tx, estateId: string, recordIds: readonly string[]): Promise<void> {
  await tx.changed({ type: 'Estate', id: estateId });
  if (recordIds.length > TOLD_ONE_BY_ONE) return;
  for (const id of recordIds) await tx.changed({ type: 'OwnershipRecord', id });
}
