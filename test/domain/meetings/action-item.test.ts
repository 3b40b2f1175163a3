import { addDays, type LocalDate, startOfDay } from '../../../platform/dates';
import type { ActionItemRow } from '../../../services/meetings/db/action-item-tables';
import { actionItemOf, type ItemParties } from '../../../services/meetings/db/action-items';
import {
  type ActionItem,
  checkParties,
  daysOverdue,
  isOnTime,
  isOpen,
  isWithLead,
  rolesOf,
} from '../../../services/meetings/domain/action-item';
import {
  type ActionItemRefusal,
  type Actor,
  isRoleRefusal,
} from '../../../services/meetings/domain/action-item-actor';
import {
  ACTION_ITEM_ACT_NAMES,
  ACTION_ITEM_ACTS,
  type ActionItemAct,
  deemAccepted,
  handOver,
  returnUntil,
  rulingDue,
  unansweredSince,
} from '../../../services/meetings/domain/action-item-acts';
import { reopen } from '../../../services/meetings/domain/action-item-ends';
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
  assignedAt: at(0),
  returnCount: 1,
  decidedByMeeting: false,
  extensionAsked: false,
  acceptedBy: null,
  reopenedCount: 1,
  escalatedToId: 'subdistrict',
  completedParts: ['company'],
};
const accepted = { acceptedAt: at(1), acceptedBy: 'LEAD' } as const;
const submitted = { ...accepted, submittedAt: at(2) };
const verified = { ...submitted, verifiedAt: at(3) };

const ITEMS: { readonly [State in ActionItemState]: Extract<ActionItem, { state: State }> } = {
  ISSUED: { ...common, state: 'ISSUED' },
  ACCEPTED: { ...common, ...accepted, state: 'ACCEPTED' },
  RETURN_REQUESTED: { ...common, ...accepted, state: 'RETURN_REQUESTED' },
  IN_PROGRESS: { ...common, ...accepted, state: 'IN_PROGRESS' },
  BLOCKED: { ...common, ...accepted, state: 'BLOCKED' },
  SUBMITTED: { ...common, ...submitted, state: 'SUBMITTED' },
  VERIFIED: { ...common, ...verified, state: 'VERIFIED' },
  CLOSED: { ...common, ...verified, closedAt: at(4), state: 'CLOSED' },
  REOPENED: { ...common, ...accepted, state: 'REOPENED' },
  ESCALATED: { ...common, ...accepted, state: 'ESCALATED' },
  CLOSED_UNRESOLVED: { ...common, ...accepted, endedAt: at(5), state: 'CLOSED_UNRESOLVED' },
  CANCELLED: { ...common, ...accepted, endedAt: at(5), state: 'CANCELLED' },
  DUPLICATE: { ...common, ...accepted, endedAt: at(5), state: 'DUPLICATE' },
};

type Role =
  | 'lead'
  | 'support'
  | 'doneSupport'
  | 'verifier'
  | 'convener'
  | 'above'
  | 'stranger'
  | 'verifierInLead'
  | 'convenerInLead';
const ACTORS: Record<Role, Actor> = {
  lead: { organizationId: 'police', appointedIn: new Set(['police']) },
  support: { organizationId: 'owners', appointedIn: new Set(['owners']) },
  doneSupport: { organizationId: 'company', appointedIn: new Set(['company']) },
  above: { organizationId: 'subdistrict', appointedIn: new Set(['subdistrict']) },
  verifier: { organizationId: 'residents', appointedIn: new Set(['residents']) },
  convener: { organizationId: 'party', appointedIn: new Set(['party']) },
  stranger: { organizationId: 'elsewhere', appointedIn: new Set(['elsewhere']) },
  verifierInLead: { organizationId: 'residents', appointedIn: new Set(['residents', 'police']) },
  convenerInLead: { organizationId: 'party', appointedIn: new Set(['party', 'police']) },
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
  REOPENED: { ...ITEMS.REOPENED, state: 'IN_PROGRESS' },
});

/** A support's report leaves the lead's work, and its days to return it, where they are. */
const REPORTED_BY_SUPPORT = only({
  ACCEPTED: ITEMS.ACCEPTED,
  IN_PROGRESS: ITEMS.IN_PROGRESS,
  REOPENED: ITEMS.REOPENED,
});

