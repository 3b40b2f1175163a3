import { compareFraction } from '../../../platform/exact';
import { err, ok, type Result } from '../../../platform/result';
import type { MatterClass, VotingMatterKind } from './kinds';
import { MATTERS_OF_ARTICLE_278 } from './matter';
import { NATIONAL_2021 } from './profiles';
import { type RuleProfile, type RuleThreshold, sharesOf } from './rule-profile';

/** A vote that was held on another platform: what was stated there is kept, and nothing is counted here. */
export const EXTERNAL_VOTE_STATES = ['RECORDED', 'CONFIRMED', 'REJECTED', 'VOIDING', 'VOIDED'] as const;
export type ExternalVoteState = (typeof EXTERNAL_VOTE_STATES)[number];
export const EXTERNAL_VOTE_ACTS = [
  'confirmExternalVote',
  'rejectExternalVote',
  'askExternalVoteVoiding',
  'voidExternalVote',
  'declineExternalVoteVoiding',
] as const;
export type ExternalVoteAct = (typeof EXTERNAL_VOTE_ACTS)[number];

/** A court annulled it, or it was recorded wrongly. */
export const VOIDING_GROUNDS = ['JUDGMENT', 'ERROR'] as const;
export type VoidingGround = (typeof VOIDING_GROUNDS)[number];

export type ExternalVoteRefusal =
  | 'EXTERNAL_VOTE_NOT_CONFIRMED'
  | 'EXTERNAL_VOTE_IS_CONFIRMED'
  | 'EXTERNAL_VOTE_IS_REJECTED'
  | 'EXTERNAL_VOTE_IS_VOIDING'
  | 'EXTERNAL_VOTE_NOT_VOIDING'
  | 'EXTERNAL_VOTE_IS_VOIDED'
  | 'EXTERNAL_VOTE_OWN'
  | 'EXTERNAL_VOIDING_OWN';

type Step = { readonly to: ExternalVoteState } | { readonly barred: ExternalVoteRefusal };
const to = (state: ExternalVoteState): Step => ({ to: state });
const barred = (by: ExternalVoteRefusal): Step => ({ barred: by });
const every = (step: Step) => ({
  confirmExternalVote: step,
  rejectExternalVote: step,
  askExternalVoteVoiding: step,
  voidExternalVote: step,
  declineExternalVoteVoiding: step,
});

/** Every state × every act. What two people confirmed two take back: one asks, another does it or declines. */
export const EXTERNAL_VOTE_STEPS: Readonly<
  Record<ExternalVoteState, Readonly<Record<ExternalVoteAct, Step>>>
> = {
  RECORDED: {
    ...every(barred('EXTERNAL_VOTE_NOT_CONFIRMED')),
    confirmExternalVote: to('CONFIRMED'),
    rejectExternalVote: to('REJECTED'),
  },
  CONFIRMED: {
    confirmExternalVote: barred('EXTERNAL_VOTE_IS_CONFIRMED'),
    rejectExternalVote: barred('EXTERNAL_VOTE_IS_CONFIRMED'),
    askExternalVoteVoiding: to('VOIDING'),
    voidExternalVote: barred('EXTERNAL_VOTE_NOT_VOIDING'),
    declineExternalVoteVoiding: barred('EXTERNAL_VOTE_NOT_VOIDING'),
  },
  VOIDING: {
    confirmExternalVote: barred('EXTERNAL_VOTE_IS_CONFIRMED'),
    rejectExternalVote: barred('EXTERNAL_VOTE_IS_CONFIRMED'),
    askExternalVoteVoiding: barred('EXTERNAL_VOTE_IS_VOIDING'),
    voidExternalVote: to('VOIDED'),
    declineExternalVoteVoiding: to('CONFIRMED'),
  },
  REJECTED: every(barred('EXTERNAL_VOTE_IS_REJECTED')),
  VOIDED: every(barred('EXTERNAL_VOTE_IS_VOIDED')),
};

/**
 * Nobody confirms what they recorded themselves, nor voids what they asked to void; anyone of those who run the votes
 * may reject a record, and decline a voiding: their own, too, which they thereby take back.
 */
export function decideExternalVote(
  vote: {
    readonly state: ExternalVoteState;
    readonly recordedBy: string;
    readonly voidingAskedBy: string | null;
  },
  act: ExternalVoteAct,
  personId: string,
): Result<ExternalVoteState, ExternalVoteRefusal> {
  const step = EXTERNAL_VOTE_STEPS[vote.state][act];
  if ('barred' in step) return err(step.barred);
  if (act === 'confirmExternalVote' && vote.recordedBy === personId) return err('EXTERNAL_VOTE_OWN');
  if (act === 'voidExternalVote' && vote.voidingAskedBy === personId) return err('EXTERNAL_VOIDING_OWN');
  return ok(step.to);
}

