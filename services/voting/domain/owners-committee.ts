import { addDays, type LocalDate, localDate, yearOf } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import { type MethodRefusal, minSeatsOf, seatsOf } from './candidate';
import type { CandidateResult } from './election';
import { moreOf, NATIONAL_2021 } from './profiles';
import type { RuleProfile } from './rule-profile';

export const PORTFOLIOS = ['CHAIR', 'DEPUTY_CHAIR', 'MEMBER'] as const;
export type Portfolio = (typeof PORTFOLIOS)[number];

export const VACANCY_REASONS = ['RESIGNED', 'DIED', 'DISQUALIFIED', 'REMOVED'] as const;
export type VacancyReason = (typeof VACANCY_REASONS)[number];

export interface Term {
  readonly startsOn: LocalDate;
  /** The last day of it. */
  readonly endsOn: LocalDate;
  /** By this day the next election is due. */
  readonly reelectBy: LocalDate;
}

/** A term of whole years, of no more than the rules allow; it ends the day before its own day of the year. */
export function termOf(
  profile: RuleProfile,
  startsOn: LocalDate,
  years: number,
): Result<Term, 'TERM_TOO_LONG'> {
  const { termMaxYears, reelectionDays } = moreOf(profile).committee;
  if (years < 1 || years > termMaxYears) return err('TERM_TOO_LONG');
  const year = String(yearOf(startsOn) + years).padStart(4, '0');
  const rest = startsOn.slice(4);
  // The 29th of February is followed, in a year without one, by the 1st of March.
  const leap = rest === '-02-29' && years % 4 !== 0;
  const endsOn = addDays(localDate(`${year}${leap ? '-03-01' : rest}`), -1);
  const ahead = reelectionDays ?? moreOf(NATIONAL_2021).committee.reelectionDays!;
  return ok({ startsOn, endsOn, reelectBy: addDays(endsOn, -ahead) });
}

export type ConstitutionRefusal = MethodRefusal | 'COMMITTEE_NOT_CONSTITUTED' | 'ALTERNATES_TOO_MANY';

/** Whether those elected are a committee by the rules: enough of them, more than half of the seats, an odd number where it is due. */
export function constitutes(
  profile: RuleProfile,
  dwellings: number,
  {
    seats,
    elected,
    alternates,
  }: { readonly seats: number; readonly elected: number; readonly alternates: number },
): Result<null, ConstitutionRefusal> {
  const asked = seatsOf({ kind: 'COMMITTEE_ELECTION', method: 'ELECTION', seats }, profile);
  if (!asked.ok) return asked;
  const { committee, election } = moreOf(profile);
  const even = committee.odd && elected % 2 === 0;
  if (elected > seats || elected * 2 <= seats || elected < minSeatsOf(profile, dwellings) || even)
    return err('COMMITTEE_NOT_CONSTITUTED');
  return alternates > election.alternatesMax ? err('ALTERNATES_TOO_MANY') : ok(null);
}

/** Those whom an election held here elected, by rank; alternates follow. Candidates who are neither are left out. */
export const electedOf = (
  standings: readonly {
    readonly candidateId: string;
    readonly rank: number | null;
    readonly result: CandidateResult;
  }[],
): readonly { readonly candidateId: string; readonly rank: number; readonly elected: Member['elected'] }[] =>
  standings
    .flatMap(({ candidateId, rank, result }) =>
      rank === null || result === 'NOT_ELECTED'
        ? []
        : [{ candidateId, rank, elected: result === 'ELECTED' ? ('SEAT' as const) : ('ALTERNATE' as const) }],
    )
    .sort((a, b) => a.rank - b.rank);

/** Whether the next committee has taken over: on its first day, however long before it was constituted. */
export const hasSucceeded = (succeededOn: string | null, day: string): boolean =>
  succeededOn !== null && succeededOn <= day;

/** Whether it is the estate's committee on a day: it has begun, no other has taken over, and its election stands. */
export const standsOn = (
  committee: {
    readonly starts_on: string;
    readonly succeeded_on: string | null;
    readonly annulled_on: string | null;
  },
  day: string,
): boolean =>
  committee.starts_on <= day &&
  !hasSucceeded(committee.succeeded_on, day) &&
  (committee.annulled_on === null || day < committee.annulled_on);