type Row = Record<Role, Record<ActionItemState, Expected>>;
/** Refused to all but those named, whatever the state. */
const but = (refusal: ActionItemRefusal, named: Partial<Row>): Row => ({
  ...(Object.fromEntries(Object.keys(ACTORS).map((role) => [role, never(refusal)])) as Row),
  ...named,
});
/** An act of the lead alone. */
const byLead = (lead: Row[Role]): Row => but('NOT_LEAD', { lead });
/** An act of the verifier, through nobody of the lead. */
const byVerifier = (verifier: Row[Role]): Row =>
  but('NOT_VERIFIER', { verifier, verifierInLead: never('VERIFIER_IN_LEAD') });
const byConvener = (convener: Row[Role], convenerInLead: Row[Role]): Row =>
  but('NOT_CONVENER', { convener, convenerInLead });
/** A ruling of the convener, through nobody of the lead. */
const byRuling = (convener: Row[Role]): Row => byConvener(convener, never('CONVENER_IN_LEAD'));

const { acceptedAt: _accepted, ...unaccepted } = { ...ITEMS.RETURN_REQUESTED, acceptedBy: null };
const CLOSING = only({ VERIFIED: { ...ITEMS.VERIFIED, state: 'CLOSED', closedAt: NOW } });
const NOTHING_ASKED = allStates((state) => (isOpen(state) ? 'EXTENSION_NOT_ASKED' : `ITEM_IS_${state}`));
const PARTLY_DONE = only({
  ACCEPTED: ITEMS.ACCEPTED,
  REOPENED: ITEMS.REOPENED,
  IN_PROGRESS: ITEMS.IN_PROGRESS,
  BLOCKED: ITEMS.BLOCKED,
  SUBMITTED: ITEMS.SUBMITTED,
});
const DONE_BEFORE = allStates((state) =>
  typeof PARTLY_DONE[state] === 'string' ? PARTLY_DONE[state] : 'PART_DONE',
);
/** What of an item is left to be settled: while it is with its lead, or above. */
const unsettled = ['ISSUED', 'ACCEPTED', 'RETURN_REQUESTED', 'IN_PROGRESS', 'BLOCKED', 'REOPENED'] as const;
const acceptedAtOf = (state: (typeof unsettled)[number] | 'ESCALATED') => (state === 'ISSUED' ? null : at(1));
const ending = (state: 'CLOSED_UNRESOLVED' | 'CANCELLED' | 'DUPLICATE') =>
  only(
    Object.fromEntries(
      [...unsettled, 'ESCALATED' as const].map((from) => [
        from,
        { ...ITEMS[from], state, acceptedAt: acceptedAtOf(from), endedAt: NOW },
      ]),
    ),
  );
const ANSWERED = only({ ESCALATED: ITEMS.IN_PROGRESS });
const VISITED = only({ CLOSED: ITEMS.CLOSED });

