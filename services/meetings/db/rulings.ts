import { firstRow, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import {
  type ActionItemExtensionRow,
  type ActionItemReturnRow,
  actionItemExtensions,
  actionItemReturns,
} from './tables';

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
