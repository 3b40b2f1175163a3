import { daysBetween, type LocalDate } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type {
  JointOperationState,
  TaskForceState,
  UpwardAnswer,
  UpwardRequestKind,
  UpwardRequestState,
} from './kinds';

/** Efforts beyond one item: a task force, a joint operation, a request to a higher level. Each follows from a resolution. */
export type EffortKind = 'TASK_FORCE' | 'JOINT_OPERATION' | 'UPWARD_REQUEST';
export type EffortState = TaskForceState | JointOperationState | UpwardRequestState;

/** Who does an act: the convener, the lead (of a request: to whom it goes), the lead or a member, or either end of a request. */
export type EffortRole = 'CONVENER' | 'LEAD' | 'PARTY' | 'EITHER_END';

/** Each act: of what, by whom, and where it leads from each state in which it is done. */
export const EFFORT_ACTS = {
  changeTaskForceMembers: { of: 'TASK_FORCE', by: 'CONVENER', steps: { ACTIVE: 'ACTIVE' } },
  reportTaskForce: { of: 'TASK_FORCE', by: 'PARTY', steps: { ACTIVE: 'ACTIVE' } },
  extendTaskForce: { of: 'TASK_FORCE', by: 'CONVENER', steps: { ACTIVE: 'ACTIVE' } },
  endTaskForce: { of: 'TASK_FORCE', by: 'CONVENER', steps: { ACTIVE: 'ENDED' } },
  startJointOperation: { of: 'JOINT_OPERATION', by: 'LEAD', steps: { PLANNED: 'UNDER_WAY' } },
  recordOperationFinding: { of: 'JOINT_OPERATION', by: 'PARTY', steps: { UNDER_WAY: 'UNDER_WAY' } },
  completeJointOperation: { of: 'JOINT_OPERATION', by: 'LEAD', steps: { UNDER_WAY: 'COMPLETED' } },
  cancelJointOperation: {
    of: 'JOINT_OPERATION',
    by: 'CONVENER',
    steps: { PLANNED: 'CANCELLED', UNDER_WAY: 'CANCELLED' },
  },
  receiveUpwardRequest: { of: 'UPWARD_REQUEST', by: 'LEAD', steps: { SENT: 'RECEIVED' } },
  answerUpwardRequest: {
    of: 'UPWARD_REQUEST',
    by: 'EITHER_END',
    steps: { SENT: 'ANSWERED', RECEIVED: 'ANSWERED' },
  },
  withdrawUpwardRequest: {
    of: 'UPWARD_REQUEST',
    by: 'CONVENER',
    steps: { SENT: 'WITHDRAWN', RECEIVED: 'WITHDRAWN' },
  },
} as const satisfies Record<
  string,
  {
    readonly of: EffortKind;
    readonly by: EffortRole;
    readonly steps: Partial<Record<EffortState, EffortState>>;
  }
>;
export type EffortAct = keyof typeof EFFORT_ACTS;
export const EFFORT_ACT_NAMES = Object.keys(EFFORT_ACTS) as readonly EffortAct[];

export type EffortRoleRefusal = 'NOT_CONVENER' | 'NOT_EFFORT_LEAD' | 'NOT_EFFORT_PARTY';
export type EffortStateRefusal =
  | `TASK_FORCE_IS_${TaskForceState}`
  | `JOINT_OPERATION_IS_${JointOperationState}`
  | `UPWARD_REQUEST_IS_${UpwardRequestState}`;
export const isEffortRoleRefusal = (refusal: string): refusal is EffortRoleRefusal =>
  refusal.startsWith('NOT_');

export interface Effort {
  readonly kind: EffortKind;
  readonly state: EffortState;
  readonly convenerId: string;
  readonly leadId: string;
  /** Who takes part today. */
  readonly partyIds: readonly string[];
}

/** The state an act leads to, or why it cannot be done. */
export function decideOnEffort(
  effort: Effort,
  act: EffortAct,
  organizationId: string,
): Result<EffortState, EffortRoleRefusal | EffortStateRefusal> {
  const { by, steps } = EFFORT_ACTS[act];
  const barred = barredRole(effort, by, organizationId);
  if (barred) return err(barred);
  const next = (steps as Partial<Record<EffortState, EffortState>>)[effort.state];
  return next ? ok(next) : err(`${effort.kind}_IS_${effort.state}` as EffortStateRefusal);
}

function barredRole(effort: Effort, by: EffortRole, organizationId: string): EffortRoleRefusal | null {
  const convenes = organizationId === effort.convenerId;
  const leads = organizationId === effort.leadId;
  switch (by) {
    case 'CONVENER':
      return convenes ? null : 'NOT_CONVENER';
    case 'LEAD':
      return leads ? null : 'NOT_EFFORT_LEAD';
    case 'PARTY':
      return leads || effort.partyIds.includes(organizationId) ? null : 'NOT_EFFORT_PARTY';
    case 'EITHER_END':
      return leads || convenes ? null : 'NOT_EFFORT_LEAD';
  }
}

/** Days past the last day, while it is not over. */
export const effortOverdue = (state: EffortState, endsOn: LocalDate, on: LocalDate): number =>
  state === 'ACTIVE' || state === 'SENT' || state === 'RECEIVED' ? Math.max(0, daysBetween(endsOn, on)) : 0;

/** Who joins is not in it yet, who leaves is, and the lead is neither. */
export function checkMembers(
  effort: Pick<Effort, 'leadId' | 'partyIds'>,
  join: readonly string[],
  leave: readonly string[],
): Result<null, 'MEMBERS_UNCLEAR' | 'MEMBER_ALREADY' | 'MEMBER_UNKNOWN'> {
  if (join.length + leave.length === 0 || new Set([...join, ...leave]).size < join.length + leave.length)
    return err('MEMBERS_UNCLEAR');
  if (join.some((id) => id === effort.leadId || effort.partyIds.includes(id))) return err('MEMBER_ALREADY');
  return leave.every((id) => effort.partyIds.includes(id)) ? ok(null) : err('MEMBER_UNKNOWN');
}

/** A sum is asked for with a subsidy, and with nothing else. */
export const checkAmount = (kind: UpwardRequestKind, amount: bigint | null): boolean =>
  kind === 'SUBSIDY' ? amount !== null && amount > 0n : amount === null;

/** A sum is granted where a subsidy is, wholly or in part, and never more than was asked for. */
export function checkGranted(asked: bigint | null, answer: UpwardAnswer, granted: bigint | null): boolean {
  if (asked === null || answer === 'REFUSED') return granted === null;
  if (granted === null || granted <= 0n) return false;
  return answer === 'GRANTED' ? granted === asked : granted < asked;
}

export const ANSWERS: Record<UpwardAnswer, string> = {
  GRANTED: '同意',
  PARTLY_GRANTED: '部分同意',
  REFUSED: '不同意',
};