/** All 21 acts × 9 roles × 13 states, by hand. */
const TABLE: Record<ActionItemAct, Row> = {
  acceptActionItem: byLead(
    only({ ISSUED: { ...ITEMS.ISSUED, state: 'ACCEPTED', acceptedAt: NOW, acceptedBy: 'LEAD' } }),
  ),
  returnActionItem: byLead(
    only({
      ISSUED: { ...ITEMS.ISSUED, state: 'RETURN_REQUESTED', acceptedAt: null, returnCount: 2 },
      ACCEPTED: { ...ITEMS.ACCEPTED, state: 'RETURN_REQUESTED', returnCount: 2 },
    }),
  ),
  reassignActionItem: byRuling(
    only({ RETURN_REQUESTED: { ...unaccepted, state: 'ISSUED', assignedAt: NOW } }),
  ),
  upholdActionItem: byRuling(only({ RETURN_REQUESTED: ITEMS.ACCEPTED })),
  reportProgress: but('NOT_LEAD_OR_SUPPORT', {
    lead: REPORTED,
    support: REPORTED_BY_SUPPORT,
    doneSupport: REPORTED_BY_SUPPORT,
  }),
  blockActionItem: byLead(only({ IN_PROGRESS: { ...ITEMS.IN_PROGRESS, state: 'BLOCKED' } })),
  resumeActionItem: byLead(only({ BLOCKED: { ...ITEMS.BLOCKED, state: 'IN_PROGRESS' } })),
  requestExtension: byLead(
    only({
      ACCEPTED: { ...ITEMS.ACCEPTED, extensionAsked: true },
      IN_PROGRESS: { ...ITEMS.IN_PROGRESS, extensionAsked: true },
      BLOCKED: { ...ITEMS.BLOCKED, extensionAsked: true },
      REOPENED: { ...ITEMS.REOPENED, extensionAsked: true },
    }),
  ),
  grantExtension: byRuling(NOTHING_ASKED),
  refuseExtension: byRuling(NOTHING_ASKED),
  submitActionItem: byLead(
    only({ IN_PROGRESS: { ...ITEMS.IN_PROGRESS, state: 'SUBMITTED', submittedAt: NOW } }),
  ),
  verifyActionItem: byVerifier(
    only({ SUBMITTED: { ...ITEMS.SUBMITTED, state: 'VERIFIED', verifiedAt: NOW } }),
  ),
  sendBackActionItem: byVerifier(
    only({ SUBMITTED: { ...unsubmitted, state: 'IN_PROGRESS', reworkCount: 3 } }),
  ),
  closeActionItem: byConvener(CLOSING, CLOSING),
  completePart: but('NOT_SUPPORT', { support: PARTLY_DONE, doneSupport: DONE_BEFORE }),
  escalateActionItem: byRuling(
    only(
      Object.fromEntries(
        unsettled.map((from) => [
          from,
          { ...ITEMS[from], state: 'ESCALATED' as const, acceptedAt: acceptedAtOf(from) },
        ]),
      ),
    ),
  ),
  // Only while it is above does the organization above have anything to say.
  answerEscalation: but('NOT_ESCALATION_TARGET', {
    above: allStates((state) => (state === 'ESCALATED' ? ANSWERED.ESCALATED : 'NOT_ESCALATION_TARGET')),
    convener: ANSWERED,
    convenerInLead: never('CONVENER_IN_LEAD'),
  }),
  closeUnresolved: byRuling(ending('CLOSED_UNRESOLVED')),
  cancelActionItem: byRuling(ending('CANCELLED')),
  markDuplicate: byRuling(ending('DUPLICATE')),
  recordFollowUpVisit: but('NOT_VISITOR', {
    convener: VISITED,
    verifier: VISITED,
    convenerInLead: never('VISITOR_IN_LEAD'),
    verifierInLead: never('VISITOR_IN_LEAD'),
  }),
};

const cells = ACTION_ITEM_ACT_NAMES.flatMap((act) =>
  (Object.keys(ACTORS) as Role[]).flatMap((role) =>
    (Object.keys(ITEMS) as ActionItemState[]).map((state) => [act, role, state] as const),
  ),
);

test('the matrix has every cell', () => {
  expect(cells).toHaveLength(21 * 9 * 13);
});

test.each(cells)('%s by the %s on an item that is %s', (act, role, state) => {
  const expected = TABLE[act][role][state];
  expect(expected).toBeDefined();
  const decided = ACTION_ITEM_ACTS[act](ITEMS[state], ACTORS[role], NOW);
  if (typeof expected === 'string') {
    expect(decided).toEqual({ ok: false, error: expected });
    // A refusal by role forbids; one by state is data. The code itself says which.
    expect(isRoleRefusal(expected)).toBe(
      /^NOT_(LEAD|VERIFIER|CONVENER|SUPPORT|ESCALATION_TARGET|VISITOR)|_IN_LEAD$/.test(expected),
    );
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
      expect(decided.value).toMatchObject(accepted);
    }
  }
});

test('four states are ends, and only up to the submission is it with the lead', () => {
  const states = Object.keys(ITEMS) as ActionItemState[];
  expect(states.filter((state) => !isOpen(state))).toEqual([
    'CLOSED',
    'CLOSED_UNRESOLVED',
    'CANCELLED',
    'DUPLICATE',
  ]);
  expect(states.filter(isWithLead)).toEqual([
    'ISSUED',
    'ACCEPTED',
    'RETURN_REQUESTED',
    'IN_PROGRESS',
    'BLOCKED',
    'REOPENED',
  ]);
});

