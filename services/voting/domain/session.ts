import { err, ok, type Result } from '../../../platform/result';
import type { VotingState } from './kinds';

export const VOTING_STATES = [
  'PREPARING',
  'FROZEN',
  'OPEN',
  'CLOSED',
  'TALLIED',
  'CERTIFIED',
  'ANNOUNCED',
  'FINAL',
  'LEGALLY_CHALLENGED',
  'VOIDED',
] as const satisfies readonly VotingState[];

/** Acts of those who run the vote, in their order. */
export const RUNNER_ACTS = [
  'freezeRoll',
  'openVoting',
  'extendVoting',
  'closeVoting',
  'tallyVote',
  'certifyVote',
  'announceResult',
  'answerObjection',
  'finalizeVote',
  'voidVote',
  'recordLegalChallenge',
  'recordJudgment',
] as const;
export type RunnerAct = (typeof RUNNER_ACTS)[number];

/** Acts of the owners. */
export const OWNER_ACTS = ['castBallot', 'objectToResult'] as const;
export type SessionAct = RunnerAct | (typeof OWNER_ACTS)[number];

export type SessionRefusal =
  | 'OBJECTIONS_RUNNING'
  | 'ROLL_FROZEN'
  | 'ROLL_NOT_FROZEN'
  | 'VOTE_ANNOUNCED'
  | 'VOTE_CERTIFIED'
  | 'VOTE_CHALLENGED'
  | 'VOTE_FINAL'
  | 'VOTE_NOT_ANNOUNCED'
  | 'VOTE_NOT_CERTIFIED'
  | 'VOTE_NOT_CHALLENGED'
  | 'VOTE_NOT_TALLIED'
  | 'VOTE_TALLIED'
  | 'VOTE_VOIDED'
  | 'VOTING_ENDED'
  | 'VOTING_NOT_CLOSED'
  | 'VOTING_NOT_OPEN'
  | 'VOTING_OPENED'
  | 'VOTING_STILL_RUNNING';

type Step = { readonly to: VotingState } | { readonly barred: SessionRefusal };

const to = (state: VotingState): Step => ({ to: state });
const barred = (by: SessionRefusal): Step => ({ barred: by });

/**
 * Every state × every act. A new state or act does not compile until each of its pairs is decided. An extended vote
 * is OPEN with a later end; a final one is annulled by a court alone, Art. 280.
 */
