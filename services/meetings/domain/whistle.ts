import { err, ok, type Result } from '../../../platform/result';
import type { ScoreSide, WhistleState, WhistleType } from './kinds';

/** What the rules need to know of a whistle. */
export interface Whistle {
  readonly state: WhistleState;
  readonly type: WhistleType;
  /** The territory: who drafts, blows, confirms. */
  readonly blowerId: string;
  readonly draftedBy: string | null;
  readonly approverId: string;
  readonly approved: boolean;
  /** Who dispatches now; null until it is blown. */
  readonly dispatcherId: string | null;
  /** Responsible until the next dispatch commits; null until the first. */
  readonly leadId: string | null;
  readonly supportingIds: readonly string[];
  /** The dispatcher sent back to this lead what it had returned. */
  readonly insisted: boolean;
  readonly ownersId: string | null;
  readonly companyId: string | null;
  /** Who convenes a body of the estate, and so may put it to the table. */
  readonly convenerIds: readonly string[];
  /** Supporting organizations that have reported in to the present dispatch. */
  readonly arrivedIds: readonly string[];
  readonly scoredSides: readonly ScoreSide[];
}

export const WHISTLE_ACT_NAMES = [
  'approveWhistle',
  'blowWhistle',
  'dispatchWhistle',
  'acknowledgeWhistle',
  'returnWhistle',
  'reportIn',
  'handleWhistle',
  'completeWhistle',
  'confirmWhistle',
  'sendBackWhistle',
  'scoreWhistle',
  'withdrawWhistle',
  'convertWhistle',
] as const;
export type WhistleAct = (typeof WHISTLE_ACT_NAMES)[number];

/** Where each act leads; an act that is not named is refused in that state. */
type Moves = Partial<Record<WhistleAct, WhistleState>>;
const away: Moves = { withdrawWhistle: 'WITHDRAWN', convertWhistle: 'CONVERTED' };
const table: Moves = { convertWhistle: 'CONVERTED' };

export const WHISTLE_MOVES = {
  DRAFT: { approveWhistle: 'APPROVED', blowWhistle: 'BLOWN', withdrawWhistle: 'WITHDRAWN' },
  APPROVED: { blowWhistle: 'BLOWN', withdrawWhistle: 'WITHDRAWN' },
  BLOWN: { approveWhistle: 'BLOWN', dispatchWhistle: 'DISPATCHED', ...away },
  DISPATCHED: {
    approveWhistle: 'DISPATCHED',
    acknowledgeWhistle: 'ACKNOWLEDGED',
    returnWhistle: 'RETURNED',
    ...away,
  },
  ACKNOWLEDGED: {
    approveWhistle: 'ACKNOWLEDGED',
    returnWhistle: 'RETURNED',
    reportIn: 'ARRIVED',
    ...away,
  },
  ARRIVED: { approveWhistle: 'ARRIVED', handleWhistle: 'HANDLING', ...table },
  HANDLING: {
    approveWhistle: 'HANDLING',
    handleWhistle: 'HANDLING',
    completeWhistle: 'HANDLED',
    ...table,
  },
  HANDLED: { approveWhistle: 'HANDLED', confirmWhistle: 'CONFIRMED', sendBackWhistle: 'HANDLING' },
  RETURNED: { approveWhistle: 'RETURNED', dispatchWhistle: 'DISPATCHED', ...away },
  ESCALATED: { approveWhistle: 'ESCALATED', dispatchWhistle: 'DISPATCHED', ...away },
  CONFIRMED: { scoreWhistle: 'CONFIRMED' },
  SCORED: {},
  LAPSED: table,
  WITHDRAWN: {},
  CONVERTED: {},
} as const satisfies Record<WhistleState, Moves>;

const ENDED: readonly WhistleState[] = ['SCORED', 'LAPSED', 'WITHDRAWN', 'CONVERTED'];
export const isOpenWhistle = (state: WhistleState): boolean => !ENDED.includes(state);

/** Who acts: the person, the organization, and where the person is appointed whichever hat is worn. */
export interface WhistleActor {
  readonly personId: string | null;
  readonly organizationId: string;
  readonly appointedIn: ReadonlySet<string>;
}

export type WhistleRoleRefusal =
  | 'NOT_BLOWER'
  | 'NOT_APPROVER'
  | 'DRAFTER_APPROVES'
  | 'NOT_DISPATCHER'
  | 'NOT_LEAD'
  | 'NOT_LEAD_OR_SUPPORT'
  | 'BLOWER_IN_LEAD'
  | 'NOT_A_SCORING_SIDE'
  | 'NOT_CONVENER';
export type WhistleStateRefusal =
  | `WHISTLE_IS_${WhistleState}`
  | 'WHISTLE_UNAPPROVED'
  | 'WHISTLE_APPROVED'
  | 'WHISTLE_INSISTED'
  | 'ARRIVED_ALREADY'
  | 'SCORED_ALREADY';
export type WhistleRefusal = WhistleRoleRefusal | WhistleStateRefusal;

/** The side an organization scores for: territory and lead score each other, owners and company the handling. */
export function sideOf(whistle: Whistle, organizationId: string): ScoreSide | null {
  if (organizationId === whistle.blowerId) return 'TERRITORY';
  if (organizationId === whistle.leadId) return 'DEPARTMENT';
  if (organizationId === whistle.ownersId) return 'OWNERS';
  return organizationId === whistle.companyId ? 'COMPANY' : null;
}