describe('M9: deemed acceptance', () => {
  test('from the end of the fifth working day on, marked as the clock’s', () => {
    // Got on Thursday 10 September 2026: the days are over with Thursday the 17th.
    const last = new Date('2026-09-17T15:59:59.999Z');
    const over = new Date('2026-09-17T16:00:00Z');
    expect(deemAccepted(ITEMS.ISSUED, last)).toEqual({ ok: false, error: 'ITEM_IS_ISSUED' });
    expect(deemAccepted(ITEMS.ISSUED, new Date('2026-09-20T02:00:00Z'))).toStrictEqual({
      ok: true,
      value: { ...ITEMS.ISSUED, state: 'ACCEPTED', acceptedAt: over, acceptedBy: 'CLOCK' },
    });
    expect(unansweredSince(last)).toBe('2026-09-09');
    expect(unansweredSince(over)).toBe('2026-09-10');
  });

  test('what is found as due is what the domain deems accepted, on every day of five years', () => {
    for (let day = Date.UTC(2022, 0, 20); day < Date.UTC(2027, 0, 1); day += 24 * 3_600_000) {
      const now = new Date(day);
      const since = unansweredSince(now)!;
      for (const back of [0, 1, 2]) {
        const assignedAt = new Date(startOfDay(addDays(since, back)).getTime() + 3_600_000);
        if (assignedAt > now) continue;
        expect([now, back, deemAccepted({ ...ITEMS.ISSUED, assignedAt }, now).ok]).toEqual([
          now,
          back,
          back === 0,
        ]);
      }
    }
  });

  test('only what is issued: answered meanwhile, the clock leaves it alone', () => {
    for (const item of Object.values(ITEMS)) {
      if (item.state !== 'ISSUED')
        expect(deemAccepted(item, NOW)).toEqual({ ok: false, error: `ITEM_IS_${item.state}` });
    }
    const never = { ...ITEMS.ISSUED, assignedAt: new Date('2041-03-01T02:00:00Z') };
    expect(deemAccepted(never, NOW)).toEqual({ ok: false, error: 'CALENDAR_YEAR_UNKNOWN' });
  });
});

describe('M15: a visit that finds it is not so', () => {
  test('gives it back to its lead with a day of its own, every part to be done again', () => {
    const { submittedAt: _s, verifiedAt: _v, closedAt: _c, ...rest } = ITEMS.CLOSED;
    expect(reopen(ITEMS.CLOSED, '2026-11-30')).toStrictEqual({
      ...rest,
      state: 'REOPENED',
      dueOn: '2026-11-30',
      reopenedCount: 2,
      completedParts: [],
    });
  });
});

test('M9: what is escalated or ended before it was accepted was never accepted; the answer from above accepts it', () => {
  const { convener, above } = ACTORS;
  const up = ACTION_ITEM_ACTS.escalateActionItem(ITEMS.ISSUED, convener);
  expect(up).toMatchObject({ value: { state: 'ESCALATED', acceptedAt: null, acceptedBy: null } });
  if (!up.ok) throw new Error();
  expect(ACTION_ITEM_ACTS.answerEscalation(up.value, above, NOW)).toMatchObject({
    value: { state: 'IN_PROGRESS', acceptedAt: NOW, acceptedBy: 'RULING' },
  });
});

test('M9: on time against both days: by the day itself, and null until a submission is verified', () => {
  const submittedAt = new Date('2026-09-30T15:59:59Z');
  expect(isOnTime({ submittedAt, verifiedAt: NOW }, '2026-09-30')).toBe(true);
  expect(isOnTime({ submittedAt: new Date('2026-09-30T16:00:00Z'), verifiedAt: NOW }, '2026-09-30')).toBe(
    false,
  );
  expect(isOnTime({ submittedAt, verifiedAt: null }, '2026-09-30')).toBeNull();
  expect(isOnTime({ submittedAt: null, verifiedAt: null }, '2026-09-30')).toBeNull();
});