export const SESSION_STEPS: Readonly<Record<VotingState, Readonly<Record<SessionAct, Step>>>> = {
  PREPARING: {
    freezeRoll: to('FROZEN'),
    openVoting: barred('ROLL_NOT_FROZEN'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTING_NOT_CLOSED'),
    certifyVote: barred('VOTE_NOT_TALLIED'),
    announceResult: barred('VOTE_NOT_CERTIFIED'),
    objectToResult: barred('VOTE_NOT_ANNOUNCED'),
    answerObjection: barred('VOTE_NOT_ANNOUNCED'),
    finalizeVote: barred('VOTE_NOT_ANNOUNCED'),
    voidVote: to('VOIDED'),
    recordLegalChallenge: barred('VOTE_NOT_ANNOUNCED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  FROZEN: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: to('OPEN'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTING_NOT_CLOSED'),
    certifyVote: barred('VOTE_NOT_TALLIED'),
    announceResult: barred('VOTE_NOT_CERTIFIED'),
    objectToResult: barred('VOTE_NOT_ANNOUNCED'),
    answerObjection: barred('VOTE_NOT_ANNOUNCED'),
    finalizeVote: barred('VOTE_NOT_ANNOUNCED'),
    voidVote: to('VOIDED'),
    recordLegalChallenge: barred('VOTE_NOT_ANNOUNCED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  OPEN: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: to('OPEN'),
    extendVoting: to('OPEN'),
    closeVoting: to('CLOSED'),
    tallyVote: barred('VOTING_NOT_CLOSED'),
    certifyVote: barred('VOTE_NOT_TALLIED'),
    announceResult: barred('VOTE_NOT_CERTIFIED'),
    objectToResult: barred('VOTE_NOT_ANNOUNCED'),
    answerObjection: barred('VOTE_NOT_ANNOUNCED'),
    finalizeVote: barred('VOTE_NOT_ANNOUNCED'),
    voidVote: to('VOIDED'),
    recordLegalChallenge: barred('VOTE_NOT_ANNOUNCED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  CLOSED: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: to('TALLIED'),
    certifyVote: barred('VOTE_NOT_TALLIED'),
    announceResult: barred('VOTE_NOT_CERTIFIED'),
    objectToResult: barred('VOTE_NOT_ANNOUNCED'),
    answerObjection: barred('VOTE_NOT_ANNOUNCED'),
    finalizeVote: barred('VOTE_NOT_ANNOUNCED'),
    voidVote: to('VOIDED'),
    recordLegalChallenge: barred('VOTE_NOT_ANNOUNCED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  TALLIED: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTE_TALLIED'),
    certifyVote: to('CERTIFIED'),
    announceResult: barred('VOTE_NOT_CERTIFIED'),
    objectToResult: barred('VOTE_NOT_ANNOUNCED'),
    answerObjection: barred('VOTE_NOT_ANNOUNCED'),
    finalizeVote: barred('VOTE_NOT_ANNOUNCED'),
    voidVote: to('VOIDED'),
    recordLegalChallenge: barred('VOTE_NOT_ANNOUNCED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  CERTIFIED: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTE_TALLIED'),
    certifyVote: barred('VOTE_CERTIFIED'),
    announceResult: to('ANNOUNCED'),
    objectToResult: barred('VOTE_NOT_ANNOUNCED'),
    answerObjection: barred('VOTE_NOT_ANNOUNCED'),
    finalizeVote: barred('VOTE_NOT_ANNOUNCED'),
    voidVote: to('VOIDED'),
    recordLegalChallenge: barred('VOTE_NOT_ANNOUNCED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  ANNOUNCED: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTE_TALLIED'),
    certifyVote: barred('VOTE_CERTIFIED'),
    announceResult: barred('VOTE_ANNOUNCED'),
    objectToResult: to('ANNOUNCED'),
    answerObjection: to('ANNOUNCED'),
    finalizeVote: to('FINAL'),
    voidVote: to('VOIDED'),
    recordLegalChallenge: to('LEGALLY_CHALLENGED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  FINAL: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTE_TALLIED'),
    certifyVote: barred('VOTE_CERTIFIED'),
    announceResult: barred('VOTE_ANNOUNCED'),
    objectToResult: barred('VOTE_FINAL'),
    answerObjection: barred('VOTE_FINAL'),
    finalizeVote: barred('VOTE_FINAL'),
    voidVote: barred('VOTE_FINAL'),
    recordLegalChallenge: to('LEGALLY_CHALLENGED'),
    recordJudgment: barred('VOTE_NOT_CHALLENGED'),
  },
  LEGALLY_CHALLENGED: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTE_TALLIED'),
    certifyVote: barred('VOTE_CERTIFIED'),
    announceResult: barred('VOTE_ANNOUNCED'),
    objectToResult: barred('VOTE_CHALLENGED'),
    answerObjection: barred('VOTE_CHALLENGED'),
    finalizeVote: barred('VOTE_CHALLENGED'),
    voidVote: barred('VOTE_CHALLENGED'),
    recordLegalChallenge: barred('VOTE_CHALLENGED'),
    // Upheld, it is again what it was; annulled, it is void.
    recordJudgment: to('FINAL'),
  },
  VOIDED: {
    freezeRoll: barred('VOTE_VOIDED'),
    openVoting: barred('VOTE_VOIDED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    extendVoting: barred('VOTE_VOIDED'),
    closeVoting: barred('VOTE_VOIDED'),
    tallyVote: barred('VOTE_VOIDED'),
    certifyVote: barred('VOTE_VOIDED'),
    announceResult: barred('VOTE_VOIDED'),
    objectToResult: barred('VOTE_VOIDED'),
    answerObjection: barred('VOTE_VOIDED'),
    finalizeVote: barred('VOTE_VOIDED'),
    voidVote: barred('VOTE_VOIDED'),
    recordLegalChallenge: barred('VOTE_VOIDED'),
    recordJudgment: barred('VOTE_VOIDED'),
  },
};

/** The instants that a vote goes by, where they are fixed. */
export interface Session {
  readonly state: VotingState;
  readonly closesAt: Date | null;
  readonly objectionsUntil: Date | null;
}

export const sessionOf = (row: {
  readonly state: VotingState;
  readonly closes_at: Date | null;
  readonly objections_until: Date | null;
}): Session => ({
  state: row.state,
  closesAt: row.closes_at,
  objectionsUntil: row.objections_until,
});

/**
 * The state an act leads to, or why it is barred. Ballots end at the announced time, whether or not anybody has
 * closed; nobody closes before it, since every owner may vote until then.
 */
export function decide(session: Session, act: SessionAct, now: Date): Result<VotingState, SessionRefusal> {
  const step = SESSION_STEPS[session.state][act];
  if ('barred' in step) return err(step.barred);
  const untimely = untimeliness(session, act, now);
  return untimely === null ? ok(step.to) : err(untimely);
}

function untimeliness(
  { closesAt, objectionsUntil }: Session,
  act: SessionAct,
  now: Date,
): SessionRefusal | null {
  const ended = closesAt !== null && closesAt <= now;
  const objectionsEnded = objectionsUntil !== null && objectionsUntil <= now;
  switch (act) {
    case 'castBallot':
      return ended ? 'VOTING_NOT_OPEN' : null;
    case 'extendVoting':
      return ended ? 'VOTING_ENDED' : null;
    case 'closeVoting':
      return ended ? null : 'VOTING_STILL_RUNNING';
    case 'objectToResult':
      return objectionsEnded ? 'VOTE_FINAL' : null;
    case 'finalizeVote':
      return objectionsEnded ? null : 'OBJECTIONS_RUNNING';
    default:
      return null;
  }
}

/** Voting needs time to take place in. */
export const checkClosing = (closesAt: Date, now: Date): Result<null, 'CLOSES_TOO_EARLY'> =>
  closesAt > now ? ok(null) : err('CLOSES_TOO_EARLY');
