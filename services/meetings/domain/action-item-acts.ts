import type { Calendar } from '../../../platform/calendar/calendar-year';
import {
  addWorkingDays,
  type CalendarYearUnknown,
  type Deadline,
  latestStartOver,
} from '../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../platform/calendar/years';
import { type LocalDate, today } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import { type ActionItem, checkParties, isOpen, PARTS_REPORTED_IN, type PartiesRefusal } from './action-item';
import {
  type Actor,
  type Decided,
  isLead,
  mayRule,
  type RoleRefusal,
  ruleable,
  type StateRefusal,
  wrongState,
} from './action-item-actor';
import {
  answerEscalation,
  cancelActionItem,
  closeUnresolved,
  escalateActionItem,
  markDuplicate,
  recordFollowUpVisit,
} from './action-item-ends';

/** The lead accepts what was issued to it. */
export function acceptActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  if (!isLead(item, actor)) return err('NOT_LEAD');
  return item.state === 'ISSUED'
    ? ok({ ...item, state: 'ACCEPTED', acceptedAt: now, acceptedBy: 'LEAD' })
    : wrongState(item);
}

/** Working days in which the lead may return what is not its own, and in which the convener then rules. */
const RETURN_DAYS = 5;
const RULING_DAYS = 5;

/** The latest day on which an item was given to a lead whose days to answer are over; null where no calendar says. */
export const unansweredSince = (now: Date, calendar: Calendar = chineseCalendar): LocalDate | null =>
  latestStartOver(calendar, now, RETURN_DAYS);

/** The latest day of a return on which a ruling is overdue; null where no calendar says. */
export const unruledSince = (now: Date, calendar: Calendar = chineseCalendar): LocalDate | null =>
  latestStartOver(calendar, now, RULING_DAYS);

/** Until when the present lead may return the item; the day on which it got it does not count. */
export const returnUntil = (
  assignedAt: Date,
  calendar: Calendar = chineseCalendar,
): Result<Deadline, CalendarYearUnknown> => addWorkingDays(calendar, today(assignedAt), RETURN_DAYS);

/** Whether the present lead may still return the item: not after its days. */
export const isReturnable = (item: ActionItem, until: Deadline, now: Date): boolean =>
  (item.state === 'ISSUED' || item.state === 'ACCEPTED') && now < until.endsAt;

/** Neither accepted nor returned in its days, an item counts as accepted from their end on. The clock's act. */
export function deemAccepted(item: ActionItem, now: Date): Result<ActionItem, StateRefusal> {
  if (item.state !== 'ISSUED') return wrongState(item);
  const until = returnUntil(item.assignedAt);
  if (!until.ok) return err(until.error.code);
  return until.value.endsAt <= now
    ? ok({ ...item, state: 'ACCEPTED', acceptedAt: until.value.endsAt, acceptedBy: 'CLOCK' })
    : wrongState(item);
}

/** Until when the convener rules on a return. */
export const rulingDue = (
  requestedAt: Date,
  calendar: Calendar = chineseCalendar,
): Result<Deadline, CalendarYearUnknown> => addWorkingDays(calendar, today(requestedAt), RULING_DAYS);

/** “Not mine”: the lead asks, in time, that another organization lead. It leads until the convener has ruled. */
export function returnActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  if (!isLead(item, actor)) return err('NOT_LEAD');
  if (item.state !== 'ISSUED' && item.state !== 'ACCEPTED') return wrongState(item);
  const until = returnUntil(item.assignedAt);
  if (!until.ok) return err(until.error.code);
  if (!isReturnable(item, until.value, now)) return err('RETURN_TOO_LATE');
  return ok({
    ...item,
    state: 'RETURN_REQUESTED',
    acceptedAt: item.state === 'ACCEPTED' ? item.acceptedAt : null,
    returnCount: item.returnCount + 1,
  });
}

/**
 * The convener finds that the lead is right; `handOver` then says who leads. The new lead has its own days, and what
 * the old one asked for lapses.
 */
export function reassignActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  const may = mayRule(item, actor);
  if (!may.ok) return may;
  const pending = ruleable(item);
  if (!pending.ok) return pending;
  const { acceptedAt: _acceptedAt, ...rest } = pending.value;
  return ok({ ...rest, state: 'ISSUED', assignedAt: now, extensionAsked: false, acceptedBy: null });
}

/** The convener finds that the item is the lead's own: it counts as accepted. */
export function upholdActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  const may = mayRule(item, actor);
  if (!may.ok) return may;
  const pending = ruleable(item);
  if (!pending.ok) return pending;
  const { acceptedAt: earlier, acceptedBy } = pending.value;
  return ok({
    ...pending.value,
    state: 'ACCEPTED',
    acceptedAt: earlier ?? now,
    acceptedBy: acceptedBy ?? 'RULING',
  });
}

/** The item under its new lead, and, where one is named, its new verifier. Who supported and now leads no longer supports. */
export function handOver(
  item: ActionItem,
  to: { readonly leadId: string; readonly verifierId?: string | null },
): Result<ActionItem, PartiesRefusal | 'LEAD_UNCHANGED'> {
  if (to.leadId === item.leadId) return err('LEAD_UNCHANGED');
  const parties = {
    leadId: to.leadId,
    supportingIds: item.supportingIds.filter((id) => id !== to.leadId),
    verifierId: to.verifierId ?? item.verifierId,
  };
  const checked = checkParties(parties);
  return checked.ok ? ok({ ...item, ...parties }) : checked;
}

