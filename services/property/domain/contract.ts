import { err, ok, type Result } from '../../../platform/result';
import type { ContractState } from './kinds';

/** A contract serves from `startsOn` to the end of `endsOn`, and no longer from `terminatedOn` on. Days as YYYY-MM-DD. */
export interface Term {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly terminatedOn: string | null;
}

/** What is agreed at the signing; the last day is part of the term. */
export function agreeTerm(startsOn: string, endsOn: string | null): Result<Term, 'TERM_REVERSED'> {
  if (endsOn !== null && endsOn < startsOn) return err('TERM_REVERSED');
  return ok({ startsOn, endsOn, terminatedOn: null });
}

/** Derived, never stored. A contract that was ended on its first day never ran, so it is not pending either. */
export function stateOn(term: Term, day: string): ContractState {
  const { startsOn, endsOn, terminatedOn } = term;
  if (terminatedOn !== null && (terminatedOn <= startsOn || terminatedOn <= day)) return 'ENDED';
  if (endsOn !== null && endsOn < day) return 'ENDED';
  return day < startsOn ? 'PENDING' : 'RUNNING';
}

/** Whether it was ended on its first day. */
export const neverRan = ({ startsOn, terminatedOn }: Term): boolean => terminatedOn === startsOn;

/** Whether two contracts would serve on the same day. */
export function overlaps(one: Term, other: Term): boolean {
  const servesBefore = (a: Term, b: Term): boolean => {
    if (a.terminatedOn !== null && (a.terminatedOn <= a.startsOn || a.terminatedOn <= b.startsOn))
      return true;
    return a.endsOn !== null && a.endsOn < b.startsOn;
  };
  return !servesBefore(one, other) && !servesBefore(other, one);
}

/** A vote on the company: whether the owners agreed to engage one, whom, and for how many months at most. */
export interface CompanyVote {
  readonly passed: boolean;
  /** Held elsewhere, and asked to be void: it stands until that is decided, and nothing new starts from it. */
  readonly voiding: boolean;
  /** Not where the company is only dismissed. */
  readonly engages: boolean;
  /** Null where a vote of before does not say: its text cannot be checked. */
  readonly chosenOrganizationId: string | null;
  readonly termMonths: number | null;
}

export type EngagementRefusal =
  | 'VOTE_NOT_PASSED'
  | 'VOTE_IS_VOIDING'
  | 'VOTE_ENGAGES_NOBODY'
  | 'VOTE_NAMES_NO_COMPANY'
  | 'VOTE_CHOSE_ANOTHER'
  | 'VOTE_HAS_CONTRACT';

/** Why a contract with the company may not start from the vote (Civil Code, Art. 278(4)); null where it may. */
export function barredByVote(
  vote: CompanyVote,
  organizationId: string,
  contracts: readonly Term[],
): EngagementRefusal | null {
  if (!vote.passed) return 'VOTE_NOT_PASSED';
  if (vote.voiding) return 'VOTE_IS_VOIDING';
  if (!vote.engages) return 'VOTE_ENGAGES_NOBODY';
  if (vote.chosenOrganizationId === null) return 'VOTE_NAMES_NO_COMPANY';
  if (vote.chosenOrganizationId !== organizationId) return 'VOTE_CHOSE_ANOTHER';
  return contracts.every(neverRan) ? null : 'VOTE_HAS_CONTRACT';
}

/** The last day of a term of so many months: a month ends on the day before its own number, or on its last where it has none. */
export function lastDayOf(startsOn: string, months: number): string {
  const [year, month, day] = startsOn.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const ends = new Date(lastOfMonth);
  if (day <= lastOfMonth.getUTCDate()) ends.setUTCDate(day - 1);
  return ends.toISOString().slice(0, 10);
}

/** Whether a contract goes beyond what the owners decided: one without an end does, too. */
export const isBeyondVote = (
  { termMonths }: Pick<CompanyVote, 'termMonths'>,
  { startsOn, endsOn }: Term,
): boolean => termMonths !== null && (endsOn === null || endsOn > lastDayOf(startsOn, termMonths));

export type TerminationRefusal = 'CONTRACT_ENDED' | 'DATE_OUTSIDE_TERM';

/** Why a contract can no longer be ended early; null while it can. */
export const barredFromEnding = (term: Term, today: string): 'CONTRACT_ENDED' | null =>
  term.terminatedOn !== null || stateOn(term, today) === 'ENDED' ? 'CONTRACT_ENDED' : null;

/** Ends a contract within its term, once. */
export function terminate(
  term: Term,
  on: string,
  today: string,
): Result<{ readonly terminatedOn: string }, TerminationRefusal> {
  const barred = barredFromEnding(term, today);
  if (barred) return err(barred);
  const inside = term.startsOn <= on && (term.endsOn === null || on <= term.endsOn);
  return inside ? ok({ terminatedOn: on }) : err('DATE_OUTSIDE_TERM');
}
