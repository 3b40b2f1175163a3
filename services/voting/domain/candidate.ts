import { err, ok, type Result } from '../../../platform/result';
import type { MatterMethod, PaperChoice, VotingMatterKind } from './kinds';
import { moreOf } from './profiles';
import type { RuleProfile } from './rule-profile';

/** What each method may put to the owners: a committee is elected, a company selected; all else is approved. */
const KIND_OF_METHOD: Readonly<Record<MatterMethod, VotingMatterKind | null>> = {
  APPROVAL: null,
  ELECTION: 'COMMITTEE_ELECTION',
  SELECTION: 'COMPANY_CHANGE',
};

export type MethodRefusal =
  | 'METHOD_NOT_FOR_KIND'
  | 'SEATS_NOT_ASKED'
  | 'SEATS_OUT_OF_RANGE'
  | 'SEATS_NOT_ODD';

/** How many a ballot may select, or null in a matter that is answered yes or no. */
export function seatsOf(
  matter: { readonly kind: VotingMatterKind; readonly method: MatterMethod; readonly seats: number | null },
  profile: RuleProfile,
): Result<number | null, MethodRefusal> {
  const { kind, method, seats } = matter;
  const needs = KIND_OF_METHOD[method];
  if (needs !== null && kind !== needs) return err('METHOD_NOT_FOR_KIND');
  if (method !== 'ELECTION')
    return seats === null ? ok(method === 'SELECTION' ? 1 : null) : err('SEATS_NOT_ASKED');
  const { minSeats, maxSeats, odd, smallEstate } = moreOf(profile).committee;
  const least = smallEstate ? Math.min(minSeats, smallEstate.minSeats) : minSeats;
  if (seats === null || seats < least || seats > maxSeats) return err('SEATS_OUT_OF_RANGE');
  return odd && seats % 2 === 0 ? err('SEATS_NOT_ODD') : ok(seats);
}

/** The least members of a committee of the estate, by its dwellings: a parking space is no household. */
export function minSeatsOf(profile: RuleProfile, dwellings: number): number {
  const { minSeats, smallEstate } = moreOf(profile).committee;
  return smallEstate && dwellings <= smallEstate.maxUnits
    ? Math.min(minSeats, smallEstate.minSeats)
    : minSeats;
}

/** The least members of the estate's committee, where one is elected to fewer seats than that; or null. */
export function seatsMissing(
  matters: readonly { readonly method: MatterMethod; readonly seats: number | null }[],
  profile: RuleProfile,
  dwellings: number,
): number | null {
  const least = minSeatsOf(profile, dwellings);
  return matters.some(({ method, seats }) => method === 'ELECTION' && seats! < least) ? least : null;
}

/**
 * How many of a roll's units are dwellings, to be sealed with it: where whoever counts again has to know, and the roll,
 * which tells of no unit what it is, does not say it by its length. Else null.
 */
export const sealedDwellings = (
  matters: readonly { readonly method: MatterMethod }[],
  profile: RuleProfile,
  roll: { readonly units: number; readonly dwellings: number },
): number | null =>
  matters.some(({ method }) => method === 'ELECTION') &&
  moreOf(profile).committee.smallEstate !== null &&
  roll.dwellings < roll.units
    ? roll.dwellings
    : null;

/** What a paper can be read with. */
export const MAX_CANDIDATES = 50;
const MAX_NAME = 100;

export interface PostedMatter {
  readonly kind: VotingMatterKind;
  readonly method: MatterMethod;
  readonly seats: number | null;
  readonly candidates: readonly {
    readonly name: string;
    readonly organizationId: string | null;
    readonly nominatedBy: string;
    readonly eligibilityConfirmed: boolean;
  }[];
}

export interface CandidatesFault {
  readonly code:
    | MethodRefusal
    | 'CANDIDATES_NOT_ASKED'
    | 'CANDIDATES_TOO_MANY'
    | 'CANDIDATES_TOO_FEW'
    | 'CANDIDATES_UNREVIEWED'
    | 'CANDIDATE_REPEATED'
    | 'CANDIDATE_NOT_A_COMPANY'
    | 'COMPANY_NOT_ASKED'
    | 'INPUT_INVALID';
  readonly path: readonly string[];
}