/**
 * The lead or a supporting organization reports. The lead's first report starts its work; that of a support does not
 * take from the lead its days to return what is not its own.
 */
export function reportProgress(item: ActionItem, actor: Actor): Decided {
  if (!isLead(item, actor) && !item.supportingIds.includes(actor.organizationId))
    return err('NOT_LEAD_OR_SUPPORT');
  if (item.state !== 'ACCEPTED' && item.state !== 'IN_PROGRESS' && item.state !== 'REOPENED')
    return wrongState(item);
  return ok(isLead(item, actor) ? { ...item, state: 'IN_PROGRESS' } : item);
}

/** A supporting organization has done its own part, whatever the lead still has to do. */
export function completePart(item: ActionItem, actor: Actor): Decided {
  if (!item.supportingIds.includes(actor.organizationId)) return err('NOT_SUPPORT');
  if (!PARTS_REPORTED_IN.includes(item.state)) return wrongState(item);
  return item.completedParts.includes(actor.organizationId) ? err('PART_DONE') : ok(item);
}

/** The lead cannot go on for now, and says why and until when. The due date stands. */
export function blockActionItem(item: ActionItem, actor: Actor): Decided {
  if (!isLead(item, actor)) return err('NOT_LEAD');
  return item.state === 'IN_PROGRESS' ? ok({ ...item, state: 'BLOCKED' }) : wrongState(item);
}

/** The lead goes on. */
export function resumeActionItem(item: ActionItem, actor: Actor): Decided {
  if (!isLead(item, actor)) return err('NOT_LEAD');
  return item.state === 'BLOCKED' ? ok({ ...item, state: 'IN_PROGRESS' }) : wrongState(item);
}

/** The lead asks for more time, by the due date at the latest, and once at a time. */
export function requestExtension(item: ActionItem, actor: Actor, now: Date): Decided {
  if (!isLead(item, actor)) return err('NOT_LEAD');
  switch (item.state) {
    case 'ACCEPTED':
    case 'IN_PROGRESS':
    case 'BLOCKED':
    case 'REOPENED':
      break;
    default:
      return wrongState(item);
  }
  if (item.extensionAsked) return err('EXTENSION_PENDING');
  return today(now) > item.dueOn ? err('EXTENSION_TOO_LATE') : ok({ ...item, extensionAsked: true });
}

/** The convener grants it, or does not; `dueOn` moves with the record of the extension. */
function decideExtension(item: ActionItem, actor: Actor): Decided {
  const may = mayRule(item, actor);
  if (!may.ok) return may;
  if (!isOpen(item.state)) return wrongState(item);
  return item.extensionAsked ? ok({ ...item, extensionAsked: false }) : err('EXTENSION_NOT_ASKED');
}
export const grantExtension = decideExtension;
export const refuseExtension = decideExtension;

/** The lead submits what it has done; from now on lateness is the verifier's. */
export function submitActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  if (!isLead(item, actor)) return err('NOT_LEAD');
  return item.state === 'IN_PROGRESS'
    ? ok({ ...item, state: 'SUBMITTED', submittedAt: now })
    : wrongState(item);
}

/** Verification needs another person: nobody with a current appointment in the lead, whichever hat is worn. */
function mayVerify(item: ActionItem, actor: Actor): Result<null, RoleRefusal> {
  if (actor.organizationId !== item.verifierId) return err('NOT_VERIFIER');
  return actor.appointedIn.has(item.leadId) ? err('VERIFIER_IN_LEAD') : ok(null);
}

export function verifyActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  const may = mayVerify(item, actor);
  if (!may.ok) return may;
  return item.state === 'SUBMITTED' ? ok({ ...item, state: 'VERIFIED', verifiedAt: now }) : wrongState(item);
}

/** Sent back, the work goes on and the rework is counted. */
export function sendBackActionItem(item: ActionItem, actor: Actor): Decided {
  const may = mayVerify(item, actor);
  if (!may.ok) return may;
  if (item.state !== 'SUBMITTED') return wrongState(item);
  const { submittedAt: _submittedAt, ...rest } = item;
  return ok({ ...rest, state: 'IN_PROGRESS', reworkCount: item.reworkCount + 1 });
}

/** The convener closes what is verified, once it has decided on any extension: afterwards nobody could. */
export function closeActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  if (actor.organizationId !== item.convenerId) return err('NOT_CONVENER');
  if (item.state !== 'VERIFIED') return wrongState(item);
  return item.extensionAsked ? err('EXTENSION_PENDING') : ok({ ...item, state: 'CLOSED', closedAt: now });
}

export const ACTION_ITEM_ACTS = {
  acceptActionItem,
  returnActionItem,
  reassignActionItem,
  upholdActionItem,
  reportProgress,
  blockActionItem,
  resumeActionItem,
  requestExtension,
  grantExtension,
  refuseExtension,
  submitActionItem,
  verifyActionItem,
  sendBackActionItem,
  closeActionItem,
  completePart,
  escalateActionItem,
  answerEscalation,
  closeUnresolved,
  cancelActionItem,
  markDuplicate,
  recordFollowUpVisit,
} as const satisfies Record<string, (item: ActionItem, actor: Actor, now: Date) => Decided>;

export type ActionItemAct = keyof typeof ACTION_ITEM_ACTS;
export const ACTION_ITEM_ACT_NAMES = Object.keys(ACTION_ITEM_ACTS) as readonly ActionItemAct[];
