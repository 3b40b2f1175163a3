import type { Tx } from '../../../platform/transaction';
import { leaveLine, lockAgenda } from '../db/agenda';
import type { AgendaItemRow } from '../db/tables';
import { type ClosingItem, stateAtClose } from '../domain/agenda';
import { numbered, whyLeft } from '../domain/agenda-order';
import type { ClosingLine } from '../domain/meeting';

export const closingItem = (row: AgendaItemRow): ClosingItem => ({
  kind: row.kind,
  state: row.state,
  expectedOutcome: row.expected_outcome,
  actionItemId: row.action_item_id,
});

/** The lines that a meeting was to deal with, numbered as people read them. */
export const closingLines = (agenda: readonly AgendaItemRow[]): ClosingLine[] =>
  numbered(agenda).map(({ line, outline }) => ({ ...closingItem(line), number: outline, title: line.title }));

/** Brings every item of a meeting that ends to rest: what was not handled is carried, counted or not. */
export async function clearAgenda(
  tx: Tx,
  meetingId: string,
  held: boolean,
  counts: (item: ClosingItem) => boolean,
): Promise<void> {
  for (const row of await lockAgenda(tx, meetingId)) {
    const item = closingItem(row);
    const state = stateAtClose(item);
    if (state === row.state) continue;
    await leaveLine(tx, row.id, { state, because: whyLeft(row.state, held), counts: counts(item) });
  }
}