describe('a return', () => {
  const { lead, convener } = ACTORS;
  const returned = (item: ActionItem, now: Date) => ACTION_ITEM_ACTS.returnActionItem(item, lead, now);

  test('is in time until 24:00 of the fifth working day: RETURN_TOO_LATE after', () => {
    // Got on Thursday 10 September 2026: the 11th, 14th, 15th, 16th, 17th.
    expect(returnUntil(at(0))).toMatchObject({ ok: true, value: { on: '2026-09-17', provisional: false } });
    expect(returned(ITEMS.ISSUED, new Date('2026-09-17T15:59:59.999Z')).ok).toBe(true);
    expect(returned(ITEMS.ISSUED, new Date('2026-09-17T16:00:00Z'))).toEqual({
      ok: false,
      error: 'RETURN_TOO_LATE',
    });
    // Over the National Day holiday, with a Saturday worked for it: 8, 9, 10, 12, 13 October.
    expect(rulingDue(new Date('2026-09-30T02:00:00Z'))).toMatchObject({ value: { on: '2026-10-13' } });
  });

  test('CALENDAR_YEAR_UNKNOWN: no guess where the year has no calendar', () => {
    const later = { ...ITEMS.ISSUED, assignedAt: new Date('2041-03-01T02:00:00Z') };
    expect(returned(later, new Date('2041-03-02T02:00:00Z'))).toEqual({
      ok: false,
      error: 'CALENDAR_YEAR_UNKNOWN',
    });
  });

  test('M9: where the convener itself leads, the verifier rules in its place: CONVENER_IN_LEAD', () => {
    const itself = { organizationId: 'party', appointedIn: new Set(['party']) };
    const asked: ActionItem = { ...ITEMS.RETURN_REQUESTED, leadId: 'party' };
    expect(ACTION_ITEM_ACTS.returnActionItem({ ...ITEMS.ISSUED, leadId: 'party' }, itself, NOW).ok).toBe(
      true,
    );
    for (const act of ['upholdActionItem', 'cancelActionItem', 'escalateActionItem'] as const) {
      expect(ACTION_ITEM_ACTS[act](asked, itself, NOW)).toEqual({ ok: false, error: 'CONVENER_IN_LEAD' });
      expect(ACTION_ITEM_ACTS[act](asked, ACTORS.verifier, NOW).ok).toBe(true);
      const both = { ...ACTORS.verifier, appointedIn: new Set(['residents', 'party']) };
      expect(ACTION_ITEM_ACTS[act](asked, both, NOW)).toEqual({ ok: false, error: 'CONVENER_IN_LEAD' });
      expect(ACTION_ITEM_ACTS[act](asked, ACTORS.support, NOW)).toEqual({ ok: false, error: 'NOT_CONVENER' });
    }
    const above: ActionItem = { ...ITEMS.ESCALATED, leadId: 'party' };
    expect(ACTION_ITEM_ACTS.answerEscalation(above, itself, NOW)).toEqual({
      ok: false,
      error: 'CONVENER_IN_LEAD',
    });
    expect(ACTION_ITEM_ACTS.answerEscalation(above, ACTORS.verifier, NOW).ok).toBe(true);
  });

  test('not accepted before and upheld, it counts as accepted from the ruling on', () => {
    const pending: ActionItem = { ...ITEMS.RETURN_REQUESTED, acceptedAt: null, acceptedBy: null };
    expect(ACTION_ITEM_ACTS.upholdActionItem(pending, convener, NOW)).toMatchObject({
      value: { state: 'ACCEPTED', acceptedAt: NOW, acceptedBy: 'RULING' },
    });
  });

  test('RETURN_FOR_THE_MEETING: returned again, it is not ruled on before a meeting has decided', () => {
    const again = { ...ITEMS.RETURN_REQUESTED, returnCount: 2 };
    for (const act of ['reassignActionItem', 'upholdActionItem'] as const) {
      expect(ACTION_ITEM_ACTS[act](again, convener, NOW)).toEqual({
        ok: false,
        error: 'RETURN_FOR_THE_MEETING',
      });
      expect(ACTION_ITEM_ACTS[act]({ ...again, decidedByMeeting: true }, convener, NOW).ok).toBe(true);
    }
  });

  test('handed over, it has one lead; who supported and now leads no longer supports', () => {
    expect(handOver(ITEMS.ISSUED, { leadId: 'company' })).toMatchObject({
      value: { leadId: 'company', supportingIds: ['owners'], verifierId: 'residents' },
    });
    expect(handOver(ITEMS.ISSUED, { leadId: 'residents', verifierId: 'party' })).toMatchObject({
      value: { leadId: 'residents', verifierId: 'party' },
    });
    expect(handOver(ITEMS.ISSUED, { leadId: 'police' })).toEqual({ ok: false, error: 'LEAD_UNCHANGED' });
    expect(handOver(ITEMS.ISSUED, { leadId: 'residents' })).toEqual({ ok: false, error: 'VERIFIER_IS_LEAD' });
  });
});

