import type { Sweep } from '../../../platform/clock';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { clockOf, escalationTarget, levelsOf } from '../db/response-policies';
import { endDispatch } from '../db/whistle-dispatches';
import type { WhistleRow } from '../db/whistle-tables';
import { lockWhistle, moveWhistle } from '../db/whistles';
import { dueAfter, type Passed, passDeadline } from '../domain/whistle-clock';

const ACT = 'deadline';

/** A step that was not done in time calls the next level; at the last one the whistle lapses; the window for scores ends. */
export const whistleClock: Sweep = {
  rule: 'whistle-clock',
  due: (now) => sql`SELECT w.id AS subject, w.due_at AS due FROM whistles w WHERE w.due_at <= ${now}`,
  async act(tx, subject, due) {
    const row = await lockWhistle(tx, subject);
    // Whoever was waited for may have acted while this waited for the lock.
    if (row?.due_at?.getTime() !== due.getTime()) return;
    const levels = await levelsOf(tx, row.policy_id!);
    const passed = passDeadline(row.state, row.level!, levels.length);
    if (!passed) return;
    if (passed.state === 'ESCALATED') await endDispatch(tx, row.id, 'ESCALATED');
    if (passed.state === 'LAPSED') await endDispatch(tx, row.id, 'LAPSED');
    await moveWhistle(tx, row, await changesOf(tx, row, passed), { act: ACT, note: null });
    await tx.changed({ type: 'Whistle', id: row.id });
  },
};

async function changesOf(tx: Tx, row: WhistleRow, passed: Passed): Promise<Partial<WhistleRow>> {
  const { state, level } = passed;
  if (state === 'SCORED') return { state, due_at: null, ended_at: tx.now };
  if (state === 'LAPSED') return { state, due_at: null, ended_at: tx.now, lapsed_in: row.state };
  const levels = await levelsOf(tx, row.policy_id!);
  const target = await escalationTarget(tx, row.estate_id, levels[row.level! - 1]!, today(tx.now));
  const { unit, dispatch } = await clockOf(tx, row.policy_id!, level, row.type);
  // People are given their time from when they are told, though the worker stood still meanwhile.
  const due = dueAfter(tx.now, { unit, amount: dispatch });
  if (!due.ok) throw new Error(`No calendar for ${due.error.year}`);
  // Where the target has ended, whoever dispatched goes on: it is never without one.
  return { state, level, dispatcher_id: target ?? row.dispatcher_id, due_at: due.value };
}
