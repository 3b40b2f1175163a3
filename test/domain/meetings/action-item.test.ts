import type { LocalDate } from '../../../platform/dates';
import { actionItemOf, type ItemParties } from '../../../services/meetings/db/action-items';
import type { ActionItemRow } from '../../../services/meetings/db/tables';
import {
  ACTION_ITEM_ACT_NAMES,
  ACTION_ITEM_ACTS,
  type ActionItem,
  type ActionItemAct,
  type ActionItemRefusal,
  type Actor,
  checkParties,
  daysOverdue,
  isOpen,
  isRoleRefusal,
  isWithLead,
  rolesOf,
} from '../../../services/meetings/domain/action-item';
import type { ActionItemState } from '../../../services/meetings/domain/kinds';

const at = (minute: number) => new Date(Date.UTC(2026, 8, 10, 6, minute));
const NOW = at(59);

const common = {
  leadId: 'police',
  supportingIds: ['company', 'owners'],
  verifierId: 'residents',
  convenerId: 'party',
  dueOn: '2026-09-30',
  reworkCount: 2,
};
const accepted = { acceptedAt: at(1) };
const submitted = { ...accepted, submittedAt: at(2) };
const verified = { ...submitted, verifiedAt: at(3) };

const ITEMS: { readonly [State in ActionItemState]: Extract<ActionItem, { state: State }> } = {
  ISSUED: { ...common, state: 'ISSUED' },
  ACCEPTED: { ...common, ...accepted, state: 'ACCEPTED' },
  IN_PROGRESS: { ...common, ...accepted, state: 'IN_PROGRESS' },
  SUBMITTED: { ...common, ...submitted, state: 'SUBMITTED' },
  VERIFIED: { ...common, ...verified, state: 'VERIFIED' },
  CLOSED: { ...common, ...verified, closedAt: at(4), state: 'CLOSED' },
};

type Role = 'lead' | 'support' | 'verifier' | 'convener' | 'stranger' | 'verifierInLead';
const ACTORS: Record<Role, Actor> = {
  lead: { organizationId: 'police', appointedIn: new Set(['police']) },
  support: { organizationId: 'owners', appointedIn: new Set(['owners']) },
  verifier: { organizationId: 'residents', appointedIn: new Set(['residents']) },
  convener: { organizationId: 'party', appointedIn: new Set(['party']) },
  stranger: { organizationId: 'elsewhere', appointedIn: new Set(['elsewhere']) },
  verifierInLead: { organizationId: 'residents', appointedIn: new Set(['residents', 'police']) },
};

type Expected = ActionItem | ActionItemRefusal;
const allStates = (of: (state: ActionItemState) => Expected) =>
  Object.fromEntries(Object.keys(ITEMS).map((state) => [state, of(state as ActionItemState)])) as Record<
    ActionItemState,
    Expected
  >;
const never = (refusal: ActionItemRefusal) => allStates(() => refusal);
/** Refused by the state everywhere but where the entry says. */
const only = (where: Partial<Record<ActionItemState, Expected>>) =>
  allStates((state) => where[state] ?? `ITEM_IS_${state}`);

const { submittedAt: _, ...unsubmitted } = ITEMS.SUBMITTED;
const REPORTED = only({
  ACCEPTED: { ...ITEMS.ACCEPTED, state: 'IN_PROGRESS' },
  IN_PROGRESS: ITEMS.IN_PROGRESS,
});