/** Why nobody is constituted from it in a state. */
export function constitutableRefusal(state: ExternalVoteState): ExternalVoteRefusal | null {
  const refusals = {
    RECORDED: 'EXTERNAL_VOTE_NOT_CONFIRMED',
    CONFIRMED: null,
    REJECTED: 'EXTERNAL_VOTE_IS_REJECTED',
    VOIDING: 'EXTERNAL_VOTE_IS_VOIDING',
    VOIDED: 'EXTERNAL_VOTE_IS_VOIDED',
  } as const;
  return refusals[state];
}

/** What a platform states of one matter; areas in 0.01 m². */
export interface ExternalMatter {
  readonly kind: VotingMatterKind;
  readonly class: MatterClass;
  readonly passed: boolean;
  readonly totalArea: bigint;
  readonly totalHeads: number;
  readonly participatingArea: bigint;
  readonly participatingHeads: number;
  readonly approvingArea: bigint;
  readonly approvingHeads: number;
}

export type ExternalMatterFault =
  | 'EXTERNAL_CLASS_BELOW_LAW'
  | 'EXTERNAL_FIGURES_UNSOUND'
  | 'EXTERNAL_PASSED_BELOW_LAW';

/**
 * What cannot be whatever was counted: a class below the law's, more approving than taking part, more taking part than
 * there are, and a matter that passed against its own figures. That one did not pass is taken as it is stated.
 */
export function externalMatterFault(
  matter: ExternalMatter,
  thresholds: RuleProfile['thresholds'],
): ExternalMatterFault | null {
  if (matter.class === 'GENERAL' && MATTERS_OF_ARTICLE_278[matter.kind].class === 'MAJOR')
    return 'EXTERNAL_CLASS_BELOW_LAW';
  if (!areNested(matter)) return 'EXTERNAL_FIGURES_UNSOUND';
  // A place may ask for more than Art. 278 and never for less, so that both are to be reached.
  const reached = [NATIONAL_2021.thresholds, thresholds].every((of) => reaches(matter, of));
  return matter.passed && !reached ? 'EXTERNAL_PASSED_BELOW_LAW' : null;
}

function areNested(matter: ExternalMatter): boolean {
  const nested = (approving: bigint, participating: bigint, total: bigint) =>
    approving >= 0n && approving <= participating && participating <= total && total > 0n;
  const area = nested(matter.approvingArea, matter.participatingArea, matter.totalArea);
  const heads = nested(
    BigInt(matter.approvingHeads),
    BigInt(matter.participatingHeads),
    BigInt(matter.totalHeads),
  );
  return area && heads;
}

/** Art. 278: the shares that a matter of its class passes with. Of an election, participation: approval is by candidate. */
function reaches(matter: ExternalMatter, thresholds: RuleProfile['thresholds']): boolean {
  const asked = sharesOf(thresholds[matter.class]).filter(
    ({ kind }) => matter.kind !== 'COMMITTEE_ELECTION' || kind.startsWith('PARTICIPATION'),
  );
  const heads = (count: number) => BigInt(count);
  const measured = {
    PARTICIPATION_AREA: { part: matter.participatingArea, whole: matter.totalArea },
    PARTICIPATION_HEADS: { part: heads(matter.participatingHeads), whole: heads(matter.totalHeads) },
    APPROVAL_AREA: { part: matter.approvingArea, whole: matter.participatingArea },
    APPROVAL_HEADS: { part: heads(matter.approvingHeads), whole: heads(matter.participatingHeads) },
  };
  return asked.every(({ kind, threshold }) => isReached(threshold, measured[kind]));
}

const isReached = (
  { numerator, denominator, comparator }: RuleThreshold,
  { part, whole }: { readonly part: bigint; readonly whole: bigint },
): boolean =>
  compareFraction(part, whole, {
    numerator: BigInt(numerator),
    denominator: BigInt(denominator),
    comparator,
  });

const SHA256 = /^[0-9a-f]{64}$/;

export const isSha256 = (text: string): boolean => SHA256.test(text);

/** An address that can be opened, and names nobody's password. */
export function isWebAddress(text: string): boolean {
  if (text.length > 2000 || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
