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

/** What each act leads to or is refused with while voting or the window for objections runs: → STATE, or the code. */
const MATRIX: Readonly<Record<VotingState, Readonly<Record<SessionAct, string>>>> = {
  PREPARING: {
    commitDrawPart: 'VOTE_NOT_NOTICED',
    revealDrawPart: 'VOTE_NOT_TALLIED',
    grantProxy: 'ROLL_NOT_FROZEN',
    revokeProxy: 'ROLL_NOT_FROZEN',
    issuePaperBallot: 'ROLL_NOT_FROZEN',
    deliverPaperBallot: 'ROLL_NOT_FROZEN',
    declarePaperLost: 'ROLL_NOT_FROZEN',
    returnPaperBallot: 'VOTING_NOT_OPEN',
    attachEvidence: 'VOTING_NOT_OPEN',
    enterPaperBallot: 'VOTING_NOT_OPEN',
    checkPaperBallot: 'VOTING_NOT_OPEN',
    rejectPaperReturn: 'VOTING_NOT_OPEN',
    addMatter: '→ PREPARING',
    publishRoll: '→ ROLL_PUBLISHED',
    objectToRoll: 'ROLL_NOT_PUBLISHED',
    answerRollObjection: 'ROLL_NOT_PUBLISHED',
    correctRollEntry: 'ROLL_NOT_PUBLISHED',
    sendVoteNotice: 'ROLL_NOT_PUBLISHED',
    freezeRoll: 'VOTE_NOT_NOTICED',
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
  ROLL_PUBLISHED: {
    commitDrawPart: 'VOTE_NOT_NOTICED',
    revealDrawPart: 'VOTE_NOT_TALLIED',
    grantProxy: 'ROLL_NOT_FROZEN',
    revokeProxy: 'ROLL_NOT_FROZEN',
    issuePaperBallot: 'ROLL_NOT_FROZEN',
    deliverPaperBallot: 'ROLL_NOT_FROZEN',
    declarePaperLost: 'ROLL_NOT_FROZEN',
    returnPaperBallot: 'VOTING_NOT_OPEN',
    attachEvidence: 'VOTING_NOT_OPEN',
    enterPaperBallot: 'VOTING_NOT_OPEN',
    checkPaperBallot: 'VOTING_NOT_OPEN',
    rejectPaperReturn: 'VOTING_NOT_OPEN',
    addMatter: '→ ROLL_PUBLISHED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_OBJECTIONS_OVER',
    answerRollObjection: '→ ROLL_PUBLISHED',
    correctRollEntry: '→ ROLL_PUBLISHED',
    sendVoteNotice: '→ NOTICED',
    freezeRoll: 'VOTE_NOT_NOTICED',
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
  NOTICED: {
    commitDrawPart: '→ NOTICED',
    revealDrawPart: 'VOTE_NOT_TALLIED',
    grantProxy: 'ROLL_NOT_FROZEN',
    revokeProxy: 'ROLL_NOT_FROZEN',
    issuePaperBallot: 'ROLL_NOT_FROZEN',
    deliverPaperBallot: 'ROLL_NOT_FROZEN',
    declarePaperLost: 'ROLL_NOT_FROZEN',
    returnPaperBallot: 'VOTING_NOT_OPEN',
    attachEvidence: 'VOTING_NOT_OPEN',
    enterPaperBallot: 'VOTING_NOT_OPEN',
    checkPaperBallot: 'VOTING_NOT_OPEN',
    rejectPaperReturn: 'VOTING_NOT_OPEN',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_OBJECTIONS_OVER',
    answerRollObjection: '→ NOTICED',
    correctRollEntry: '→ NOTICED',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: '→ FROZEN',
    revealDrawPart: 'VOTE_NOT_TALLIED',
    grantProxy: '→ FROZEN',
    revokeProxy: '→ FROZEN',
    issuePaperBallot: '→ FROZEN',
    deliverPaperBallot: '→ FROZEN',
    declarePaperLost: '→ FROZEN',
    returnPaperBallot: 'VOTING_NOT_OPEN',
    attachEvidence: 'VOTING_NOT_OPEN',
    enterPaperBallot: 'VOTING_NOT_OPEN',
    checkPaperBallot: 'VOTING_NOT_OPEN',
    rejectPaperReturn: 'VOTING_NOT_OPEN',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTING_OPENED',
    revealDrawPart: 'VOTE_NOT_TALLIED',
    grantProxy: '→ OPEN',
    revokeProxy: '→ OPEN',
    issuePaperBallot: '→ OPEN',
    deliverPaperBallot: '→ OPEN',
    declarePaperLost: '→ OPEN',
    returnPaperBallot: '→ OPEN',
    attachEvidence: '→ OPEN',
    enterPaperBallot: '→ OPEN',
    checkPaperBallot: '→ OPEN',
    rejectPaperReturn: '→ OPEN',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTING_OPENED',
    revealDrawPart: 'VOTE_NOT_TALLIED',
    grantProxy: 'VOTING_NOT_OPEN',
    revokeProxy: 'VOTING_NOT_OPEN',
    issuePaperBallot: 'VOTING_NOT_OPEN',
    deliverPaperBallot: 'VOTING_NOT_OPEN',
    declarePaperLost: 'VOTING_NOT_OPEN',
    returnPaperBallot: '→ CLOSED',
    attachEvidence: '→ CLOSED',
    enterPaperBallot: '→ CLOSED',
    checkPaperBallot: '→ CLOSED',
    rejectPaperReturn: '→ CLOSED',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTING_OPENED',
    revealDrawPart: '→ TALLIED',
    grantProxy: 'VOTING_NOT_OPEN',
    revokeProxy: 'VOTING_NOT_OPEN',
    issuePaperBallot: 'VOTING_NOT_OPEN',
    deliverPaperBallot: 'VOTING_NOT_OPEN',
    declarePaperLost: 'VOTING_NOT_OPEN',
    returnPaperBallot: 'VOTE_TALLIED',
    attachEvidence: 'VOTE_TALLIED',
    enterPaperBallot: 'VOTE_TALLIED',
    checkPaperBallot: 'VOTE_TALLIED',
    rejectPaperReturn: 'VOTE_TALLIED',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTING_OPENED',
    revealDrawPart: 'VOTE_CERTIFIED',
    grantProxy: 'VOTING_NOT_OPEN',
    revokeProxy: 'VOTING_NOT_OPEN',
    issuePaperBallot: 'VOTING_NOT_OPEN',
    deliverPaperBallot: 'VOTING_NOT_OPEN',
    declarePaperLost: 'VOTING_NOT_OPEN',
    returnPaperBallot: 'VOTE_TALLIED',
    attachEvidence: 'VOTE_TALLIED',
    enterPaperBallot: 'VOTE_TALLIED',
    checkPaperBallot: 'VOTE_TALLIED',
    rejectPaperReturn: 'VOTE_TALLIED',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTING_OPENED',
    revealDrawPart: 'VOTE_CERTIFIED',
    grantProxy: 'VOTING_NOT_OPEN',
    revokeProxy: 'VOTING_NOT_OPEN',
    issuePaperBallot: 'VOTING_NOT_OPEN',
    deliverPaperBallot: 'VOTING_NOT_OPEN',
    declarePaperLost: 'VOTING_NOT_OPEN',
    returnPaperBallot: 'VOTE_TALLIED',
    attachEvidence: 'VOTE_TALLIED',
    enterPaperBallot: 'VOTE_TALLIED',
    checkPaperBallot: 'VOTE_TALLIED',
    rejectPaperReturn: 'VOTE_TALLIED',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTING_OPENED',
    revealDrawPart: 'VOTE_CERTIFIED',
    grantProxy: 'VOTING_NOT_OPEN',
    revokeProxy: 'VOTING_NOT_OPEN',
    issuePaperBallot: 'VOTING_NOT_OPEN',
    deliverPaperBallot: 'VOTING_NOT_OPEN',
    declarePaperLost: 'VOTING_NOT_OPEN',
    returnPaperBallot: 'VOTE_TALLIED',
    attachEvidence: 'VOTE_TALLIED',
    enterPaperBallot: 'VOTE_TALLIED',
    checkPaperBallot: 'VOTE_TALLIED',
    rejectPaperReturn: 'VOTE_TALLIED',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTING_OPENED',
    revealDrawPart: 'VOTE_CERTIFIED',
    grantProxy: 'VOTING_NOT_OPEN',
    revokeProxy: 'VOTING_NOT_OPEN',
    issuePaperBallot: 'VOTING_NOT_OPEN',
    deliverPaperBallot: 'VOTING_NOT_OPEN',
    declarePaperLost: 'VOTING_NOT_OPEN',
    returnPaperBallot: 'VOTE_TALLIED',
    attachEvidence: 'VOTE_TALLIED',
    enterPaperBallot: 'VOTE_TALLIED',
    checkPaperBallot: 'VOTE_TALLIED',
    rejectPaperReturn: 'VOTE_TALLIED',
    addMatter: 'MATTER_NOT_POSTED',
    publishRoll: 'ROLL_PUBLISHED',
    objectToRoll: 'ROLL_FROZEN',
    answerRollObjection: 'ROLL_FROZEN',
    correctRollEntry: 'ROLL_FROZEN',
    sendVoteNotice: 'VOTE_NOTICED',
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
    commitDrawPart: 'VOTE_VOIDED',
    revealDrawPart: 'VOTE_VOIDED',
    grantProxy: 'VOTE_VOIDED',
    revokeProxy: 'VOTE_VOIDED',
    issuePaperBallot: 'VOTE_VOIDED',
    deliverPaperBallot: 'VOTE_VOIDED',
    declarePaperLost: 'VOTE_VOIDED',
    returnPaperBallot: 'VOTE_VOIDED',
    attachEvidence: 'VOTE_VOIDED',
    enterPaperBallot: 'VOTE_VOIDED',
    checkPaperBallot: 'VOTE_VOIDED',
    rejectPaperReturn: 'VOTE_VOIDED',
    addMatter: 'VOTE_VOIDED',
    publishRoll: 'VOTE_VOIDED',
    objectToRoll: 'VOTE_VOIDED',
    answerRollObjection: 'VOTE_VOIDED',
    correctRollEntry: 'VOTE_VOIDED',
    sendVoteNotice: 'VOTE_VOIDED',
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
