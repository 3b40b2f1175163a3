import { minSeatsOf } from './candidate';
import { countElection, type Election, type ElectionRules } from './election';
import { electionDerivationOf } from './election-outcome';
import type { VotingMatterKind } from './kinds';
import type { MatterLaw } from './matter';
import { type Derivation, derivationOf } from './outcome';
import { moreOf } from './profiles';
import { nonResponseFor, type RuleProfile } from './rule-profile';
import { type CountedVote, type Seat, type Tally, tally } from './tally';
import { type CountedOutcome, countedOutcome } from './vote-head';

/** The one ballot of a unit that counts in a matter, with whom it selects. */
export interface CountedSelection extends CountedVote {
  readonly candidateIds: readonly string[];
}

export interface PutMatter {
  readonly id: string;
  readonly kind: VotingMatterKind;
  readonly law: MatterLaw;
  readonly seats: number | null;
  readonly method: 'APPROVAL' | 'ELECTION' | 'SELECTION';
  readonly candidates: readonly { readonly id: string }[];
}

export interface CountedMatter {
  readonly matterId: string;
  readonly counted: Tally;
  readonly election: Election | null;
  readonly derivation: Derivation;
  readonly outcome: CountedOutcome;
}

/** One place is filled or is not: no least number, no odd one, nobody waits. */
const SELECTION = { minSeats: 1, odd: false, whenEven: 'NOT_CONSTITUTED', alternatesMax: 0 } as const;

export function electionRulesOf(
  { method, seats, law }: PutMatter,
  profile: RuleProfile,
  dwellings: number,
  drawSeed: string,
): ElectionRules {
  const { committee, election } = moreOf(profile);
  const policy =
    method === 'SELECTION'
      ? { ...election, ...SELECTION }
      : { ...election, odd: committee.odd, minSeats: minSeatsOf(profile, dwellings) };
  return {
    ...policy,
    thresholds: profile.thresholds[law.class],
    invalidCountsAsParticipation: profile.invalidCountsAsParticipation,
    seats: seats!,
    drawSeed,
  };
}

/** Counts a matter as it was put. `drawSeed` is null while it is not known: whether lots are drawn does not depend on it. */
export function countMatter(
  matter: PutMatter,
  profile: RuleProfile,
  ballots: {
    readonly roll: readonly Seat[];
    /** How many of its units are, where the roll was sealed with it. */
    readonly dwellings: number | null;
    readonly votes: readonly CountedSelection[];
    readonly delivered: ReadonlySet<string>;
  },
  drawSeed: string | null,
): CountedMatter {
  const { roll, dwellings, votes, delivered } = ballots;
  const counted = tally(
    roll,
    votes,
    {
      thresholds: profile.thresholds[matter.law.class],
      nonResponse: matter.seats === null ? nonResponseFor(profile, matter.kind) : 'NOT_PARTICIPATED',
      invalidCountsAsParticipation: profile.invalidCountsAsParticipation,
    },
    delivered,
  );
  const plain = { matterId: matter.id, counted };
  if (matter.seats === null) {
    const outcome = countedOutcome(matter.id, counted);
    return { ...plain, election: null, derivation: derivationOf(counted), outcome };
  }
  const rules = electionRulesOf(matter, profile, dwellings ?? roll.length, drawSeed ?? '');
  const cast = votes.map(({ unitId, choice, candidateIds }) => ({
    unitId,
    valid: choice !== 'INVALID',
    candidateIds: choice === 'YES' ? candidateIds : [],
  }));
  const election = countElection(
    roll,
    cast,
    matter.candidates.map(({ id }) => id),
    rules,
  );
  const { status, fractions } = election;
  const shown = electionDerivationOf(election, rules);
  return {
    matterId: matter.id,
    counted: { ...counted, status, fractions },
    election,
    derivation: {
      ...derivationOf({ ...counted, fractions }),
      election: { ...shown, drawSeed: isDrawn(election) ? drawSeed : null },
    },
    outcome: {
      ...countedOutcome(matter.id, counted),
      status,
      elected: election.elected,
      candidates: shown.standings.map(({ fractions: _shown, ...standing }) => standing),
    },
  };
}

/** Whether a seat or an alternate's turn was drawn. */
export const isDrawn = (election: Election | null): boolean =>
  election?.standings.some(({ drawn }) => drawn) ?? false;
