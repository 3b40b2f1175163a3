import {
  type ClosingItem,
  countsAsCarry,
  escalation,
  fillAgenda,
  type HandlingAct,
  isUndecided,
  type LeftBehind,
  mayHandle,
  type OpenItem,
  stateAtClose,
} from '../../../services/meetings/domain/agenda';
import type {
  AgendaItemKind,
  AgendaItemState,
  ExpectedOutcome,
  MeetingKind,
} from '../../../services/meetings/domain/kinds';

const ON = '2026-10-10';
const left = (more: Partial<LeftBehind> = {}): LeftBehind => ({
  originId: 'origin',
  title: '路灯',
  expectedOutcome: 'DECIDE',
  firstRaisedOn: '2026-08-01',
  carriedCount: 0,
  escalatedOn: null,
  counts: true,
  ...more,
});
const open = (more: Partial<OpenItem> = {}): OpenItem => ({
  id: 'item',
  title: '清理占道',
  firstRaisedOn: '2026-08-01',
  carriedCount: 0,
  escalatedOn: null,
  ...more,
});
const STANDING = {
  kind: 'STANDING',
  title: '确认上次会议纪要',
  expectedOutcome: 'DISCUSS',
  originId: null,
  actionItemId: null,
  firstRaisedOn: ON,
  carriedCount: 0,
  escalatedOn: null,
};

describe('fillAgenda', () => {
  test('standing items come first, are new each time and are never counted', () => {
    expect(fillAgenda(ON, [], [], [])).toEqual([STANDING]);
  });

  test('what was left behind keeps its age, its origin and what is expected of it, and is counted', () => {
    expect(fillAgenda(ON, [left()], [], [])[1]).toEqual({
      kind: 'CARRIED',
      title: '路灯',
      expectedOutcome: 'DECIDE',
      originId: 'origin',
      actionItemId: null,
      firstRaisedOn: '2026-08-01',
      carriedCount: 1,
      escalatedOn: null,
    });
  });

  test('what a meeting left behind that does not count is carried uncounted', () => {
    expect(fillAgenda(ON, [left({ counts: false, carriedCount: 2 })], [], [])[1]).toMatchObject({
      kind: 'CARRIED',
      carriedCount: 2,
      escalatedOn: null,
    });
  });

  test.each([
    [1, true, 2, null],
    [2, true, 3, ON],
    [2, false, 2, null],
    [3, true, 4, ON],
  ])('%i carries before, counting %s: %i, escalated on %s', (carriedCount, counts, after, escalatedOn) => {
    expect(fillAgenda(ON, [left({ carriedCount, counts })], [], [])[1]).toMatchObject({
      carriedCount: after,
      escalatedOn,
    });
  });

  test('an escalation keeps its first day', () => {
    const line = fillAgenda(ON, [left({ carriedCount: 3, escalatedOn: '2026-09-10' })], [], [])[1];
    expect(line).toMatchObject({ carriedCount: 4, escalatedOn: '2026-09-10' });
    expect(escalation(5, '2026-09-10', ON)).toBe('2026-09-10');
  });

  test('an open action item in time is a follow-up; one that stood overdue is carried, with the count it has', () => {
    const [, inTime, late] = fillAgenda(
      ON,
      [],
      [open(), open({ id: 'late', carriedCount: 3, escalatedOn: ON })],
      [],
    );
    expect(inTime).toEqual({
      kind: 'FOLLOW_UP',
      title: '清理占道',
      expectedOutcome: 'DISCUSS',
      originId: 'item',
      actionItemId: 'item',
      firstRaisedOn: '2026-08-01',
      carriedCount: 0,
      escalatedOn: null,
    });
    expect(late).toMatchObject({
      kind: 'CARRIED',
      originId: 'late',
      actionItemId: 'late',
      carriedCount: 3,
      escalatedOn: ON,
    });
  });

  test('the outcome of a vote is received as information, raised on the day of the tally', () => {
    const title = '业主表决结果 2026-003：已通过';
    expect(fillAgenda(ON, [], [], [{ sessionId: 'vote', title, talliedOn: '2026-10-01' }])[1]).toEqual({
      kind: 'VOTE_OUTCOME',
      title,
      expectedOutcome: 'INFORM',
      originId: 'vote',
      actionItemId: null,
      firstRaisedOn: '2026-10-01',
      carriedCount: 0,
      escalatedOn: null,
    });
  });

  test('the order: standing, left behind, action items, outcomes', () => {
    const outcome = { sessionId: 'vote', title: '表决', talliedOn: ON };
    const kinds = fillAgenda(ON, [left()], [open()], [outcome]).map((line) => line.kind);
    expect(kinds).toEqual(['STANDING', 'CARRIED', 'FOLLOW_UP', 'VOTE_OUTCOME']);
  });
});

const COUNTS: Record<MeetingKind, Record<'quorate' | 'inquorate', Record<ExpectedOutcome, boolean>>> = {
  ORDINARY: {
    quorate: { INFORM: true, DISCUSS: true, DECIDE: true },
    inquorate: { INFORM: false, DISCUSS: false, DECIDE: true },
  },
  EXTRAORDINARY: {
    quorate: { INFORM: false, DISCUSS: false, DECIDE: false },
    inquorate: { INFORM: false, DISCUSS: false, DECIDE: false },
  },
};
test.each(
  (Object.keys(COUNTS) as MeetingKind[]).flatMap((kind) =>
    (['quorate', 'inquorate'] as const).flatMap((quorum) =>
      (Object.keys(COUNTS[kind][quorum]) as ExpectedOutcome[]).map(
        (outcome) => [kind, quorum, outcome] as const,
      ),
    ),
  ),
)('a carry from an %s %s meeting of an item to %s', (kind, quorum, outcome) => {
  expect(countsAsCarry({ kind, inquorate: quorum === 'inquorate' }, outcome)).toBe(
    COUNTS[kind][quorum][outcome],
  );
});

