import {
  countsAsCarry,
  escalation,
  fillAgenda,
  type LeftBehind,
  type OpenItem,
} from '../../../services/meetings/domain/agenda';
import type { ExpectedOutcome, MeetingKind } from '../../../services/meetings/domain/kinds';

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
