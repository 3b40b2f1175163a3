import {
  type ClosingItem,
  type DraftLine,
  type HandlingAct,
  isUndecided,
  mayHandle,
  mayWithdraw,
  mergeLines,
  stateAtClose,
} from '../../../services/meetings/domain/agenda';
import type {
  AgendaItemKind,
  AgendaItemState,
  ExpectedOutcome,
} from '../../../services/meetings/domain/kinds';

const ON = '2026-10-10';

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
