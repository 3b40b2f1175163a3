import type { Tx } from '../../../platform/transaction';
import { lockAgenda, setAgendaState } from '../db/agenda';
import type { AgendaItemRow } from '../db/tables';
import { type ClosingItem, stateAtClose } from '../domain/agenda';
import { isOnTable, outlines, whyLeft } from '../domain/agenda-order';
import type { ClosingLine } from '../domain/meeting';

export const closingItem = (row: AgendaItemRow): ClosingItem => ({
  kind: row.kind,
  state: row.state,
  expectedOutcome: row.expected_outcome,
  actionItemId: row.action_item_id,
});

/** The lines that a meeting was to deal with, numbered as people read them. */
export function closingLines(agenda: readonly AgendaItemRow[]): ClosingLine[] {
  const numbers = outlines(agenda);
  return agenda
    .filter(isOnTable)
    .map((row) => ({ ...closingItem(row), number: numbers.get(row.id)!, title: row.title }));
}

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
    const carried = { counts: counts(item), because: whyLeft(row.state, held) };
    await setAgendaState(tx, row.id, state, state === 'CARRIED' ? carried : null);
  }
}
