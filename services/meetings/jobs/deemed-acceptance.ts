import type { Sweep } from '../../../platform/clock';
import { addDays, startOfDay } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import { actionItemOf, lockActionItem, saveActionItem } from '../db/action-items';
import { deemAccepted, unansweredSince } from '../domain/action-item-acts';

/** Neither accepted nor returned in five working days, an item counts as accepted, marked so. */
export const deemedAcceptance: Sweep = {
  rule: 'deemed-acceptance',
  due(now) {
    const since = unansweredSince(now);
    const over = since ? sql`i.assigned_at < ${startOfDay(addDays(since, 1))}` : sql`FALSE`;
    return sql`SELECT i.id AS subject, i.assigned_at AS due FROM action_items i WHERE i.state = 'ISSUED' AND ${over}`;
  },
  async act(tx, id) {
    const row = await lockActionItem(tx, id);
    const accepted = row && deemAccepted(actionItemOf(row, row), tx.now);
    if (!row || !accepted?.ok) return;
    const note = '期限内既未签收也未退回，视为签收';
    await saveActionItem(tx, row, accepted.value, { act: 'deemAccepted', note });
    await tx.changed({ type: 'ActionItem', id });
  },
};
