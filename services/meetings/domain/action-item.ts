import { daysBetween, type LocalDate } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type { ActionItemState, PartyRole } from './kinds';

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
  );

export type In<State extends ActionItemState> = Extract<ActionItem, { readonly state: State }>;

export const isOpen = (state: ActionItemState): boolean => state !== 'CLOSED';

/** Still the lead's to do: what is submitted or verified is late, if at all, by its verifier or convener. */
export const WITH_LEAD: readonly ActionItemState[] = [
  'ISSUED',
  'ACCEPTED',
  'RETURN_REQUESTED',
  'IN_PROGRESS',
  'BLOCKED',
];

export const isWithLead = (state: ActionItemState): boolean => WITH_LEAD.includes(state);

/** Overdue is derived, never stored: the days since the due date while it is the lead's to do. */
export function daysOverdue(state: ActionItemState, dueOn: LocalDate, today: LocalDate): number {
  return isWithLead(state) ? Math.max(0, daysBetween(dueOn, today)) : 0;
}

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

export const rolesOf = ({
  leadId,
  supportingIds,
  verifierId,
}: Parties): readonly (readonly [string, PartyRole])[] => [
  [leadId, 'LEAD'],
  ...supportingIds.map((id) => [id, 'SUPPORT'] as const),
  [verifierId, 'VERIFIER'],
];