/** The territory judges the lead by a person who has no appointment there. */
const independentBlower = (w: Whistle, actor: WhistleActor): WhistleRoleRefusal | null => {
  if (actor.organizationId !== w.blowerId) return 'NOT_BLOWER';
  return w.leadId !== null && actor.appointedIn.has(w.leadId) ? 'BLOWER_IN_LEAD' : null;
};
const blower = (w: Whistle, { organizationId }: WhistleActor) =>
  organizationId === w.blowerId ? null : 'NOT_BLOWER';
const lead = (w: Whistle, { organizationId }: WhistleActor) =>
  organizationId === w.leadId ? null : 'NOT_LEAD';
const leadOrSupport = (w: Whistle, { organizationId }: WhistleActor) =>
  organizationId === w.leadId || w.supportingIds.includes(organizationId) ? null : 'NOT_LEAD_OR_SUPPORT';

/** Why this actor may not do the act at all, whatever the state; null where it may. */
const ROLES = {
  approveWhistle: (w, actor) => {
    if (actor.organizationId !== w.approverId) return 'NOT_APPROVER';
    return w.draftedBy !== null && actor.personId === w.draftedBy ? 'DRAFTER_APPROVES' : null;
  },
  blowWhistle: blower,
  dispatchWhistle: (w, { organizationId }) => (organizationId === w.dispatcherId ? null : 'NOT_DISPATCHER'),
  acknowledgeWhistle: lead,
  returnWhistle: lead,
  reportIn: leadOrSupport,
  handleWhistle: leadOrSupport,
  completeWhistle: lead,
  confirmWhistle: independentBlower,
  sendBackWhistle: independentBlower,
  scoreWhistle: (w, actor) => {
    const side = sideOf(w, actor.organizationId);
    if (side === null) return 'NOT_A_SCORING_SIDE';
    return side === 'TERRITORY' ? independentBlower(w, actor) : null;
  },
  withdrawWhistle: blower,
  convertWhistle: (w, { organizationId }) => (w.convenerIds.includes(organizationId) ? null : 'NOT_CONVENER'),
} as const satisfies Record<WhistleAct, (w: Whistle, actor: WhistleActor) => WhistleRoleRefusal | null>;

/** What bars an act that fits the state. */
function obstacle(w: Whistle, act: WhistleAct, actor: WhistleActor): WhistleStateRefusal | null {
  switch (act) {
    case 'approveWhistle':
      return w.approved ? 'WHISTLE_APPROVED' : null;
    case 'blowWhistle':
      return w.approved || w.type === 'EMERGENCY' ? null : 'WHISTLE_UNAPPROVED';
    case 'confirmWhistle':
      return w.approved ? null : 'WHISTLE_UNAPPROVED';
    case 'returnWhistle':
      return w.insisted ? 'WHISTLE_INSISTED' : null;
    case 'reportIn':
      return w.arrivedIds.includes(actor.organizationId) ? 'ARRIVED_ALREADY' : null;
    case 'scoreWhistle':
      return w.scoredSides.includes(sideOf(w, actor.organizationId)!) ? 'SCORED_ALREADY' : null;
    default:
      return null;
  }
}

/** The state after an act, or why it cannot be done: who acts first, then the state, then what else bars it. */
export function afterWhistleAct(
  whistle: Whistle,
  act: WhistleAct,
  actor: WhistleActor,
): Result<WhistleState, WhistleRefusal> {
  const forbidden = ROLES[act](whistle, actor);
  if (forbidden) return err(forbidden);
  const moves: Moves = WHISTLE_MOVES[whistle.state];
  const next = supportReports(whistle, act, actor) ? supportMove(whistle.state) : moves[act];
  if (!next) return err(`WHISTLE_IS_${whistle.state}`);
  const barred = obstacle(whistle, act, actor);
  if (barred) return err(barred);
  if (act === 'scoreWhistle') return ok(afterScore(whistle, sideOf(whistle, actor.organizationId)!));
  return ok(next);
}

/** A supporting organization's arrival moves nothing, and may come before the lead's. */
const supportReports = (w: Whistle, act: WhistleAct, { organizationId }: WhistleActor): boolean =>
  act === 'reportIn' && organizationId !== w.leadId;
const AT_WORK: readonly WhistleState[] = ['DISPATCHED', 'ACKNOWLEDGED', 'ARRIVED', 'HANDLING'];
const supportMove = (state: WhistleState): WhistleState | undefined =>
  AT_WORK.includes(state) ? state : undefined;

/** Scored when territory and department both have. */
function afterScore(w: Whistle, side: ScoreSide): WhistleState {
  const sides = [...w.scoredSides, side];
  return sides.includes('TERRITORY') && sides.includes('DEPARTMENT') ? 'SCORED' : 'CONFIRMED';
}

const ROLE_REFUSALS: readonly string[] = [
  'NOT_BLOWER',
  'NOT_APPROVER',
  'DRAFTER_APPROVES',
  'NOT_DISPATCHER',
  'NOT_LEAD',
  'NOT_LEAD_OR_SUPPORT',
  'BLOWER_IN_LEAD',
  'NOT_A_SCORING_SIDE',
  'NOT_CONVENER',
] satisfies WhistleRoleRefusal[];

/** Whether a refusal is about who acts, and so forbids, rather than about the state. */
export const isWhistleRoleRefusal = (refusal: WhistleRefusal): refusal is WhistleRoleRefusal =>
  ROLE_REFUSALS.includes(refusal);
