import type { VotingState } from '../../../services/voting/domain/kinds';
import { PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';
import { decide, type Session, sessionOf } from '../../../services/voting/domain/session';
import {
  OWNER_ACTS,
  RUNNER_ACTS,
  SESSION_STEPS,
  type SessionAct,
  VOTING_STATES,
} from '../../../services/voting/domain/session-steps';
import { MATRIX } from './session-matrix';

const now = new Date('2026-11-22T02:00:00Z');
const later = new Date('2026-12-07T02:00:00Z');
const earlier = new Date('2026-11-09T16:00:00Z');
const between: Omit<Session, 'state'> = {
  rollObjectionsUntil: earlier,
  noticeOver: earlier,
  opensAt: earlier,
  closesAt: later,
  objectionsUntil: later,
};
const ACTS: readonly SessionAct[] = [...RUNNER_ACTS, ...OWNER_ACTS];

test('every pair of state and act is declared, here and in the code', () => {
  expect(Object.keys(SESSION_STEPS)).toEqual(VOTING_STATES);
  expect(Object.keys(MATRIX)).toEqual(VOTING_STATES);
  for (const state of VOTING_STATES) {
    expect(Object.keys(SESSION_STEPS[state]).sort()).toEqual([...ACTS].sort());
    expect(Object.keys(MATRIX[state]).sort()).toEqual([...ACTS].sort());
  }
});

test.each(VOTING_STATES.flatMap((state) => ACTS.map((act) => [state, act] as const)))(
  '%s × %s',
  (state, act) => {
    const decided = decide({ ...between, state }, act, now);
    expect(decided.ok ? `→ ${decided.value}` : decided.error).toBe(MATRIX[state][act]);
  },
);

test('every state is reached from PREPARING', () => {
  const reached = new Set<VotingState>(['PREPARING']);
  for (const state of reached) {
    for (const step of Object.values(SESSION_STEPS[state])) if ('to' in step) reached.add(step.to);
  }
  expect([...reached].sort()).toEqual([...VOTING_STATES].sort());
});

test('ballots end at the announced instant, though nobody has closed yet: VOTING_NOT_OPEN', () => {
  const cast = (at: Date) => decide({ ...between, state: 'OPEN' }, 'castBallot', at).ok;
  expect(cast(new Date(later.getTime() - 1))).toBe(true);
  expect(cast(later)).toBe(false);
});

test('V6: paper is issued and delivered until the announced instant, and recorded and read after it', () => {
  const at = (act: SessionAct, instant: Date) => decide({ ...between, state: 'OPEN' }, act, instant).ok;
  for (const act of ['issuePaperBallot', 'deliverPaperBallot'] as const)
    expect([at(act, new Date(later.getTime() - 1)), at(act, later)]).toEqual([true, false]);
  for (const act of ['enterPaperBallot', 'checkPaperBallot'] as const) expect(at(act, later)).toBe(true);
});

test('nobody closes before the announced instant: VOTING_STILL_RUNNING', () => {
  const close = (at: Date) => decide({ ...between, state: 'OPEN' }, 'closeVoting', at);
  expect(close(new Date(later.getTime() - 1))).toEqual({ ok: false, error: 'VOTING_STILL_RUNNING' });
  expect(close(later)).toEqual({ ok: true, value: 'CLOSED' });
});

test('an extension comes before the announced end: VOTING_ENDED from it on', () => {
  const extend = (at: Date) => decide({ ...between, state: 'OPEN' }, 'extendVoting', at).ok;
  expect([extend(new Date(later.getTime() - 1)), extend(later)]).toEqual([true, false]);
});

test('objections until the window’s last instant; final from it on: OBJECTIONS_RUNNING before', () => {
  const at = (act: SessionAct, instant: Date) => decide({ ...between, state: 'ANNOUNCED' }, act, instant).ok;
  const before = new Date(later.getTime() - 1);
  expect([at('objectToResult', before), at('objectToResult', later)]).toEqual([true, false]);
  expect([at('finalizeVote', before), at('finalizeVote', later)]).toEqual([false, true]);
});

test('V4: objections to the roll until the window’s last instant; frozen from it on', () => {
  const at = (act: SessionAct, instant: Date) => decide({ ...between, state: 'NOTICED' }, act, instant);
  const before = new Date(earlier.getTime() - 1);
  expect([at('objectToRoll', before).ok, at('objectToRoll', earlier).ok]).toEqual([true, false]);
  expect(at('freezeRoll', before)).toEqual({ ok: false, error: 'ROLL_OBJECTIONS_RUNNING' });
  expect(at('freezeRoll', earlier)).toEqual({ ok: true, value: 'FROZEN' });
});

test('V5: it opens when the days of notice are over and the noticed beginning has come: NOTICE_TOO_SHORT, OPENING_NOT_DUE', () => {
  const open = (more: Partial<Session>) =>
    decide({ ...between, state: 'FROZEN', ...more }, 'openVoting', now);
  expect(open({ noticeOver: later, opensAt: later })).toEqual({ ok: false, error: 'NOTICE_TOO_SHORT' });
  expect(open({ opensAt: later })).toEqual({ ok: false, error: 'OPENING_NOT_DUE' });
  expect(open({})).toEqual({ ok: true, value: 'OPEN' });
  expect(open({ noticeOver: null, opensAt: null })).toEqual({ ok: false, error: 'VOTE_WITHOUT_NOTICE' });
});

test('V5: the days of notice are those of the rules, whole days between, and an extraordinary vote’s own', () => {
  const row = (extraordinary: boolean) => ({
    state: 'FROZEN' as const,
    profile: PROFILE_TEMPLATES.HANGZHOU,
    extraordinary,
    roll_objections_until: earlier,
    noticed_at: new Date('2026-11-02T02:00:00Z'),
    opens_at: earlier,
    closes_at: null,
    objections_until: null,
  });
  // The 3rd to the 17th are fifteen days, the 3rd to the 9th seven.
  expect(sessionOf(row(false)).noticeOver).toEqual(new Date('2026-11-18T00:00:00+08:00'));
  expect(sessionOf(row(true)).noticeOver).toEqual(new Date('2026-11-10T00:00:00+08:00'));
});
