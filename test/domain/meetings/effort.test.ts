import { localDate } from '../../../platform/dates';
import {
  checkAmount,
  checkGranted,
  checkMembers,
  decideOnEffort,
  EFFORT_ACT_NAMES,
  EFFORT_ACTS,
  type Effort,
  type EffortAct,
  type EffortKind,
  type EffortState,
  effortOverdue,
  isEffortRoleRefusal,
} from '../../../services/meetings/domain/effort';

const STATES: Record<EffortKind, readonly EffortState[]> = {
  TASK_FORCE: ['ACTIVE', 'ENDED'],
  JOINT_OPERATION: ['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'],
  UPWARD_REQUEST: ['SENT', 'RECEIVED', 'ANSWERED', 'WITHDRAWN'],
};
const ROLES = ['convener', 'lead', 'member', 'stranger'] as const;
type Role = (typeof ROLES)[number];

/** By hand: who may, and from which state to which. */
const TABLE: Record<
  EffortAct,
  { readonly who: readonly Role[]; readonly to: Partial<Record<EffortState, EffortState>> }
> = {
  changeTaskForceMembers: { who: ['convener'], to: { ACTIVE: 'ACTIVE' } },
  reportTaskForce: { who: ['lead', 'member'], to: { ACTIVE: 'ACTIVE' } },
  extendTaskForce: { who: ['convener'], to: { ACTIVE: 'ACTIVE' } },
  endTaskForce: { who: ['convener'], to: { ACTIVE: 'ENDED' } },
  startJointOperation: { who: ['lead'], to: { PLANNED: 'UNDER_WAY' } },
  recordOperationFinding: { who: ['lead', 'member'], to: { UNDER_WAY: 'UNDER_WAY' } },
  completeJointOperation: { who: ['lead'], to: { UNDER_WAY: 'COMPLETED' } },
  cancelJointOperation: { who: ['convener'], to: { PLANNED: 'CANCELLED', UNDER_WAY: 'CANCELLED' } },
  receiveUpwardRequest: { who: ['lead'], to: { SENT: 'RECEIVED' } },
  answerUpwardRequest: { who: ['lead', 'convener'], to: { SENT: 'ANSWERED', RECEIVED: 'ANSWERED' } },
  withdrawUpwardRequest: { who: ['convener'], to: { SENT: 'WITHDRAWN', RECEIVED: 'WITHDRAWN' } },
};

const cells = EFFORT_ACT_NAMES.flatMap((act) =>
  ROLES.flatMap((role) => STATES[EFFORT_ACTS[act].of].map((state) => [act, role, state] as const)),
);
test('the matrix of efforts has every cell', () => {
  expect(cells).toHaveLength((4 * 2 + 4 * 4 + 3 * 4) * 4);
});
test.each(cells)('%s by the %s on one that is %s', (act, role, state) => {
  const kind = EFFORT_ACTS[act].of;
  const effort: Effort = { kind, state, convenerId: 'convener', leadId: 'lead', partyIds: ['member'] };
  const decided = decideOnEffort(effort, act, role);
  if (!TABLE[act].who.includes(role)) {
    expect(decided.ok ? null : isEffortRoleRefusal(decided.error)).toBe(true);
    return;
  }
  const next = TABLE[act].to[state];
  expect(decided).toEqual(next ? { ok: true, value: next } : { ok: false, error: `${kind}_IS_${state}` });
});

test('M17: members join and leave once, and the lead is none of them', () => {
  const force = { leadId: 'lead', partyIds: ['police', 'fire'] };
  const check = (join: string[], leave: string[]) => {
    const checked = checkMembers(force, join, leave);
    return checked.ok ? 'ok' : checked.error;
  };
  expect(check(['water'], ['fire'])).toBe('ok');
  expect(check([], [])).toBe('MEMBERS_UNCLEAR');
  expect(check(['water', 'water'], [])).toBe('MEMBERS_UNCLEAR');
  expect(check(['fire'], ['fire'])).toBe('MEMBERS_UNCLEAR');
  expect(check(['police'], [])).toBe('MEMBER_ALREADY');
  expect(check(['lead'], [])).toBe('MEMBER_ALREADY');
  expect(check([], ['water'])).toBe('MEMBER_UNKNOWN');
});

test('M18: a sum is asked for with a subsidy alone, and granted as far as the answer says', () => {
  expect(checkAmount('SUBSIDY', 100n)).toBe(true);
  expect(checkAmount('SUBSIDY', null)).toBe(false);
  expect(checkAmount('SUBSIDY', 0n)).toBe(false);
  expect(checkAmount('POLICY', null)).toBe(true);
  expect(checkAmount('POLICY', 100n)).toBe(false);

  expect(checkGranted(100n, 'GRANTED', 100n)).toBe(true);
  expect(checkGranted(100n, 'GRANTED', 99n)).toBe(false);
  expect(checkGranted(100n, 'GRANTED', null)).toBe(false);
  expect(checkGranted(100n, 'PARTLY_GRANTED', 99n)).toBe(true);
  expect(checkGranted(100n, 'PARTLY_GRANTED', 100n)).toBe(false);
  expect(checkGranted(100n, 'PARTLY_GRANTED', 0n)).toBe(false);
  expect(checkGranted(100n, 'REFUSED', null)).toBe(true);
  expect(checkGranted(100n, 'REFUSED', 1n)).toBe(false);
  expect(checkGranted(null, 'GRANTED', null)).toBe(true);
  expect(checkGranted(null, 'GRANTED', 1n)).toBe(false);
});

test('M17, M18: overdue is derived: past the last day while it is at work or waits for an answer', () => {
  const [due, later] = [localDate('2026-09-30'), localDate('2026-10-03')];
  expect(effortOverdue('ACTIVE', due, due)).toBe(0);
  for (const state of ['ACTIVE', 'SENT', 'RECEIVED'] as const)
    expect(effortOverdue(state, due, later)).toBe(3);
  for (const state of ['ENDED', 'PLANNED', 'COMPLETED', 'ANSWERED', 'WITHDRAWN'] as const)
    expect(effortOverdue(state, due, later)).toBe(0);
});
