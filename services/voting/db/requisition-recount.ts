import { endOfPeriod } from '../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../platform/calendar/years';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { countSupport } from '../domain/requisition';
import type { RollEntry } from '../domain/roll';
import { registerOf } from './register';
import { type RequisitionRow, requisitions } from './requisition-tables';
import { countedColumns, requisitionColumns, ruleOf, supportersIn, supportsOf } from './requisitions';

/**
 * Counts what still collects support in an estate anew, after its register has changed, in the transaction that changed
 * it: no share is shown that the register no longer bears. A share that is reached so is reached from that moment; one
 * that was reached before stays as it was counted then. The caller has locked the estate.
 */
export async function recountSupport(tx: Tx, estateId: string): Promise<void> {
  const day = today(tx.now);
  const collecting = await tx.rows<RequisitionRow>(
    sql`SELECT ${requisitionColumns(tx.viewer)} FROM requisitions q
        WHERE q.estate_id = ${estateId} AND q.state = 'OPEN' AND q.support_until >= ${day}::date ORDER BY q.id FOR UPDATE OF q`,
  );
  if (collecting.length === 0) return;
  const register = await registerOf(tx, estateId);
  // By the rules of the day on which each was filed; an owner files one at a time, so there may be many.
  const rolls = new Map<string, readonly RollEntry[]>();
  for (const requisition of collecting) {
    const filedOn = today(requisition.filed_at);
    const roll = rolls.get(filedOn) ?? (await supportersIn(tx, register, estateId, filedOn));
    rolls.set(filedOn, roll);
    const given = (await supportsOf(tx, requisition.id)).filter(({ stands }) => stands);
    const rule = ruleOf(requisition);
    const count = countSupport(roll, given);
    const due = endOfPeriod(chineseCalendar, day, rule.organizeDays);
    await tx.save(
      requisitions,
      requisition,
      countedColumns(rule, count, tx.now, due.ok ? due.value.on : null),
    );
    await tx.changed({ type: 'Requisition', id: requisition.id });
  }
}