/** All 6 acts × 6 roles × 6 states, by hand. */
const TABLE: Record<ActionItemAct, Record<Role, Record<ActionItemState, Expected>>> = {
  acceptActionItem: {
    lead: only({ ISSUED: { ...ITEMS.ISSUED, state: 'ACCEPTED', acceptedAt: NOW } }),
    support: never('NOT_LEAD'),
    verifier: never('NOT_LEAD'),
    convener: never('NOT_LEAD'),
    stranger: never('NOT_LEAD'),
    verifierInLead: never('NOT_LEAD'),
  },
  reportProgress: {
    lead: REPORTED,
    support: REPORTED,
    verifier: never('NOT_LEAD_OR_SUPPORT'),
    convener: never('NOT_LEAD_OR_SUPPORT'),
    stranger: never('NOT_LEAD_OR_SUPPORT'),
    verifierInLead: never('NOT_LEAD_OR_SUPPORT'),
  },
  submitActionItem: {
    lead: only({ IN_PROGRESS: { ...ITEMS.IN_PROGRESS, state: 'SUBMITTED', submittedAt: NOW } }),
    support: never('NOT_LEAD'),
    verifier: never('NOT_LEAD'),
    convener: never('NOT_LEAD'),
    stranger: never('NOT_LEAD'),
    verifierInLead: never('NOT_LEAD'),
  },
  verifyActionItem: {
    lead: never('NOT_VERIFIER'),
    support: never('NOT_VERIFIER'),
    verifier: only({ SUBMITTED: { ...ITEMS.SUBMITTED, state: 'VERIFIED', verifiedAt: NOW } }),
    convener: never('NOT_VERIFIER'),
    stranger: never('NOT_VERIFIER'),
    verifierInLead: never('VERIFIER_IN_LEAD'),
  },
  sendBackActionItem: {
    lead: never('NOT_VERIFIER'),
    support: never('NOT_VERIFIER'),
    verifier: only({ SUBMITTED: { ...unsubmitted, state: 'IN_PROGRESS', reworkCount: 3 } }),
    convener: never('NOT_VERIFIER'),
    stranger: never('NOT_VERIFIER'),
    verifierInLead: never('VERIFIER_IN_LEAD'),
  },
  closeActionItem: {
    lead: never('NOT_CONVENER'),
    support: never('NOT_CONVENER'),
    verifier: never('NOT_CONVENER'),
    convener: only({ VERIFIED: { ...ITEMS.VERIFIED, state: 'CLOSED', closedAt: NOW } }),
    stranger: never('NOT_CONVENER'),
    verifierInLead: never('NOT_CONVENER'),
  },
};

const cells = ACTION_ITEM_ACT_NAMES.flatMap((act) =>
  (Object.keys(ACTORS) as Role[]).flatMap((role) =>
    (Object.keys(ITEMS) as ActionItemState[]).map((state) => [act, role, state] as const),
  ),
);

test('the matrix has every cell', () => {
  expect(cells).toHaveLength(6 * 6 * 6);
});

test.each(cells)('%s by the %s on an item that is %s', (act, role, state) => {
  const expected = TABLE[act][role][state];
  expect(expected).toBeDefined();
  const decided = ACTION_ITEM_ACTS[act](ITEMS[state], ACTORS[role], NOW);
  if (typeof expected === 'string') {
    expect(decided).toEqual({ ok: false, error: expected });
    // A refusal by role forbids; one by state is data. The code itself says which.
    expect(isRoleRefusal(expected)).toBe(!expected.startsWith('ITEM_IS_'));
  } else {
    expect(decided).toStrictEqual({ ok: true, value: expected });
  }
});

test('no act moves the due date, the parties or the first acceptance', () => {
  for (const [act, role, state] of cells) {
    const decided = ACTION_ITEM_ACTS[act](ITEMS[state], ACTORS[role], NOW);
    if (!decided.ok) continue;
    const { dueOn, leadId, verifierId, convenerId, supportingIds } = decided.value;
    expect({ dueOn, leadId, verifierId, convenerId, supportingIds }).toEqual({
      dueOn: common.dueOn,
      leadId: 'police',
      verifierId: 'residents',
      convenerId: 'party',
      supportingIds: common.supportingIds,
    });
    if ('acceptedAt' in ITEMS[state] && 'acceptedAt' in decided.value) {
      expect(decided.value.acceptedAt).toEqual(at(1));
    }
  }
});

test('everything but CLOSED is open, and only up to the submission is it with the lead', () => {
  const states = Object.keys(ITEMS) as ActionItemState[];
  expect(states.filter((state) => !isOpen(state))).toEqual(['CLOSED']);
  expect(states.filter(isWithLead)).toEqual(['ISSUED', 'ACCEPTED', 'IN_PROGRESS']);
});

