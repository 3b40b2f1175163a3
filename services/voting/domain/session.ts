import { err, ok, type Result } from '../../../platform/result';
import type { VotingState } from './kinds';

export const VOTING_STATES = [
  'PREPARING',
  'FROZEN',
  'OPEN',
  'CLOSED',
  'TALLIED',
  'VOIDED',
] as const satisfies readonly VotingState[];

/** Acts of those who run the vote, in their order. */
export const RUNNER_ACTS = ['freezeRoll', 'openVoting', 'closeVoting', 'tallyVote', 'voidVote'] as const;
export type RunnerAct = (typeof RUNNER_ACTS)[number];
export type SessionAct = RunnerAct | 'castBallot';

export type SessionRefusal =
  | 'ROLL_FROZEN'
  | 'ROLL_NOT_FROZEN'
  | 'VOTING_OPENED'
  | 'VOTING_NOT_OPEN'
  | 'VOTING_STILL_RUNNING'
  | 'VOTING_NOT_CLOSED'
  | 'VOTE_TALLIED'
  | 'VOTE_VOIDED';

type Step = { readonly to: VotingState } | { readonly barred: SessionRefusal };

const to = (state: VotingState): Step => ({ to: state });
const barred = (by: SessionRefusal): Step => ({ barred: by });

/** Every state × every act. A new state or act does not compile until each of its pairs is decided. */
export const SESSION_STEPS: Readonly<Record<VotingState, Readonly<Record<SessionAct, Step>>>> = {
  PREPARING: {
    freezeRoll: to('FROZEN'),
    openVoting: barred('ROLL_NOT_FROZEN'),
    castBallot: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTING_NOT_CLOSED'),
    voidVote: to('VOIDED'),
  },
  FROZEN: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: to('OPEN'),
    castBallot: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTING_NOT_CLOSED'),
    voidVote: to('VOIDED'),
  },
  OPEN: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: to('OPEN'),
    closeVoting: to('CLOSED'),
    tallyVote: barred('VOTING_NOT_CLOSED'),
    voidVote: to('VOIDED'),
  },
  CLOSED: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: to('TALLIED'),
    voidVote: to('VOIDED'),
  },
  TALLIED: {
    freezeRoll: barred('ROLL_FROZEN'),
    openVoting: barred('VOTING_OPENED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTING_NOT_OPEN'),
    tallyVote: barred('VOTE_TALLIED'),
    // Annulling an outcome is the court's, Art. 280.
    voidVote: barred('VOTE_TALLIED'),
  },
  VOIDED: {
    freezeRoll: barred('VOTE_VOIDED'),
    openVoting: barred('VOTE_VOIDED'),
    castBallot: barred('VOTING_NOT_OPEN'),
    closeVoting: barred('VOTE_VOIDED'),
    tallyVote: barred('VOTE_VOIDED'),
    voidVote: barred('VOTE_VOIDED'),
  },
};

export interface Session {
  readonly state: VotingState;
  readonly closesAt: Date | null;
}

/**
 * The state an act leads to, or why it is barred. Ballots end at the announced time, whether or not anybody has
 * closed; nobody closes before it, since every owner may vote until then.
 */
export function decide(session: Session, act: SessionAct, now: Date): Result<VotingState, SessionRefusal> {
  const step = SESSION_STEPS[session.state][act];
  if ('barred' in step) return err(step.barred);
  const ended = session.closesAt !== null && session.closesAt <= now;
  if (act === 'castBallot' && ended) return err('VOTING_NOT_OPEN');
  if (act === 'closeVoting' && !ended) return err('VOTING_STILL_RUNNING');
  return ok(step.to);
}

/** Voting needs time to take place in. */
export const checkClosing = (closesAt: Date, now: Date): Result<null, 'CLOSES_TOO_EARLY'> =>
  closesAt > now ? ok(null) : err('CLOSES_TOO_EARLY');
