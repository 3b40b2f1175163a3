import type {
  AgendaItemState,
  AttendanceStatus,
  ExpectedOutcome,
  MeetingState,
} from '../../../services/meetings/domain/kinds';
import {
  afterAct,
  checkNotice,
  isBeforeItsDay,
  MEETING_ACT_NAMES,
  type MeetingAct,
  missingAtClose,
} from '../../../services/meetings/domain/meeting';

const STATES = ['PLANNED', 'DRAFT', 'NOTICED', 'POSTPONED', 'IN_SESSION', 'CLOSED', 'CANCELLED'] as const;

const no = null;
/**
 * Every pair, by hand: the state after, or null where the act is refused. A state or an act that is added and
 * not declared here does not compile.
 */
const AFTER: Record<MeetingAct, Record<MeetingState, MeetingState | null>> = {
  openDraft: {
    PLANNED: 'DRAFT',
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  addAgendaItem: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'IN_SESSION',
    CLOSED: no,
    CANCELLED: no,
  },
  reorderAgenda: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  editAgendaItem: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  refreshDraft: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  acceptAgendaItem: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  rejectAgendaItem: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  mergeAgendaItems: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  forwardAgendaItem: {
    PLANNED: no,
    DRAFT: 'DRAFT',
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'IN_SESSION',
    CLOSED: no,
    CANCELLED: no,
  },
  sendNotice: {
    PLANNED: no,
    DRAFT: 'NOTICED',
    NOTICED: no,
    POSTPONED: 'NOTICED',
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  respondToNotice: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: 'NOTICED',
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  postponeMeeting: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: 'POSTPONED',
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  cancelMeeting: {
    PLANNED: 'CANCELLED',
    DRAFT: 'CANCELLED',
    NOTICED: 'CANCELLED',
    POSTPONED: 'CANCELLED',
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  startMeeting: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: 'IN_SESSION',
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: no,
    CANCELLED: no,
  },
  recordAttendance: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'IN_SESSION',
    CLOSED: no,
    CANCELLED: no,
  },
  discussAgendaItem: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'IN_SESSION',
    CLOSED: no,
    CANCELLED: no,
  },
  deferAgendaItem: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'IN_SESSION',
    CLOSED: no,
    CANCELLED: no,
  },
  recordResolution: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'IN_SESSION',
    CLOSED: no,
    CANCELLED: no,
  },
  issueActionItem: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'IN_SESSION',
    CLOSED: no,
    CANCELLED: no,
  },
  closeMeeting: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: 'CLOSED',
    CLOSED: no,
    CANCELLED: no,
  },
  draftMinutes: {
    PLANNED: no,
    DRAFT: no,
    NOTICED: no,
    POSTPONED: no,
    IN_SESSION: no,
    CLOSED: 'CLOSED',
    CANCELLED: no,
  },
}; // prettier-ignore

const pairs = STATES.flatMap((state) => MEETING_ACT_NAMES.map((act) => [act, state] as const));

test.each(pairs)('%s of a meeting that is %s', (act, state) => {
  expect(act in AFTER && state in AFTER[act]).toBe(true);
  const expected = AFTER[act][state];
  expect(afterAct(state, act)).toEqual(
    expected ? { ok: true, value: expected } : { ok: false, error: `MEETING_IS_${state}` },
  );
});

test('every declared act exists', () => {
  expect(Object.keys(AFTER).sort()).toEqual([...MEETING_ACT_NAMES].sort());
});

test('every state is reached from PLANNED, and only CLOSED and CANCELLED are ends', () => {
  const reached = new Set<MeetingState>(['PLANNED']);
  for (const state of reached) {
    for (const act of MEETING_ACT_NAMES) {
      const next = afterAct(state, act);
      if (next.ok) reached.add(next.value);
    }
  }
  expect([...reached].sort()).toEqual([...STATES].sort());
  const leads = (state: MeetingState, act: MeetingAct) => {
    const next = afterAct(state, act);
    return next.ok && next.value !== state;
  };
  const ends = STATES.filter((state) => !MEETING_ACT_NAMES.some((act) => leads(state, act)));
  expect(ends).toEqual(['CLOSED', 'CANCELLED']);
});

test('a notice needs a line on the agenda, and a decision on what was proposed', () => {
  expect(checkNotice([])).toEqual({ ok: false, error: 'AGENDA_EMPTY' });
  const line = (state: AgendaItemState) => ({ state, left_because: null });
  const takenOff = { state: 'WITHDRAWN', left_because: 'TAKEN_OFF' } as const;
  expect(checkNotice([takenOff, line('REJECTED'), line('MERGED')])).toEqual({
    ok: false,
    error: 'AGENDA_EMPTY',
  });
  expect(checkNotice([line('ACCEPTED')])).toMatchObject({ ok: true });
  expect(checkNotice([line('ACCEPTED'), line('PROPOSED')])).toEqual({
    ok: false,
    error: 'PROPOSALS_UNDECIDED',
  });
});

describe('what is missing at the close', () => {
  const seat = (role: string, attendance: AttendanceStatus | null, vacant = false) => ({
    role,
    attendance,
    vacant,
    required: false,
    hasVote: true,
    substitutesAllowed: true,
  });
  const line = (number: string, state: AgendaItemState, expectedOutcome: ExpectedOutcome = 'DECIDE') => ({
    number,
    title: '路灯',
    kind: 'NEW' as const,
    state,
    expectedOutcome,
    actionItemId: null,
  });
  const agenda = [
    line('1', 'ACCEPTED'),
    line('2', 'DISCUSSED'),
    line('3', 'DECIDED'),
    line('4', 'DEFERRED'),
    line('5', 'ACCEPTED', 'DISCUSS'),
  ];

  test('the attendance of filled seats, then the lines to decide', () => {
    const seats = [seat('物业', null), seat('业委会', null, true), seat('社区', 'ABSENT')];
    expect(missingAtClose(seats, agenda, true)).toEqual([
      { code: 'ATTENDANCE_MISSING', detail: '物业' },
      { code: 'AGENDA_ITEM_UNDECIDED', detail: '1 路灯' },
      { code: 'AGENDA_ITEM_UNDECIDED', detail: '2 路灯' },
    ]);
  });

  test('without a quorum nothing was to be decided', () => {
    expect(missingAtClose([seat('社区', 'ABSENT')], agenda, false)).toEqual([]);
  });
});

test.each([
  ['2026-03-09T15:59:59Z', true],
  ['2026-03-09T16:00:00Z', false], // midnight in China
  ['2026-03-10T01:00:00Z', false],
  ['2026-03-12T01:00:00Z', false],
])('noticed for the 10th at 14:00; at %s before its day: %s', (now, expected) => {
  expect(isBeforeItsDay(new Date('2026-03-10T06:00:00Z'), new Date(now))).toBe(expected);
});