/** How many seats a matter has with those who stand in it, or why it is not posted so. `companies` are those of the directory. */
export function checkPosted(
  matter: PostedMatter,
  profile: RuleProfile,
  companies: ReadonlySet<string>,
): Result<number | null, CandidatesFault> {
  const seats = seatsOf(matter, profile);
  if (!seats.ok)
    return err({ code: seats.error, path: [seats.error === 'METHOD_NOT_FOR_KIND' ? 'method' : 'seats'] });
  const { candidates, method } = matter;
  const path = ['candidates'];
  if (seats.value === null)
    return candidates.length === 0 ? ok(null) : err({ code: 'CANDIDATES_NOT_ASKED', path });
  if (candidates.length > MAX_CANDIDATES) return err({ code: 'CANDIDATES_TOO_MANY', path });
  const names = new Set<string>();
  const standing = new Set<string>();
  for (const [i, { name, nominatedBy, organizationId }] of candidates.entries()) {
    for (const [field, value] of Object.entries({ name, nominatedBy })) {
      const length = value.trim().length;
      if (length === 0 || length > MAX_NAME)
        return err({ code: 'INPUT_INVALID', path: [...path, `${i}`, field] });
    }
    if (names.has(name.trim())) return err({ code: 'CANDIDATE_REPEATED', path: [...path, `${i}`, 'name'] });
    names.add(name.trim());
    const company = [...path, `${i}`, 'organizationId'];
    if (method === 'SELECTION' && !(organizationId && companies.has(organizationId)))
      return err({ code: 'CANDIDATE_NOT_A_COMPANY', path: company });
    if (method === 'ELECTION' && organizationId !== null)
      return err({ code: 'COMPANY_NOT_ASKED', path: company });
    if (organizationId === null) continue;
    if (standing.has(organizationId)) return err({ code: 'CANDIDATE_REPEATED', path: company });
    standing.add(organizationId);
  }
  const reviewed = candidates.map(({ eligibilityConfirmed }) => ({
    state: eligibilityConfirmed ? ('CONFIRMED' as const) : ('NOMINATED' as const),
  }));
  const list = postable(seats.value, reviewed);
  return list.ok ? seats : err({ code: list.error, path });
}

export type CandidateState = 'NOMINATED' | 'CONFIRMED' | 'REJECTED';

/** Whether a list may be posted: every nomination was looked at, and there are enough to fill the seats. */
export function postable(
  seats: number,
  candidates: readonly { readonly state: CandidateState }[],
): Result<null, 'CANDIDATES_UNREVIEWED' | 'CANDIDATES_TOO_FEW'> {
  if (candidates.some(({ state }) => state === 'NOMINATED')) return err('CANDIDATES_UNREVIEWED');
  const confirmed = candidates.filter(({ state }) => state === 'CONFIRMED').length;
  return confirmed < seats ? err('CANDIDATES_TOO_FEW') : ok(null);
}

export type SelectionRefusal =
  | 'CANDIDATES_NOT_ASKED'
  | 'CANDIDATES_MISSING'
  | 'CANDIDATES_WITHOUT_YES'
  | 'CANDIDATE_REPEATED'
  | 'CANDIDATE_UNKNOWN';

/**
 * What a choice comes to in a matter. YES selects somebody, NO is “none of them”. One that selects more than there are
 * seats is INVALID: it is kept with its selection and never contributes one.
 */
export function readSelection(
  asked: { readonly seats: number | null; readonly candidateIds: readonly string[] },
  said: { readonly choice: PaperChoice; readonly candidateIds: readonly string[] },
): Result<PaperChoice, SelectionRefusal> {
  const { choice, candidateIds } = said;
  if (asked.seats === null) return candidateIds.length === 0 ? ok(choice) : err('CANDIDATES_NOT_ASKED');
  if (new Set(candidateIds).size < candidateIds.length) return err('CANDIDATE_REPEATED');
  if (candidateIds.some((id) => !asked.candidateIds.includes(id))) return err('CANDIDATE_UNKNOWN');
  if (choice === 'YES' && candidateIds.length === 0) return err('CANDIDATES_MISSING');
  if (choice !== 'YES' && choice !== 'INVALID' && candidateIds.length > 0)
    return err('CANDIDATES_WITHOUT_YES');
  return ok(candidateIds.length > asked.seats ? 'INVALID' : choice);
}
