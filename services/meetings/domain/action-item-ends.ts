import { err, ok, type Result } from '../../../platform/result';
import { type ActionItem, type In, isWithLead } from './action-item';
import {
  type ActionItemRefusal,
  type Actor,
  type Decided,
  mayRule,
  ruleable,
  rulerOf,
  wrongState,
} from './action-item-actor';

/** Acceptance stays what it was, through every state in which an item may lack it. */
const acceptedAt = (item: ActionItem): Date | null => ('acceptedAt' in item ? item.acceptedAt : null);

/** What ends an item before it is done, or takes it elsewhere, settles whatever was asked about it. */
function settled(item: ActionItem, actor: Actor): Result<ActionItem, ActionItemRefusal> {
  const may = mayRule(item, actor);
  if (!may.ok) return may;
  return isWithLead(item.state) || item.state === 'ESCALATED' ? ok(item) : wrongState(item);
}

/** Beyond this level: the convener hands it up. It stays open here, and its lead comes back to it with the answer. */
export function escalateActionItem(item: ActionItem, actor: Actor): Decided {
  const may = settled(item, actor);
  if (!may.ok) return may;
  if (item.state === 'ESCALATED') return wrongState(item);
  // What a meeting has to decide first is not taken past it.
  if (item.state === 'RETURN_REQUESTED') {
    const pending = ruleable(item);
    if (!pending.ok) return pending;
  }
  return ok({ ...item, state: 'ESCALATED', acceptedAt: acceptedAt(item), extensionAsked: false });
}

/** The higher organization answers, or the convener records what it answered; the lead goes on. */
export function answerEscalation(item: ActionItem, actor: Actor, now: Date): Decided {
  const above = item.state === 'ESCALATED' && actor.organizationId === item.escalatedToId;
  if (!above && actor.organizationId !== rulerOf(item) && actor.organizationId !== item.convenerId)
    return err('NOT_ESCALATION_TARGET');
  if (actor.appointedIn.has(item.leadId)) return err('CONVENER_IN_LEAD');
  return item.state === 'ESCALATED' ? answered(item, now) : wrongState(item);
}
const answered = (item: In<'ESCALATED'>, now: Date): Decided =>
  ok({
    ...item,
    state: 'IN_PROGRESS',
    acceptedAt: item.acceptedAt ?? now,
    acceptedBy: item.acceptedBy ?? 'RULING',
  });

/** Ends it without a result, by a meeting's resolution that `settle` looks up: it counts as unresolved. */
export function closeUnresolved(item: ActionItem, actor: Actor, now: Date): Decided {
  const may = settled(item, actor);
  return may.ok ? ok(ended(item, 'CLOSED_UNRESOLVED', now)) : may;
}
/** Ends what is not wanted any more. */
export function cancelActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  const may = settled(item, actor);
  return may.ok ? ok(ended(item, 'CANCELLED', now)) : may;
}
/** Ends the copy of an item that goes on elsewhere. */
export function markDuplicate(item: ActionItem, actor: Actor, now: Date): Decided {
  const may = settled(item, actor);
  return may.ok ? ok(ended(item, 'DUPLICATE', now)) : may;
}
const ended = (
  item: ActionItem,
  state: 'CLOSED_UNRESOLVED' | 'CANCELLED' | 'DUPLICATE',
  now: Date,
): ActionItem => ({ ...item, state, acceptedAt: acceptedAt(item), endedAt: now, extensionAsked: false });

/** After the closing somebody outside the lead asks whether it is really done. `reopen` is what a no leads to. */
export function recordFollowUpVisit(item: ActionItem, actor: Actor): Decided {
  if (actor.organizationId !== item.convenerId && actor.organizationId !== item.verifierId) {
    return err('NOT_VISITOR');
  }
  if (actor.appointedIn.has(item.leadId)) return err('VISITOR_IN_LEAD');
  return item.state === 'CLOSED' ? ok(item) : wrongState(item);
}

/** It is with its lead again, with a day of its own; how often this happened is counted. */
export function reopen(item: In<'CLOSED'>, dueOn: string): ActionItem {
  const { submittedAt: _submittedAt, verifiedAt: _verifiedAt, closedAt: _closedAt, ...rest } = item;
  return { ...rest, state: 'REOPENED', dueOn, reopenedCount: item.reopenedCount + 1, completedParts: [] };
}
