import type { VotingState } from './kinds';

/** A vote's states in the order of its course; what a court or its runners may do to it stands at the end. */
export const VOTING_STATES = [
  'PREPARING',
  'ROLL_PUBLISHED',
  'NOTICED',
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
  'addMatter',
  'publishRoll',
  'answerRollObjection',
  'correctRollEntry',
  'sendVoteNotice',
  'commitDrawPart',
  'freezeRoll',
  'issuePaperBallot',
  'deliverPaperBallot',
  'declarePaperLost',
  'recordWrittenProxy',
  'checkWrittenProxy',
  'revokeWrittenProxy',
  'openVoting',
  'returnPaperBallot',
  'attachEvidence',
  'enterPaperBallot',
  'checkPaperBallot',
  'rejectPaperReturn',
  'extendVoting',
  'closeVoting',
  'tallyVote',
  'revealDrawPart',
  'certifyVote',
  'announceResult',
  'answerObjection',
  'finalizeVote',
  'voidVote',
  'recordLegalChallenge',
  'recordJudgment',
] as const;
export type RunnerAct = (typeof RUNNER_ACTS)[number];

/** Acts of those who keep a part of a draw's seed: there are none where nobody is elected. */
export const isDrawAct = (act: SessionAct): boolean => act === 'commitDrawPart' || act === 'revealDrawPart';

/** Acts of the owners. */
export const OWNER_ACTS = [
  'objectToRoll',
  'grantProxy',
  'revokeProxy',
  'castBallot',
  'objectToResult',
] as const;
export type SessionAct = RunnerAct | (typeof OWNER_ACTS)[number];

export type StateRefusal =
  | 'MATTER_NOT_POSTED'
  | 'ROLL_FROZEN'
  | 'ROLL_NOT_FROZEN'
  | 'ROLL_NOT_PUBLISHED'
  | 'ROLL_PUBLISHED'
  | 'VOTE_ANNOUNCED'
  | 'VOTE_CERTIFIED'
  | 'VOTE_CHALLENGED'
  | 'VOTE_FINAL'
  | 'VOTE_NOTICED'
  | 'VOTE_NOT_ANNOUNCED'
  | 'VOTE_NOT_CERTIFIED'
  | 'VOTE_NOT_CHALLENGED'
  | 'VOTE_NOT_NOTICED'
  | 'VOTE_NOT_TALLIED'
  | 'VOTE_TALLIED'
  | 'VOTE_VOIDED'
  | 'VOTING_NOT_CLOSED'
  | 'VOTING_NOT_OPEN'
  | 'VOTING_OPENED';

/** Where an act leads from the states that allow it, and what it is told before and after them. */
interface ActRule {
  readonly from: Partial<Readonly<Record<VotingState, VotingState>>>;
  readonly early: StateRefusal;
  readonly late: StateRefusal;
  /** Where a court's question is told otherwise than what is late. */
  readonly challenged?: StateRefusal;
  readonly voided?: StateRefusal;
}

const staysIn = (...states: readonly VotingState[]) =>
  Object.fromEntries(states.map((state) => [state, state])) as ActRule['from'];
const BEFORE_FINAL = VOTING_STATES.slice(0, VOTING_STATES.indexOf('FINAL'));

/**
 * An extended vote is OPEN with a later end. What was not posted is not voted on, so nothing is added after the
 * notice; a final result is annulled by a court alone, Art. 280: upheld, it is again what it was; annulled, void.
 */
