import type { VotingState } from '../../../services/voting/domain/kinds';
import {
  decide,
  RUNNER_ACTS,
  SESSION_STEPS,
  type SessionAct,
  VOTING_STATES,
} from '../../../services/voting/domain/session';

const now = new Date('2026-11-22T02:00:00Z');
const later = new Date('2026-12-07T02:00:00Z');
const ACTS: readonly SessionAct[] = [...RUNNER_ACTS, 'castBallot'];

/** What each act leads to or is refused with while voting runs, state by state: → STATE, or the code. */
const MATRIX: Readonly<Record<VotingState, Readonly<Record<SessionAct, string>>>> = {
  PREPARING: {
    freezeRoll: '→ FROZEN',
    openVoting: 'ROLL_NOT_FROZEN',
    castBallot: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTING_NOT_CLOSED',
    voidVote: '→ VOIDED',
  },
  FROZEN: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: '→ OPEN',
    castBallot: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTING_NOT_CLOSED',
    voidVote: '→ VOIDED',
  },
  OPEN: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: '→ OPEN',
    closeVoting: 'VOTING_STILL_RUNNING',
    tallyVote: 'VOTING_NOT_CLOSED',
    voidVote: '→ VOIDED',
  },
  CLOSED: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: '→ TALLIED',
    voidVote: '→ VOIDED',
  },
  TALLIED: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTE_TALLIED',
    voidVote: 'VOTE_TALLIED',
  },
  VOIDED: {
    freezeRoll: 'VOTE_VOIDED',
    openVoting: 'VOTE_VOIDED',
    castBallot: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTE_VOIDED',
    tallyVote: 'VOTE_VOIDED',
    voidVote: 'VOTE_VOIDED',
  },
};

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
    const decided = decide({ state, closesAt: later }, act, now);
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
  const cast = (at: Date) => decide({ state: 'OPEN', closesAt: later }, 'castBallot', at).ok;
  expect(cast(new Date(later.getTime() - 1))).toBe(true);
  expect(cast(later)).toBe(false);
});

test('nobody closes before the announced instant: VOTING_STILL_RUNNING', () => {
  const close = (at: Date) => decide({ state: 'OPEN', closesAt: later }, 'closeVoting', at);
  expect(close(new Date(later.getTime() - 1))).toEqual({ ok: false, error: 'VOTING_STILL_RUNNING' });
  expect(close(later)).toEqual({ ok: true, value: 'CLOSED' });
});
