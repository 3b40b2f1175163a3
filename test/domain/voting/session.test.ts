import type { VotingState } from '../../../services/voting/domain/kinds';
import {
  decide,
  OWNER_ACTS,
  RUNNER_ACTS,
  SESSION_STEPS,
  type SessionAct,
  VOTING_STATES,
} from '../../../services/voting/domain/session';

const now = new Date('2026-11-22T02:00:00Z');
const later = new Date('2026-12-07T02:00:00Z');
const between = { closesAt: later, objectionsUntil: later };
const ACTS: readonly SessionAct[] = [...RUNNER_ACTS, ...OWNER_ACTS];

/** What each act leads to or is refused with while voting or the window for objections runs: → STATE, or the code. */
const MATRIX: Readonly<Record<VotingState, Readonly<Record<SessionAct, string>>>> = {
  PREPARING: {
    freezeRoll: '→ FROZEN',
    openVoting: 'ROLL_NOT_FROZEN',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTING_NOT_CLOSED',
    certifyVote: 'VOTE_NOT_TALLIED',
    announceResult: 'VOTE_NOT_CERTIFIED',
    objectToResult: 'VOTE_NOT_ANNOUNCED',
    answerObjection: 'VOTE_NOT_ANNOUNCED',
    finalizeVote: 'VOTE_NOT_ANNOUNCED',
    voidVote: '→ VOIDED',
    recordLegalChallenge: 'VOTE_NOT_ANNOUNCED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  FROZEN: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: '→ OPEN',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTING_NOT_CLOSED',
    certifyVote: 'VOTE_NOT_TALLIED',
    announceResult: 'VOTE_NOT_CERTIFIED',
    objectToResult: 'VOTE_NOT_ANNOUNCED',
    answerObjection: 'VOTE_NOT_ANNOUNCED',
    finalizeVote: 'VOTE_NOT_ANNOUNCED',
    voidVote: '→ VOIDED',
    recordLegalChallenge: 'VOTE_NOT_ANNOUNCED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  OPEN: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: '→ OPEN',
    extendVoting: '→ OPEN',
    closeVoting: 'VOTING_STILL_RUNNING',
    tallyVote: 'VOTING_NOT_CLOSED',
    certifyVote: 'VOTE_NOT_TALLIED',
    announceResult: 'VOTE_NOT_CERTIFIED',
    objectToResult: 'VOTE_NOT_ANNOUNCED',
    answerObjection: 'VOTE_NOT_ANNOUNCED',
    finalizeVote: 'VOTE_NOT_ANNOUNCED',
    voidVote: '→ VOIDED',
    recordLegalChallenge: 'VOTE_NOT_ANNOUNCED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  CLOSED: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: '→ TALLIED',
    certifyVote: 'VOTE_NOT_TALLIED',
    announceResult: 'VOTE_NOT_CERTIFIED',
    objectToResult: 'VOTE_NOT_ANNOUNCED',
    answerObjection: 'VOTE_NOT_ANNOUNCED',
    finalizeVote: 'VOTE_NOT_ANNOUNCED',
    voidVote: '→ VOIDED',
    recordLegalChallenge: 'VOTE_NOT_ANNOUNCED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  TALLIED: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTE_TALLIED',
    certifyVote: '→ CERTIFIED',
    announceResult: 'VOTE_NOT_CERTIFIED',
    objectToResult: 'VOTE_NOT_ANNOUNCED',
    answerObjection: 'VOTE_NOT_ANNOUNCED',
    finalizeVote: 'VOTE_NOT_ANNOUNCED',
    voidVote: '→ VOIDED',
    recordLegalChallenge: 'VOTE_NOT_ANNOUNCED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  CERTIFIED: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTE_TALLIED',
    certifyVote: 'VOTE_CERTIFIED',
    announceResult: '→ ANNOUNCED',
    objectToResult: 'VOTE_NOT_ANNOUNCED',
    answerObjection: 'VOTE_NOT_ANNOUNCED',
    finalizeVote: 'VOTE_NOT_ANNOUNCED',
    voidVote: '→ VOIDED',
    recordLegalChallenge: 'VOTE_NOT_ANNOUNCED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  ANNOUNCED: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTE_TALLIED',
    certifyVote: 'VOTE_CERTIFIED',
    announceResult: 'VOTE_ANNOUNCED',
    objectToResult: '→ ANNOUNCED',
    answerObjection: '→ ANNOUNCED',
    finalizeVote: 'OBJECTIONS_RUNNING',
    voidVote: '→ VOIDED',
    recordLegalChallenge: '→ LEGALLY_CHALLENGED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  FINAL: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTE_TALLIED',
    certifyVote: 'VOTE_CERTIFIED',
    announceResult: 'VOTE_ANNOUNCED',
    objectToResult: 'VOTE_FINAL',
    answerObjection: 'VOTE_FINAL',
    finalizeVote: 'VOTE_FINAL',
    voidVote: 'VOTE_FINAL',
    recordLegalChallenge: '→ LEGALLY_CHALLENGED',
    recordJudgment: 'VOTE_NOT_CHALLENGED',
  },
  LEGALLY_CHALLENGED: {
    freezeRoll: 'ROLL_FROZEN',
    openVoting: 'VOTING_OPENED',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTING_NOT_OPEN',
    closeVoting: 'VOTING_NOT_OPEN',
    tallyVote: 'VOTE_TALLIED',
    certifyVote: 'VOTE_CERTIFIED',
    announceResult: 'VOTE_ANNOUNCED',
    objectToResult: 'VOTE_CHALLENGED',
    answerObjection: 'VOTE_CHALLENGED',
    finalizeVote: 'VOTE_CHALLENGED',
    voidVote: 'VOTE_CHALLENGED',
    recordLegalChallenge: 'VOTE_CHALLENGED',
    recordJudgment: '→ FINAL',
  },
  VOIDED: {
    freezeRoll: 'VOTE_VOIDED',
    openVoting: 'VOTE_VOIDED',
    castBallot: 'VOTING_NOT_OPEN',
    extendVoting: 'VOTE_VOIDED',
    closeVoting: 'VOTE_VOIDED',
    tallyVote: 'VOTE_VOIDED',
    certifyVote: 'VOTE_VOIDED',
    announceResult: 'VOTE_VOIDED',
    objectToResult: 'VOTE_VOIDED',
    answerObjection: 'VOTE_VOIDED',
    finalizeVote: 'VOTE_VOIDED',
    voidVote: 'VOTE_VOIDED',
    recordLegalChallenge: 'VOTE_VOIDED',
    recordJudgment: 'VOTE_VOIDED',
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