describe('daysOverdue', () => {
  const due = '2026-09-30' as LocalDate;
  const days = (state: ActionItemState, today: string) => daysOverdue(state, due, today as LocalDate);

  test('counts from the day after the due date, across months and years', () => {
    expect(days('ISSUED', '2026-09-29')).toBe(0);
    expect(days('ISSUED', '2026-09-30')).toBe(0);
    expect(days('ACCEPTED', '2026-10-01')).toBe(1);
    expect(days('IN_PROGRESS', '2027-01-01')).toBe(93);
  });

  test.each(['SUBMITTED', 'VERIFIED', 'CLOSED'] as const)('%s is never overdue for the lead', (state) => {
    expect(days(state, '2027-01-01')).toBe(0);
  });
});

describe('checkParties', () => {
  const parties = { leadId: 'a', supportingIds: ['b', 'c'], verifierId: 'd' };
  test('one lead, others in support, a verifier outside the lead', () => {
    expect(checkParties(parties)).toEqual({ ok: true, value: null });
    expect(checkParties({ ...parties, supportingIds: [] }).ok).toBe(true);
    expect(checkParties({ ...parties, verifierId: 'b' }).ok).toBe(true);
  });
  test.each([
    ['VERIFIER_IS_LEAD', { verifierId: 'a' }],
    ['SUPPORT_IS_LEAD', { supportingIds: ['b', 'a'] }],
    ['SUPPORT_REPEATED', { supportingIds: ['b', 'c', 'b'] }],
  ])('%s', (code, change) => {
    expect(checkParties({ ...parties, ...change })).toEqual({ ok: false, error: code });
  });
  test('each party has its role', () => {
    expect(rolesOf(parties)).toEqual([
      ['a', 'LEAD'],
      ['b', 'SUPPORT'],
      ['c', 'SUPPORT'],
      ['d', 'VERIFIER'],
    ]);
  });
});

describe('the row as the state it is in', () => {
  const parties: ItemParties = { supporting_ids: common.supportingIds, convener_id: 'party' };
  const instants = {
    accepted_at: 'acceptedAt',
    submitted_at: 'submittedAt',
    verified_at: 'verifiedAt',
    closed_at: 'closedAt',
  } as const;
  const rowOf = (item: ActionItem): ActionItemRow => ({
    id: 'item',
    version: 1,
    body_id: 'body',
    estate_id: null,
    meeting_id: 'meeting',
    agenda_item_id: 'line',
    resolution_id: null,
    number: '2026-001',
    title: '清理占道',
    acceptance_standard: null,
    lead_id: item.leadId,
    lead_name: '派出所',
    verifier_id: item.verifierId,
    due_on: item.dueOn,
    original_due_on: item.dueOn,
    first_raised_on: '2026-09-10',
    carried_count: 0,
    escalated_on: null,
    rework_count: item.reworkCount,
    issued_at: at(0),
    state: item.state,
    ...(Object.fromEntries(
      Object.entries(instants).map(([column, field]) => [
        column,
        (item as unknown as Record<string, Date>)[field] ?? null,
      ]),
    ) as { [column in keyof typeof instants]: Date | null }),
  });

  const items = Object.values(ITEMS) as ActionItem[];
  test.each(items.map((item) => [item.state, item] as const))('%s comes back as it was', (_state, item) => {
    expect(actionItemOf(rowOf(item), parties)).toStrictEqual(item);
  });

  const lacking = items.flatMap((item) =>
    Object.entries(instants).flatMap(([column, field]) => (field in item ? [[item, column] as const] : [])),
  );
  test('each column a state needs is tried', () => {
    expect(lacking).toHaveLength(0 + 1 + 1 + 2 + 3 + 4);
  });
  test.each(lacking.map(([item, column]) => [item.state, column, item] as const))(
    '%s without %s is a fault of the database and throws',
    (state, column, item) => {
      expect(() => actionItemOf({ ...rowOf(item), [column]: null }, parties)).toThrow(
        `Action item item is ${state} and lacks`,
      );
    },
  );
});