const STATES = ['ACCEPTED', 'DISCUSSED', 'DECIDED', 'DEFERRED', 'CARRIED', 'WITHDRAWN'] as const;
const OUTCOMES = ['INFORM', 'DISCUSS', 'DECIDE'] as const;
const item = (state: AgendaItemState, more: Partial<ClosingItem> = {}): ClosingItem => ({
  kind: 'NEW',
  state,
  expectedOutcome: 'DISCUSS',
  actionItemId: null,
  ...more,
});

describe('stateAtClose', () => {
  const MATTERS: Record<AgendaItemState, Record<ExpectedOutcome, AgendaItemState>> = {
    ACCEPTED: { INFORM: 'CARRIED', DISCUSS: 'CARRIED', DECIDE: 'CARRIED' },
    DEFERRED: { INFORM: 'CARRIED', DISCUSS: 'CARRIED', DECIDE: 'CARRIED' },
    // Discussed is handled, unless there was something to decide: that is not lost for having been talked about.
    DISCUSSED: { INFORM: 'DISCUSSED', DISCUSS: 'DISCUSSED', DECIDE: 'CARRIED' },
    DECIDED: { INFORM: 'DECIDED', DISCUSS: 'DECIDED', DECIDE: 'DECIDED' },
    CARRIED: { INFORM: 'CARRIED', DISCUSS: 'CARRIED', DECIDE: 'CARRIED' },
    WITHDRAWN: { INFORM: 'WITHDRAWN', DISCUSS: 'WITHDRAWN', DECIDE: 'WITHDRAWN' },
  };
  const KINDS: Record<AgendaItemKind, 'matter' | 'recurs'> = {
    NEW: 'matter',
    CARRIED: 'matter',
    VOTE_OUTCOME: 'matter',
    FORWARDED: 'matter',
    UPWARD_ANSWER: 'matter',
    STANDING: 'recurs',
    FOLLOW_UP: 'recurs',
  };
  const matters = (Object.keys(KINDS) as AgendaItemKind[]).filter((kind) => KINDS[kind] === 'matter');
  test.each(STATES.flatMap((state) => OUTCOMES.map((outcome) => [state, outcome] as const)))(
    'a matter that is %s, to %s',
    (state, outcome) => {
      for (const kind of matters) {
        expect(stateAtClose(item(state, { kind, expectedOutcome: outcome }))).toBe(MATTERS[state][outcome]);
      }
    },
  );
  test.each([
    ['a standing item', { kind: 'STANDING' }],
    ['a follow-up', { kind: 'FOLLOW_UP', actionItemId: 'item' }],
    ['an overdue action item', { kind: 'CARRIED', actionItemId: 'item' }],
  ] as const)('%s is not carried: it comes back by itself', (_what, more) => {
    expect(stateAtClose(item('ACCEPTED', more))).toBe('WITHDRAWN');
    expect(stateAtClose(item('DEFERRED', more))).toBe('WITHDRAWN');
    expect(stateAtClose(item('DISCUSSED', more))).toBe('DISCUSSED');
    expect(stateAtClose(item('DISCUSSED', { ...more, expectedOutcome: 'DECIDE' }))).toBe(
      more.kind === 'STANDING' ? 'CARRIED' : 'DISCUSSED',
    );
  });
});

describe('handling', () => {
  const MAY: Record<HandlingAct, Record<AgendaItemState, 'yes' | 'no' | 'DECIDE'>> = {
    discussAgendaItem: {
      ACCEPTED: 'yes',
      DEFERRED: 'yes',
      DISCUSSED: 'no',
      DECIDED: 'no',
      CARRIED: 'no',
      WITHDRAWN: 'no',
    },
    deferAgendaItem: {
      ACCEPTED: 'yes',
      DEFERRED: 'yes',
      DISCUSSED: 'DECIDE',
      DECIDED: 'no',
      CARRIED: 'no',
      WITHDRAWN: 'no',
    },
    recordResolution: {
      ACCEPTED: 'yes',
      DEFERRED: 'yes',
      DISCUSSED: 'yes',
      DECIDED: 'yes',
      CARRIED: 'no',
      WITHDRAWN: 'no',
    },
  };
  const acts = Object.keys(MAY) as HandlingAct[];
  test.each(acts.flatMap((act) => STATES.map((state) => [act, state] as const)))(
    '%s of an item that is %s',
    (act, state) => {
      for (const expectedOutcome of OUTCOMES) {
        const may = MAY[act][state] === 'yes' || MAY[act][state] === expectedOutcome;
        expect(mayHandle(item(state, { expectedOutcome }), act)).toBe(may);
      }
    },
  );

  test('closing is barred by exactly what is to decide and neither decided nor deferred', () => {
    for (const state of STATES) {
      expect(isUndecided(item(state, { expectedOutcome: 'INFORM' }))).toBe(false);
      expect(isUndecided(item(state))).toBe(false);
      const undecided = state !== 'DECIDED' && state !== 'DEFERRED';
      expect(isUndecided(item(state, { expectedOutcome: 'DECIDE' }))).toBe(undecided);
    }
  });

  test('whatever bars closing can still be decided and deferred: no meeting is stuck in session', () => {
    for (const state of ['ACCEPTED', 'DISCUSSED'] as const) {
      const barring = item(state, { expectedOutcome: 'DECIDE' });
      expect([
        isUndecided(barring),
        mayHandle(barring, 'recordResolution'),
        mayHandle(barring, 'deferAgendaItem'),
      ]).toEqual([true, true, true]);
    }
  });
});
