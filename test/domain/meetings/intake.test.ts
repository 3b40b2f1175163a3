import {
  afterFollowUp,
  decideIntake,
  FOUND_FIRST,
  INTAKE_ACT_NAMES,
  INTAKE_ACTS,
  type Intake,
  type IntakeAct,
  type IntakeActor,
  type ReplyPolicy,
  replyDays,
  replyDue,
} from '../../../services/meetings/domain/intake';
import type { IntakeState } from '../../../services/meetings/domain/kinds';

const STATES = Object.keys(INTAKE_ACTS.assignIntake) as IntakeState[];
const request: Intake = {
  state: 'RECEIVED',
  kind: 'REQUEST',
  scope: 'ESTATE',
  repliedBy: 'who-replied',
  dealtWith: false,
};
const nobody: IntakeActor = { personId: 'p', keeps: false, handles: false, reported: false };
const everybody: IntakeActor = { personId: 'p', keeps: true, handles: true, reported: true };

/** By hand, once more and the other way round: what may be done in each state, and where it leads. */
const EXPECTED: Record<IntakeState, Partial<Record<IntakeAct, IntakeState>>> = {
  RECEIVED: { assignIntake: 'ASSIGNED', markRepeat: 'REPEATED', withdrawIntake: 'WITHDRAWN' },
  ASSIGNED: {
    assignIntake: 'ASSIGNED',
    replyToIntake: 'REPLIED',
    putIntakeToTable: 'ESCALATED_TO_TABLE',
    markRepeat: 'REPEATED',
    withdrawIntake: 'WITHDRAWN',
  },
  REPLIED: {
    followUpIntake: 'FOLLOWED_UP',
    closeIntake: 'CLOSED',
    putIntakeToTable: 'ESCALATED_TO_TABLE',
  },
  FOLLOWED_UP: { followUpIntake: 'FOLLOWED_UP', closeIntake: 'CLOSED' },
  CLOSED: { followUpIntake: 'CLOSED' },
  ESCALATED_TO_TABLE: { replyToIntake: 'ESCALATED_TO_TABLE', withdrawIntake: 'WITHDRAWN' },
  REPEATED: {},
  WITHDRAWN: {},
  REOPENED: {
    assignIntake: 'ASSIGNED',
    replyToIntake: 'REPLIED',
    putIntakeToTable: 'ESCALATED_TO_TABLE',
    withdrawIntake: 'WITHDRAWN',
  },
};

describe('M13: every state and every act', () => {
  const pairs = STATES.flatMap((state) => INTAKE_ACT_NAMES.map((act) => [state, act] as const));
  test.each(pairs)('%s: %s', (state, act) => {
    const decided = decideIntake({ ...request, state }, act, everybody);
    const expected = EXPECTED[state][act];
    expect(decided).toEqual(
      expected ? { ok: true, value: expected } : { ok: false, error: `INTAKE_IS_${state}` },
    );
  });

  test('every state is reached from RECEIVED', () => {
    const reached = new Set<IntakeState>(['RECEIVED']);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const state of [...reached]) for (const next of Object.values(EXPECTED[state])) reached.add(next);
      if (reached.has('FOLLOWED_UP'))
        reached.add(afterFollowUp('FOLLOWED_UP', { contacted: true, resolved: false, satisfied: false }));
    }
    expect([...reached].sort()).toEqual([...STATES].sort());
  });

  test.each<[IntakeAct, Partial<IntakeActor>[], string]>([
    ['assignIntake', [{ keeps: true }], 'NOT_INTAKE_KEEPER'],
    ['replyToIntake', [{ handles: true }], 'NOT_HANDLER'],
    ['followUpIntake', [{ keeps: true }], 'NOT_INTAKE_KEEPER'],
    ['closeIntake', [{ keeps: true }], 'NOT_INTAKE_KEEPER'],
    ['putIntakeToTable', [{ keeps: true }, { handles: true }], 'NOT_HANDLER'],
    ['markRepeat', [{ keeps: true }], 'NOT_INTAKE_KEEPER'],
    ['withdrawIntake', [{ keeps: true }, { reported: true }], 'NOT_REPORTER'],
  ])('%s is for its own role, in every state', (act, may, refusal) => {
    const roles = [{ keeps: true }, { handles: true }, { reported: true }, {}];
    for (const state of STATES) {
      for (const role of roles) {
        const decided = decideIntake({ ...request, state }, act, { ...nobody, ...role });
        const isRole = may.some((it) => JSON.stringify(it) === JSON.stringify(role));
        expect([state, role, !decided.ok && decided.error === refusal]).toEqual([state, role, !isRole]);
      }
    }
  });
});

