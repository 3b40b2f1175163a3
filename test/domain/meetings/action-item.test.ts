import { type ActionItem, isOpen, isWithLead } from '../../../services/meetings/domain/action-item';
import { type ActionItemRefusal, isRoleRefusal } from '../../../services/meetings/domain/action-item-actor';
import {
  ACTION_ITEM_ACT_NAMES,
  ACTION_ITEM_ACTS,
  type ActionItemAct,
} from '../../../services/meetings/domain/action-item-acts';
import type { ActionItemState } from '../../../services/meetings/domain/kinds';
import { ACTORS, accepted, at, common, ITEMS, NOW, type Role } from './action-items';

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
