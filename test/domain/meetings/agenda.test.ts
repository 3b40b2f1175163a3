import {
  type ClosingItem,
  countsAsCarry,
  type DraftLine,
  escalation,
  fillAgenda,
  type HandlingAct,
  isUndecided,
  type LeftBehind,
  mayHandle,
  mayWithdraw,
  mergeLines,
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
    expect(fillAgenda(ON, {})).toEqual([STANDING]);
  });

  test('what was left behind keeps its age, its origin and what is expected of it, and is counted', () => {
    expect(fillAgenda(ON, { leftBehind: [left()] })[1]).toEqual({
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
    expect(fillAgenda(ON, { leftBehind: [left({ counts: false, carriedCount: 2 })] })[1]).toMatchObject({
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
    expect(fillAgenda(ON, { leftBehind: [left({ carriedCount, counts })] })[1]).toMatchObject({
      carriedCount: after,
      escalatedOn,
    });
  });

  test('an escalation keeps its first day', () => {
    const line = fillAgenda(ON, { leftBehind: [left({ carriedCount: 3, escalatedOn: '2026-09-10' })] })[1];
    expect(line).toMatchObject({ carriedCount: 4, escalatedOn: '2026-09-10' });
    expect(escalation(5, '2026-09-10', ON)).toBe('2026-09-10');
  });

  test('an open action item in time is a follow-up; one that stood overdue is carried, with the count it has', () => {
    const [, inTime, late] = fillAgenda(ON, {
      openItems: [open(), open({ id: 'late', carriedCount: 3, escalatedOn: ON })],
    });
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

  test('one carry is enough to stand there as carried', () => {
    const [line] = fillAgenda(ON, { openItems: [open({ carriedCount: 1 })] }, []);
    expect(line).toMatchObject({ kind: 'CARRIED', carriedCount: 1 });
  });

  test('the outcome of a vote is received as information, raised on the day of the tally', () => {
    const title = '业主表决结果 2026-003：已通过';
    expect(fillAgenda(ON, { outcomes: [{ sessionId: 'vote', title, talliedOn: '2026-10-01' }] })[1]).toEqual({
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

  test('what comes from elsewhere keeps its day, and what is asked of the table: handed up, to decide; an answer, to hear', () => {
    const [forwarded, answer, asked] = fillAgenda(
      ON,
      {
        forwards: [{ id: 'forward', title: '停车', fromBody: '日华里' }],
        answers: [{ requestId: 'request', title: '补助：同意', answeredOn: '2026-09-20' }],
        matters: [
          { kind: 'INTAKE', id: 'case', title: '来件', expectedOutcome: 'DECIDE', raisedOn: '2026-09-25' },
        ],
      },
      [],
    );
    const fresh = { actionItemId: null, carriedCount: 0, escalatedOn: null };
    expect(forwarded).toEqual({
      ...fresh,
      kind: 'FORWARDED',
      title: '停车（日华里上报）',
      expectedOutcome: 'DECIDE',
      originId: 'forward',
      firstRaisedOn: ON,
    });
    expect(answer).toEqual({
      ...fresh,
      kind: 'UPWARD_ANSWER',
      title: '补助：同意',
      expectedOutcome: 'INFORM',
      originId: 'request',
      firstRaisedOn: '2026-09-20',
    });
    expect(asked).toEqual({
      ...fresh,
      kind: 'INTAKE',
      title: '来件',
      expectedOutcome: 'DECIDE',
      originId: 'case',
      firstRaisedOn: '2026-09-25',
    });
  });

  test('the order: standing, left behind, action items, outcomes, forwards, answers, cases, proposals; refreshed, nothing standing', () => {
    const outcome = { sessionId: 'vote', title: '表决', talliedOn: ON };
    const kinds = fillAgenda(ON, {
      leftBehind: [left()],
      openItems: [open()],
      outcomes: [outcome],
      forwards: [{ id: 'forward', title: '停车', fromBody: '日华里' }],
      answers: [{ requestId: 'request', title: '补助：同意', answeredOn: ON }],
      matters: [
        { kind: 'INTAKE', id: 'case', title: '来件', expectedOutcome: 'DISCUSS', raisedOn: ON },
        { kind: 'PROPOSAL', id: 'proposal', title: '议案', expectedOutcome: 'DECIDE', raisedOn: ON },
      ],
    }).map((line) => line.kind);
    expect(kinds).toEqual([
      'STANDING',
      'CARRIED',
      'FOLLOW_UP',
      'VOTE_OUTCOME',
      'FORWARDED',
      'UPWARD_ANSWER',
      'INTAKE',
      'PROPOSAL',
    ]);
    expect(fillAgenda(ON, { openItems: [open()] }, []).map((line) => line.kind)).toEqual(['FOLLOW_UP']);
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

const STATES = [
  'PROPOSED',
  'ACCEPTED',
  'DISCUSSED',
  'DECIDED',
  'DEFERRED',
  'CARRIED',
  'WITHDRAWN',
  'REJECTED',
  'MERGED',
] as const;
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
    REJECTED: { INFORM: 'REJECTED', DISCUSS: 'REJECTED', DECIDE: 'REJECTED' },
    MERGED: { INFORM: 'MERGED', DISCUSS: 'MERGED', DECIDE: 'MERGED' },
    // Its meeting was not held: it is not lost for that.
    PROPOSED: { INFORM: 'CARRIED', DISCUSS: 'CARRIED', DECIDE: 'CARRIED' },
  };
  const KINDS: Record<AgendaItemKind, 'matter' | 'recurs'> = {
    NEW: 'matter',
    CARRIED: 'matter',
    VOTE_OUTCOME: 'matter',
    FORWARDED: 'matter',
    UPWARD_ANSWER: 'matter',
    INTAKE: 'matter',
    PROPOSAL: 'matter',
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
      PROPOSED: 'no',
      REJECTED: 'no',
      MERGED: 'no',
    },
    deferAgendaItem: {
      ACCEPTED: 'yes',
      DEFERRED: 'yes',
      DISCUSSED: 'DECIDE',
      DECIDED: 'no',
      CARRIED: 'no',
      WITHDRAWN: 'no',
      PROPOSED: 'no',
      REJECTED: 'no',
      MERGED: 'no',
    },
    recordResolution: {
      ACCEPTED: 'yes',
      DEFERRED: 'yes',
      DISCUSSED: 'yes',
      DECIDED: 'yes',
      CARRIED: 'no',
      WITHDRAWN: 'no',
      PROPOSED: 'no',
      REJECTED: 'no',
      MERGED: 'no',
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
      const undecided = state === 'ACCEPTED' || state === 'DISCUSSED';
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

describe('M3: merging duplicates', () => {
  const line = (id: string, more: Partial<DraftLine> = {}): DraftLine => ({
    id,
    kind: 'NEW',
    state: 'ACCEPTED',
    expectedOutcome: 'DECIDE',
    actionItemId: null,
    firstRaisedOn: ON,
    carriedCount: 0,
    escalatedOn: null,
    ...more,
  });
  test('the line that stays has the earliest day, the highest count and the first escalation of all', () => {
    const from = [
      line('old', {
        kind: 'CARRIED',
        firstRaisedOn: '2026-05-01',
        carriedCount: 4,
        escalatedOn: '2026-09-10',
      }),
      line('older', { firstRaisedOn: '2026-04-01', carriedCount: 3, escalatedOn: '2026-08-13' }),
    ];
    expect(mergeLines(line('into'), from)).toEqual({
      ok: true,
      value: { firstRaisedOn: '2026-04-01', carriedCount: 4, escalatedOn: '2026-08-13' },
    });
    expect(mergeLines(line('into'), [line('new')])).toMatchObject({
      value: { carriedCount: 0, escalatedOn: null },
    });
  });
  test('refused: nothing, itself, twice; what comes back by itself; what is not on the draft; what must be decided', () => {
    const into = line('into');
    const refused = (from: readonly DraftLine[], to = into) => {
      const merged = mergeLines(to, from);
      return merged.ok ? null : merged.error;
    };
    expect(refused([])).toBe('MERGE_UNCLEAR');
    expect(refused([into])).toBe('MERGE_UNCLEAR');
    expect(refused([line('a'), line('a')])).toBe('MERGE_UNCLEAR');
    expect(refused([line('a', { kind: 'STANDING' })])).toBe('LINE_NOT_MERGEABLE');
    expect(refused([line('a', { actionItemId: 'item' })])).toBe('LINE_NOT_MERGEABLE');
    for (const state of STATES.filter((it) => it !== 'ACCEPTED')) {
      expect(refused([line('a', { state })])).toBe('LINE_NOT_MERGEABLE');
      expect(refused([line('a')], line('into', { state }))).toBe('LINE_NOT_MERGEABLE');
    }
    const handedUp = line('a', { kind: 'FORWARDED' });
    expect(refused([handedUp], line('into', { expectedOutcome: 'DISCUSS' }))).toBe('FORWARD_NEEDS_DECISION');
    expect(refused([handedUp])).toBeNull();
  });
});

test('M3: withdrawn by who proposed it while it is proposed, by the convener what is new on the draft', () => {
  const proposer = { proposed: true, convenes: false };
  const convener = { proposed: false, convenes: true };
  for (const state of STATES) {
    const line = { state, kind: 'NEW' as const };
    expect([state, mayWithdraw(line, proposer)]).toEqual([state, state === 'PROPOSED']);
    expect([state, mayWithdraw(line, convener)]).toEqual([
      state,
      state === 'PROPOSED' || state === 'ACCEPTED',
    ]);
  }
  expect(mayWithdraw({ state: 'ACCEPTED', kind: 'CARRIED' }, convener)).toBe(false);
});