describe('an extension', () => {
  const { lead, convener } = ACTORS;
  const asked: ActionItem = { ...ITEMS.BLOCKED, extensionAsked: true };

  test('is asked for by the due date: EXTENSION_TOO_LATE after it, EXTENSION_PENDING while one waits', () => {
    const ask = (item: ActionItem, now: string) =>
      ACTION_ITEM_ACTS.requestExtension(item, lead, new Date(now));
    expect(ask(ITEMS.ACCEPTED, '2026-09-30T15:59:59Z').ok).toBe(true);
    expect(ask(ITEMS.ACCEPTED, '2026-09-30T16:00:00Z')).toEqual({ ok: false, error: 'EXTENSION_TOO_LATE' });
    expect(ask(asked, '2026-09-20T02:00:00Z')).toEqual({ ok: false, error: 'EXTENSION_PENDING' });
  });

  test.each(['grantExtension', 'refuseExtension'] as const)(
    '%s decides it once, in any open state',
    (act) => {
      for (const state of Object.keys(ITEMS) as ActionItemState[]) {
        const decided = ACTION_ITEM_ACTS[act]({ ...ITEMS[state], extensionAsked: true }, convener);
        expect(decided).toEqual(
          isOpen(state) ? { ok: true, value: ITEMS[state] } : { ok: false, error: `ITEM_IS_${state}` },
        );
      }
    },
  );
});

test('EXTENSION_PENDING: nothing is closed over a request that nobody could decide afterwards', () => {
  const asked = { ...ITEMS.VERIFIED, extensionAsked: true };
  expect(ACTION_ITEM_ACTS.closeActionItem(asked, ACTORS.convener, NOW)).toEqual({
    ok: false,
    error: 'EXTENSION_PENDING',
  });
});

test('what the old lead asked for does not bind the new one', () => {
  const asked = { ...ITEMS.RETURN_REQUESTED, extensionAsked: true };
  expect(ACTION_ITEM_ACTS.reassignActionItem(asked, ACTORS.convener, NOW)).toMatchObject({
    value: { extensionAsked: false },
  });
});

describe('daysOverdue', () => {
  const due = '2026-09-30' as LocalDate;
  const days = (state: ActionItemState, today: string) => daysOverdue(state, due, today as LocalDate);

  test('counts from the day after the due date, across months and years', () => {
    expect(days('ISSUED', '2026-09-29')).toBe(0);
    expect(days('ISSUED', '2026-09-30')).toBe(0);
    expect(days('ACCEPTED', '2026-10-01')).toBe(1);
    expect(days('IN_PROGRESS', '2027-01-01')).toBe(93);
    // Blocked and overdue may both hold, and the first receiver stays responsible until the ruling.
    expect(days('BLOCKED', '2026-10-01')).toBe(1);
    expect(days('RETURN_REQUESTED', '2026-10-01')).toBe(1);
  });

  test.each(['SUBMITTED', 'VERIFIED', 'CLOSED', 'ESCALATED', 'CANCELLED'] as const)(
    '%s is never overdue for the lead',
    (state) => {
      expect(days(state, '2027-01-01')).toBe(0);
    },
  );
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
  const parties: ItemParties = {
    supporting_ids: common.supportingIds,
    convener_id: 'party',
    extension_asked: false,
    decided_by_meeting: false,
    completed_parts: ['company'],
  };
  const instants = {
    accepted_at: 'acceptedAt',
    submitted_at: 'submittedAt',
    verified_at: 'verifiedAt',
    closed_at: 'closedAt',
    ended_at: 'endedAt',
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
    assigned_at: item.assignedAt,
    return_count: item.returnCount,
    blocked_reason: null,
    blocked_until: null,
    issued_at: at(0),
    accepted_by: item.acceptedBy,
    reopened_count: item.reopenedCount,
    end_reason: null,
    end_resolution_id: null,
    duplicate_of_id: null,
    escalated_to_id: item.escalatedToId,
    escalated_to_name: '街道办事处',
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

  /** States that may be reached before the item was accepted. */
  const UNACCEPTED = ['RETURN_REQUESTED', 'ESCALATED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE'];
  const lacking = items.flatMap((item) =>
    Object.entries(instants).flatMap(([column, field]) =>
      field in item && !(column === 'accepted_at' && UNACCEPTED.includes(item.state))
        ? [[item, column] as const]
        : [],
    ),
  );
  test('each column a state needs is tried', () => {
    expect(lacking).toHaveLength(0 + 1 + 1 + 1 + 2 + 3 + 4 + 1 + 0 + 3 * 1);
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
