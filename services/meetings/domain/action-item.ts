import { daysBetween, type LocalDate, today } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type { AcceptedBy, ActionItemState, PartyRole } from './kinds';

/** From this return of one item on, a meeting decides who leads it before the convener rules so. */
export const RETURNS_TO_THE_TABLE = 2;

/** What holds in every state of an action item. */
interface Common {
  readonly leadId: string;
  readonly supportingIds: readonly string[];
  readonly verifierId: string;
  readonly convenerId: string;
  readonly dueOn: string;
  readonly reworkCount: number;
  /** When the present lead got it: from here its days to return it are counted. */
  readonly assignedAt: Date;
  readonly returnCount: number;
  /** A meeting has decided on the return that is pending. */
  readonly decidedByMeeting: boolean;
  /** An extension is asked for and not decided. */
  readonly extensionAsked: boolean;
  /** How it came to be accepted; null until it is. */
  readonly acceptedBy: AcceptedBy | null;
  readonly reopenedCount: number;
  /** To whom it was last escalated. */
  readonly escalatedToId: string | null;
  /** The supporting organizations that have done their part. */
  readonly completedParts: readonly string[];
}

/** Each state holds what is true in it. */
export type ActionItem = Common &
  (
    | { readonly state: 'ISSUED' }
    | { readonly state: 'ACCEPTED'; readonly acceptedAt: Date }
    /** The lead says that it is not its own; it stays responsible until the ruling. */
    | { readonly state: 'RETURN_REQUESTED'; readonly acceptedAt: Date | null }
    | { readonly state: 'IN_PROGRESS'; readonly acceptedAt: Date }
    | { readonly state: 'BLOCKED'; readonly acceptedAt: Date }
    | { readonly state: 'SUBMITTED'; readonly acceptedAt: Date; readonly submittedAt: Date }
    | {
        readonly state: 'VERIFIED';
        readonly acceptedAt: Date;
        readonly submittedAt: Date;
        readonly verifiedAt: Date;
      }
    | {
        readonly state: 'CLOSED';
        readonly acceptedAt: Date;
        readonly submittedAt: Date;
        readonly verifiedAt: Date;
        readonly closedAt: Date;
      }
    /** A visit after the closing found that it is not so: it is with its lead again. */
    | { readonly state: 'REOPENED'; readonly acceptedAt: Date }
    /** Beyond this level: a higher organization has it, and it stays open here. */
    | { readonly state: 'ESCALATED'; readonly acceptedAt: Date | null }
    | Ended<'CLOSED_UNRESOLVED'>
    | Ended<'CANCELLED'>
    | Ended<'DUPLICATE'>
  );

/** Ended otherwise than done; it may never have been accepted. */
interface Ended<State extends ActionItemState> {
  readonly state: State;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date;
}

export type In<State extends ActionItemState> = Extract<ActionItem, { readonly state: State }>;

/** How an item ends. */
export const ENDS: readonly ActionItemState[] = ['CLOSED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE'];

export const isOpen = (state: ActionItemState): boolean => !ENDS.includes(state);

/** Still the lead's to do: what is submitted or verified is late, if at all, by its verifier or convener. */
export const WITH_LEAD: readonly ActionItemState[] = [
  'ISSUED',
  'ACCEPTED',
  'RETURN_REQUESTED',
  'IN_PROGRESS',
  'BLOCKED',
  'REOPENED',
];

export const isWithLead = (state: ActionItemState): boolean => WITH_LEAD.includes(state);

/** Overdue is derived, never stored: the days since the due date while it is the lead's to do. */
export function daysOverdue(state: ActionItemState, dueOn: LocalDate, on: LocalDate): number {
  return isWithLead(state) ? Math.max(0, daysBetween(dueOn, on)) : 0;
}

/** A supporting organization may report its part while the lead works on the item, and until somebody has verified it. */
export const PARTS_REPORTED_IN: readonly ActionItemState[] = [
  'ACCEPTED',
  'IN_PROGRESS',
  'BLOCKED',
  'REOPENED',
  'SUBMITTED',
];

/** Whether a part that is not done is late: the lead has done its own, or is late itself. What ended otherwise waits for nothing. */
export const arePartsDue = (state: ActionItemState, dueOn: LocalDate, on: LocalDate): boolean =>
  ['SUBMITTED', 'VERIFIED', 'CLOSED'].includes(state) || daysOverdue(state, dueOn, on) > 0;

/**
 * On time ⇔ the submission that was verified was made by the day; null until one is. Against the first due date and
 * against the extended one: both are told.
 */
export const isOnTime = (
  { submittedAt, verifiedAt }: { readonly submittedAt: Date | null; readonly verifiedAt: Date | null },
  dueOn: string,
): boolean | null => (submittedAt && verifiedAt ? today(submittedAt) <= dueOn : null);

export interface Parties {
  readonly leadId: string;
  readonly supportingIds: readonly string[];
  readonly verifierId: string;
}

export type PartiesRefusal = 'VERIFIER_IS_LEAD' | 'SUPPORT_IS_LEAD' | 'SUPPORT_REPEATED';

/** One lead, others in support, and a verifier outside the lead. */
export function checkParties({ leadId, supportingIds, verifierId }: Parties): Result<null, PartiesRefusal> {
  if (verifierId === leadId) return err('VERIFIER_IS_LEAD');
  if (supportingIds.includes(leadId)) return err('SUPPORT_IS_LEAD');
  return new Set(supportingIds).size === supportingIds.length ? ok(null) : err('SUPPORT_REPEATED');
}

/** Everybody who has to do with it; who has it above only while it is there. */
export const rolesOf = (
  { leadId, supportingIds, verifierId }: Parties,
  escalatedToId: string | null = null,
): readonly (readonly [string, PartyRole])[] => [
  [leadId, 'LEAD'],
  ...supportingIds.map((id) => [id, 'SUPPORT'] as const),
  [verifierId, 'VERIFIER'],
  ...(escalatedToId === null ? [] : [[escalatedToId, 'ESCALATED_TO'] as const]),
];

/** Who has it above now: nobody once the answer has come. */
export const nowAbove = (item: ActionItem): string | null =>
  item.state === 'ESCALATED' ? item.escalatedToId : null;
