import { today } from '../../../platform/dates';
import { refuse } from '../../../platform/mutation';
import type { Tx } from '../../../platform/transaction';
import type { LockedItem } from '../db/action-items';
import { insertGivenExtension } from '../db/rulings';
import type { ActionItem } from '../domain/action-item';
import type { Refused } from './checked-meeting';

const path = ['input', 'dueOn'];

/** Where a ruling or an answer gives more time, the item with its new day; the original one is kept for ever. */
export async function giveTime(
  tx: Tx,
  row: LockedItem,
  next: ActionItem,
  given: { readonly dueOn?: string | null; readonly reason: string },
): Promise<{ readonly next: ActionItem } | Refused> {
  const { dueOn, reason } = given;
  if (!dueOn) return { next };
  if (dueOn < today(tx.now)) return refuse('DUE_IN_PAST', { path });
  if (dueOn <= row.due_on) return refuse('EXTENSION_NOT_LATER', { path });
  await insertGivenExtension(tx, {
    item_id: row.id,
    reason,
    due_on_before: row.due_on,
    asked_until: dueOn,
  });
  return { next: { ...next, dueOn } };
}