/** Why a committee does not act on a day. */
export function committeeRefusal(
  committee: { readonly succeeded_on: string | null; readonly annulled_on: string | null },
  day: string,
): 'COMMITTEE_ANNULLED' | 'COMMITTEE_SUCCEEDED' | null {
  if (committee.annulled_on !== null) return 'COMMITTEE_ANNULLED';
  return hasSucceeded(committee.succeeded_on, day) ? 'COMMITTEE_SUCCEEDED' : null;
}

/** Somebody of a committee, by the order in which they were elected. */
export interface Member {
  readonly id: string;
  readonly elected: 'SEAT' | 'ALTERNATE';
  readonly rank: number;
}
export interface Vacancy {
  readonly memberId: string;
  /** The alternate who took the seat; null where none was left, or where an alternate withdrew. */
  readonly filledBy: string | null;
}

export type Standing = 'SEATED' | 'ALTERNATE' | 'LEFT' | 'ENDED';

/** Where a member stands: whoever has not left when the election is voided holds nothing by it. */
export function standingBy({
  elected,
  left,
  filled,
  annulled,
}: {
  readonly elected: Member['elected'];
  readonly left: boolean;
  readonly filled: boolean;
  readonly annulled: boolean;
}): Standing {
  if (left) return 'LEFT';
  if (annulled) return 'ENDED';
  return elected === 'SEAT' || filled ? 'SEATED' : 'ALTERNATE';
}

/** The same of a committee that stands, after all that happened. */
export const standingOf = ({ id, elected }: Member, vacancies: readonly Vacancy[]): Standing =>
  standingBy({
    elected,
    left: vacancies.some(({ memberId }) => memberId === id),
    filled: vacancies.some(({ filledBy }) => filledBy === id),
    annulled: false,
  });

export const seatedOf = <Of extends Member>(members: readonly Of[], vacancies: readonly Vacancy[]): Of[] =>
  members.filter((member) => standingOf(member, vacancies) === 'SEATED');

/** Who leaves, and which alternate takes the seat: the first in the order of the election who has not left. */
export function vacate(
  members: readonly Member[],
  vacancies: readonly Vacancy[],
  memberId: string,
): Result<{ readonly filledBy: string | null }, 'MEMBER_UNKNOWN' | 'MEMBER_LEFT'> {
  const leaving = members.find(({ id }) => id === memberId);
  if (!leaving) return err('MEMBER_UNKNOWN');
  const standing = standingOf(leaving, vacancies);
  if (standing === 'LEFT') return err('MEMBER_LEFT');
  if (standing === 'ALTERNATE') return ok({ filledBy: null });
  const waiting = members.filter((member) => standingOf(member, vacancies) === 'ALTERNATE');
  const [next] = waiting.sort((a, b) => a.rank - b.rank);
  return ok({ filledBy: next?.id ?? null });
}

export type PortfolioRefusal =
  | 'MEMBER_UNKNOWN'
  | 'MEMBER_REPEATED'
  | 'PORTFOLIOS_INCOMPLETE'
  | 'CHAIR_NOT_ONE';

/** The first meeting gives each seated member one portfolio, and one of them the chair; a later one gives them anew. */
export function checkPortfolios(
  seated: readonly { readonly id: string }[],
  given: readonly { readonly memberId: string; readonly portfolio: Portfolio }[],
): Result<null, PortfolioRefusal> {
  const ids = seated.map(({ id }) => id);
  if (given.some(({ memberId }) => !ids.includes(memberId))) return err('MEMBER_UNKNOWN');
  if (new Set(given.map(({ memberId }) => memberId)).size < given.length) return err('MEMBER_REPEATED');
  if (given.length < ids.length) return err('PORTFOLIOS_INCOMPLETE');
  return given.filter(({ portfolio }) => portfolio === 'CHAIR').length === 1
    ? ok(null)
    : err('CHAIR_NOT_ONE');
}

/** A meeting is held after those before it and after who has left; nobody left before a meeting that was held with them. */
export const isInOrder = (
  act: 'MEETING' | 'LEAVING',
  day: string,
  last: { readonly met: string | null; readonly left: string | null },
): boolean =>
  (last.met === null || day >= last.met) && (act === 'LEAVING' || last.left === null || day >= last.left);

/** A by-election is due when no more than half of the seats are taken. */
export const byElectionDue = (seats: number, seated: number): boolean => seated * 2 <= seats;