describe('what a case needs besides its state', () => {
  test('a complaint closes only after a call back: FOLLOW_UP_NEEDED', () => {
    const complaint = { ...request, kind: 'COMPLAINT' } as const;
    expect(decideIntake({ ...complaint, state: 'REPLIED' }, 'closeIntake', everybody)).toEqual({
      ok: false,
      error: 'FOLLOW_UP_NEEDED',
    });
    expect(decideIntake({ ...complaint, state: 'FOLLOWED_UP' }, 'closeIntake', everybody).ok).toBe(true);
  });

  test('small things stay in the building: SCOPE_TOO_SMALL', () => {
    for (const scope of ['BUILDING', 'ESTATE', 'COMMUNITY', 'SUBDISTRICT'] as const) {
      const decided = decideIntake({ ...request, state: 'ASSIGNED', scope }, 'putIntakeToTable', everybody);
      expect([scope, decided.ok]).toEqual([scope, scope !== 'BUILDING']);
    }
  });

  test('who replied does not call back: CALLER_REPLIED', () => {
    const mine = { ...request, state: 'REPLIED', repliedBy: 'p' } as const;
    expect(decideIntake(mine, 'followUpIntake', everybody)).toEqual({ ok: false, error: 'CALLER_REPLIED' });
    // Somebody else does, and where nobody is known to have replied, nobody is barred.
    const calls = (repliedBy: string | null, personId: string | null) =>
      decideIntake({ ...mine, repliedBy }, 'followUpIntake', { ...everybody, personId }).ok;
    expect([calls('other', 'p'), calls(null, 'p'), calls(null, null)]).toEqual([true, true, true]);
  });

  test('a reply is an interim one until a meeting has dealt with the case', () => {
    const at = { ...request, state: 'ESCALATED_TO_TABLE' } as const;
    expect(decideIntake(at, 'replyToIntake', everybody)).toEqual({ ok: true, value: 'ESCALATED_TO_TABLE' });
    expect(decideIntake({ ...at, dealtWith: true }, 'replyToIntake', everybody)).toEqual({
      ok: true,
      value: 'REPLIED',
    });
  });

  test('only what is said not to be resolved is handled again; no answer reopens nothing', () => {
    const answers = { contacted: null, satisfied: null };
    expect(afterFollowUp('CLOSED', { ...answers, resolved: false })).toBe('REOPENED');
    for (const resolved of [true, null])
      expect(afterFollowUp('CLOSED', { ...answers, resolved })).toBe('CLOSED');
  });
});

test('M13: found first is what a patrol, an inspection or the desk on site finds, and nothing that was complained of', () => {
  expect([...FOUND_FIRST].sort()).toEqual(['ONSITE_DESK', 'PATROL', 'VIOLATION']);
});

describe('M13: the reply clock', () => {
  const policy = (
    kind: ReplyPolicy['kind'],
    channel: ReplyPolicy['channel'],
    validFrom: string,
    workingDays: number,
  ): ReplyPolicy => ({ kind, channel, validFrom, workingDays });
  const policies = [
    policy(null, null, '2000-01-01', 5),
    policy('COMPLAINT', null, '2000-01-01', 4),
    policy(null, 'HOTLINE_12345', '2000-01-01', 3),
    policy(null, 'HOTLINE_12345', '2026-07-01', 2),
    policy('COMPLAINT', 'HOTLINE_12345', '2026-01-01', 1),
  ];

  test.each([
    ['PRAISE', 'VISIT', '2026-08-01', 5],
    ['COMPLAINT', 'VISIT', '2026-08-01', 4],
    ['REQUEST', 'HOTLINE_12345', '2026-06-30', 3],
    ['REQUEST', 'HOTLINE_12345', '2026-07-01', 2],
    ['COMPLAINT', 'HOTLINE_12345', '2026-08-01', 1],
    ['COMPLAINT', 'HOTLINE_12345', '2025-08-01', 3],
  ] as const)('%s by %s on %s: %i working days', (kind, channel, on, days) => {
    expect(replyDays(policies, { kind, channel }, on)).toBe(days);
    expect(replyDays([...policies].reverse(), { kind, channel }, on)).toBe(days);
  });

  test('the day it came does not count, rest days neither; a year without a calendar is an error', () => {
    const due = (at: string) => replyDue(new Date(at), 3);
    expect(due('2026-09-30T02:00:00Z')).toMatchObject({ ok: true, value: { on: '2026-10-10' } });
    expect(due('2026-09-01T15:59:59Z')).toMatchObject({ value: { on: '2026-09-04' } });
    expect(due('2026-09-01T16:00:00Z')).toMatchObject({ value: { on: '2026-09-07' } });
    expect(due('2059-09-01T02:00:00Z')).toMatchObject({
      ok: false,
      error: { code: 'CALENDAR_YEAR_UNKNOWN' },
    });
  });
});