const RULES: Readonly<Record<SessionAct, ActRule>> = {
  addMatter: {
    from: staysIn('PREPARING', 'ROLL_PUBLISHED'),
    early: 'MATTER_NOT_POSTED',
    late: 'MATTER_NOT_POSTED',
  },
  publishRoll: {
    from: { PREPARING: 'ROLL_PUBLISHED' },
    early: 'ROLL_NOT_PUBLISHED',
    late: 'ROLL_PUBLISHED',
  },
  objectToRoll: {
    from: staysIn('ROLL_PUBLISHED', 'NOTICED'),
    early: 'ROLL_NOT_PUBLISHED',
    late: 'ROLL_FROZEN',
  },
  answerRollObjection: {
    from: staysIn('ROLL_PUBLISHED', 'NOTICED'),
    early: 'ROLL_NOT_PUBLISHED',
    late: 'ROLL_FROZEN',
  },
  correctRollEntry: {
    from: staysIn('ROLL_PUBLISHED', 'NOTICED'),
    early: 'ROLL_NOT_PUBLISHED',
    late: 'ROLL_FROZEN',
  },
  sendVoteNotice: { from: { ROLL_PUBLISHED: 'NOTICED' }, early: 'ROLL_NOT_PUBLISHED', late: 'VOTE_NOTICED' },
  // Whom a draw is between is fixed by then, and no ballot is cast.
  commitDrawPart: { from: staysIn('NOTICED', 'FROZEN'), early: 'VOTE_NOT_NOTICED', late: 'VOTING_OPENED' },
  freezeRoll: { from: { NOTICED: 'FROZEN' }, early: 'VOTE_NOT_NOTICED', late: 'ROLL_FROZEN' },
  openVoting: { from: { FROZEN: 'OPEN' }, early: 'ROLL_NOT_FROZEN', late: 'VOTING_OPENED' },
  grantProxy: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  revokeProxy: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  recordWrittenProxy: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  checkWrittenProxy: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  revokeWrittenProxy: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  castBallot: {
    from: staysIn('OPEN'),
    early: 'VOTING_NOT_OPEN',
    late: 'VOTING_NOT_OPEN',
    voided: 'VOTING_NOT_OPEN',
  },
  issuePaperBallot: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  deliverPaperBallot: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  declarePaperLost: { from: staysIn('FROZEN', 'OPEN'), early: 'ROLL_NOT_FROZEN', late: 'VOTING_NOT_OPEN' },
  // What was handed back in time may be recorded later, and takes longer to read than to return: until the tally.
  returnPaperBallot: { from: staysIn('OPEN', 'CLOSED'), early: 'VOTING_NOT_OPEN', late: 'VOTE_TALLIED' },
  // The scan of a written proxy, and of a paper; which of them may have one now is theirs to say.
  attachEvidence: {
    from: staysIn('FROZEN', 'OPEN', 'CLOSED'),
    early: 'ROLL_NOT_FROZEN',
    late: 'VOTE_TALLIED',
  },
  enterPaperBallot: { from: staysIn('OPEN', 'CLOSED'), early: 'VOTING_NOT_OPEN', late: 'VOTE_TALLIED' },
  checkPaperBallot: { from: staysIn('OPEN', 'CLOSED'), early: 'VOTING_NOT_OPEN', late: 'VOTE_TALLIED' },
  rejectPaperReturn: { from: staysIn('OPEN', 'CLOSED'), early: 'VOTING_NOT_OPEN', late: 'VOTE_TALLIED' },
  extendVoting: { from: staysIn('OPEN'), early: 'VOTING_NOT_OPEN', late: 'VOTING_NOT_OPEN' },
  closeVoting: { from: { OPEN: 'CLOSED' }, early: 'VOTING_NOT_OPEN', late: 'VOTING_NOT_OPEN' },
  tallyVote: { from: { CLOSED: 'TALLIED' }, early: 'VOTING_NOT_CLOSED', late: 'VOTE_TALLIED' },
  revealDrawPart: { from: staysIn('TALLIED'), early: 'VOTE_NOT_TALLIED', late: 'VOTE_CERTIFIED' },
  certifyVote: { from: { TALLIED: 'CERTIFIED' }, early: 'VOTE_NOT_TALLIED', late: 'VOTE_CERTIFIED' },
  announceResult: { from: { CERTIFIED: 'ANNOUNCED' }, early: 'VOTE_NOT_CERTIFIED', late: 'VOTE_ANNOUNCED' },
  objectToResult: {
    from: staysIn('ANNOUNCED'),
    early: 'VOTE_NOT_ANNOUNCED',
    late: 'VOTE_FINAL',
    challenged: 'VOTE_CHALLENGED',
  },
  answerObjection: {
    from: staysIn('ANNOUNCED'),
    early: 'VOTE_NOT_ANNOUNCED',
    late: 'VOTE_FINAL',
    challenged: 'VOTE_CHALLENGED',
  },
  finalizeVote: {
    from: { ANNOUNCED: 'FINAL' },
    early: 'VOTE_NOT_ANNOUNCED',
    late: 'VOTE_FINAL',
    challenged: 'VOTE_CHALLENGED',
  },
  voidVote: {
    from: Object.fromEntries(BEFORE_FINAL.map((state) => [state, 'VOIDED'])),
    early: 'VOTE_FINAL',
    late: 'VOTE_FINAL',
    challenged: 'VOTE_CHALLENGED',
  },
  recordLegalChallenge: {
    from: { ANNOUNCED: 'LEGALLY_CHALLENGED', FINAL: 'LEGALLY_CHALLENGED' },
    early: 'VOTE_NOT_ANNOUNCED',
    late: 'VOTE_CHALLENGED',
  },
  recordJudgment: {
    from: { LEGALLY_CHALLENGED: 'FINAL' },
    early: 'VOTE_NOT_CHALLENGED',
    late: 'VOTE_VOIDED',
  },
};

export type Step = { readonly to: VotingState } | { readonly barred: StateRefusal };

function stepOf(state: VotingState, { from, early, late, challenged, voided }: ActRule): Step {
  const to = from[state];
  if (to !== undefined) return { to };
  if (state === 'VOIDED') return { barred: voided ?? 'VOTE_VOIDED' };
  if (state === 'LEGALLY_CHALLENGED' && challenged !== undefined) return { barred: challenged };
  const first = VOTING_STATES.findIndex((it) => from[it] !== undefined);
  return { barred: VOTING_STATES.indexOf(state) < first ? early : late };
}

/** Every state × every act. */
export const SESSION_STEPS = Object.fromEntries(
  VOTING_STATES.map((state) => [
    state,
    Object.fromEntries(Object.entries(RULES).map(([act, rule]) => [act, stepOf(state, rule)])),
  ]),
) as Readonly<Record<VotingState, Readonly<Record<SessionAct, Step>>>>;
