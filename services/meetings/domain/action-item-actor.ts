import { err, ok, type Result } from '../../../platform/result';
import { type ActionItem, type In, RETURNS_TO_THE_TABLE } from './action-item';
import type { ActionItemState } from './kinds';

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
  | 'NOT_SUPPORT'
  | 'NOT_ESCALATION_TARGET'
  | 'NOT_VISITOR'
  | 'VERIFIER_IN_LEAD'
  | 'CONVENER_IN_LEAD'
  | 'VISITOR_IN_LEAD';
export type StateRefusal =
  | `ITEM_IS_${ActionItemState}`
  | 'RETURN_TOO_LATE'
  | 'RETURN_FOR_THE_MEETING'
  | 'CALENDAR_YEAR_UNKNOWN'
  | 'EXTENSION_TOO_LATE'
  | 'EXTENSION_PENDING'
  | 'EXTENSION_NOT_ASKED'
  | 'PART_DONE';
export type ActionItemRefusal = RoleRefusal | StateRefusal;

export type Decided = Result<ActionItem, ActionItemRefusal>;

export const isLead = (item: ActionItem, actor: Actor) => actor.organizationId === item.leadId;
export const wrongState = (item: ActionItem): Result<never, StateRefusal> => err(`ITEM_IS_${item.state}`);

/** Who rules on what the lead asks: the convener, and where the convener itself leads, the verifier in its place. */
export const rulerOf = (item: ActionItem): string =>
  item.leadId === item.convenerId ? item.verifierId : item.convenerId;

/** A ruling needs another person: nobody with a current appointment in the lead, whichever hat is worn. */
export function mayRule(item: ActionItem, actor: Actor): Result<null, RoleRefusal> {
  const ruler = rulerOf(item);
  if (actor.organizationId !== ruler && actor.organizationId !== item.convenerId) return err('NOT_CONVENER');
  return actor.organizationId !== ruler || actor.appointedIn.has(item.leadId)
    ? err('CONVENER_IN_LEAD')
    : ok(null);
}

/** The pending return, where the convener may rule on it: from the second on, not before a meeting has decided. */
export function ruleable(item: ActionItem): Result<In<'RETURN_REQUESTED'>, StateRefusal> {
  if (item.state !== 'RETURN_REQUESTED') return wrongState(item);
  return item.returnCount >= RETURNS_TO_THE_TABLE && !item.decidedByMeeting
    ? err('RETURN_FOR_THE_MEETING')
    : ok(item);
}

const ROLE_REFUSALS: readonly string[] = [
  'NOT_LEAD',
  'NOT_LEAD_OR_SUPPORT',
  'NOT_VERIFIER',
  'NOT_CONVENER',
  'NOT_SUPPORT',
  'NOT_ESCALATION_TARGET',
  'NOT_VISITOR',
  'VERIFIER_IN_LEAD',
  'CONVENER_IN_LEAD',
  'VISITOR_IN_LEAD',
] satisfies RoleRefusal[];

/** Whether a refusal is about who acts, and so forbids, rather than about the state. */
export const isRoleRefusal = (refusal: ActionItemRefusal): refusal is RoleRefusal =>
  ROLE_REFUSALS.includes(refusal);
