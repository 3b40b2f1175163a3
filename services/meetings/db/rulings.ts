import { firstRow, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { ActionItemState } from '../domain/kinds';
import {
  type ActionItemExtensionRow,
  type ActionItemReturnRow,
  actionItemExtensions,
  actionItemReturns,
} from './action-item-tables';

/** What an item's lead asks of the convener, and how that is decided. The item's own lock is held by the caller. */

type Asked<Row, Decided extends keyof Row> = Omit<Row, Decided | 'version' | 'agenda_item_id'>;
type ReturnDecided = 'ruling' | 'ruled_at' | 'ruling_note' | 'new_lead_id';
type ExtensionDecided = 'granted' | 'decided_at' | 'decision_note';

export const insertReturn = (tx: Tx, asked: Asked<ActionItemReturnRow, ReturnDecided>): Promise<void> =>
  tx.insert(actionItemReturns, {
    ...asked,
    version: 1,
    ruling: null,
    ruled_at: null,
    ruling_note: null,
    new_lead_id: null,
    agenda_item_id: null,
  });

export async function ruleOnReturn(
  tx: Tx,
  itemId: string,
  decided: Pick<ActionItemReturnRow, ReturnDecided>,
): Promise<void> {
  const pending = await firstRow<ActionItemReturnRow>(
    tx,
    sql`SELECT * FROM action_item_returns WHERE item_id = ${itemId} AND ruling IS NULL`,
  );
  await tx.save(actionItemReturns, pending!, decided);
}

export const insertExtension = (
  tx: Tx,
  asked: Asked<ActionItemExtensionRow, ExtensionDecided>,
): Promise<void> =>
  tx.insert(actionItemExtensions, {
    ...asked,
    version: 1,
    granted: null,
    decided_at: null,
    decision_note: null,
  });

/** Gives the day that was asked for. */
export async function decideOnExtension(
  tx: Tx,
  itemId: string,
  decided: Pick<ActionItemExtensionRow, ExtensionDecided>,
): Promise<string> {
  const pending = await firstRow<ActionItemExtensionRow>(
    tx,
    sql`SELECT * FROM action_item_extensions WHERE item_id = ${itemId} AND granted IS NULL`,
  );
  await tx.save(actionItemExtensions, pending!, decided);
  return pending!.asked_until;
}

/** More time that comes with a ruling or an answer: a record of its own all the same, asked for and given in one. */
export const insertGivenExtension = (
  tx: Tx,
  given: Pick<ActionItemExtensionRow, 'item_id' | 'reason' | 'due_on_before' | 'asked_until'>,
): Promise<void> =>
  tx.insert(actionItemExtensions, {
    ...given,
    id: tx.newId(),
    version: 1,
    requested_at: tx.now,
    granted: true,
    decided_at: tx.now,
    decision_note: null,
  });

interface Asking {
  readonly id: string;
  readonly state: ActionItemState;
  readonly extension_asked: boolean;
}

/** More time is asked for no longer: whoever asked leads no longer, or the item has gone elsewhere. */
export async function lapseExtension(tx: Tx, row: Asking, note: string): Promise<void> {
  if (!row.extension_asked) return;
  await decideOnExtension(tx, row.id, { granted: false, decided_at: tx.now, decision_note: note });
}

/** Nothing is asked of the convener any longer: the item has gone elsewhere, or has ended. */
export async function lapseRequests(tx: Tx, row: Asking, note: string): Promise<void> {
  if (row.state === 'RETURN_REQUESTED') {
    await ruleOnReturn(tx, row.id, {
      ruling: 'LAPSED',
      ruled_at: tx.now,
      ruling_note: note,
      new_lead_id: null,
    });
  }
  await lapseExtension(tx, row, note);
}
