import { daysBetween, type LocalDate } from '../../../platform/dates';
import { assertNever, err, ok, type Result } from '../../../platform/result';
import type { ActionItemState, PartyRole } from './kinds';

/** What holds in every state of an action item. */
interface Common {
  readonly leadId: string;
  readonly supportingIds: readonly string[];
  readonly verifierId: string;
  readonly convenerId: string;
  readonly dueOn: string;
  readonly reworkCount: number;
}

/** Each state holds what is true in it. */
export type ActionItem = Common &
  (
    | { readonly state: 'ISSUED' }
    | { readonly state: 'ACCEPTED'; readonly acceptedAt: Date }
    | { readonly state: 'IN_PROGRESS'; readonly acceptedAt: Date }
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

/** Who acts: the organization, and where the person is appointed whichever hat is worn. */
export interface Actor {
  readonly organizationId: string;
  readonly appointedIn: ReadonlySet<string>;
}

export type RoleRefusal =
  | 'NOT_LEAD'
  | 'NOT_LEAD_OR_SUPPORT'
  | 'NOT_VERIFIER'
  | 'NOT_CONVENER'
  | 'VERIFIER_IN_LEAD';
export type StateRefusal = `ITEM_IS_${ActionItemState}`;
export type ActionItemRefusal = RoleRefusal | StateRefusal;

type Decided = Result<ActionItem, ActionItemRefusal>;

const isLead = (item: ActionItem, actor: Actor) => actor.organizationId === item.leadId;
const wrongState = (item: ActionItem): Result<never, StateRefusal> => err(`ITEM_IS_${item.state}`);

/** The lead accepts what was issued to it. */
export function acceptActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  if (!isLead(item, actor)) return err('NOT_LEAD');
  return item.state === 'ISSUED' ? ok({ ...item, state: 'ACCEPTED', acceptedAt: now }) : wrongState(item);
}

/** The lead or a supporting organization reports; the first report starts the work. */
export function reportProgress(item: ActionItem, actor: Actor): Decided {
  if (!isLead(item, actor) && !item.supportingIds.includes(actor.organizationId))
    return err('NOT_LEAD_OR_SUPPORT');
  return item.state === 'ACCEPTED' || item.state === 'IN_PROGRESS'
    ? ok({ ...item, state: 'IN_PROGRESS' })
    : wrongState(item);
}

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

/** The convener closes what is verified. */
export function closeActionItem(item: ActionItem, actor: Actor, now: Date): Decided {
  if (actor.organizationId !== item.convenerId) return err('NOT_CONVENER');
  return item.state === 'VERIFIED' ? ok({ ...item, state: 'CLOSED', closedAt: now }) : wrongState(item);
}

export const ACTION_ITEM_ACTS = {
  acceptActionItem,
  reportProgress,
  submitActionItem,
  verifyActionItem,
  sendBackActionItem,
  closeActionItem,
} as const satisfies Record<string, (item: ActionItem, actor: Actor, now: Date) => Decided>;

export type ActionItemAct = keyof typeof ACTION_ITEM_ACTS;
export const ACTION_ITEM_ACT_NAMES = Object.keys(ACTION_ITEM_ACTS) as readonly ActionItemAct[];

const ROLE_REFUSALS: readonly string[] = [
  'NOT_LEAD',
  'NOT_LEAD_OR_SUPPORT',
  'NOT_VERIFIER',
  'NOT_CONVENER',
  'VERIFIER_IN_LEAD',
] satisfies RoleRefusal[];

/** Whether a refusal is about who acts, and so forbids, rather than about the state. */
export const isRoleRefusal = (refusal: ActionItemRefusal): refusal is RoleRefusal =>
  ROLE_REFUSALS.includes(refusal);

export const isOpen = (state: ActionItemState): boolean => state !== 'CLOSED';

/** Still the lead's to do: what is submitted or verified is late, if at all, by its verifier or convener. */
export function isWithLead(state: ActionItemState): boolean {
  switch (state) {
    case 'ISSUED':
    case 'ACCEPTED':
    case 'IN_PROGRESS':
      return true;
    case 'SUBMITTED':
    case 'VERIFIED':
    case 'CLOSED':
      return false;
    default:
      return assertNever(state);
  }
}

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
