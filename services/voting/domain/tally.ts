import { type ShownFraction, showFractions } from './fractions';
import type { VoteChoice, VoteStatus } from './kinds';
import type { ClassThresholds, NonResponse } from './rule-profile';

/** A unit of the frozen roll as far as counting needs it. */
export interface Seat {
  readonly unitId: string;
  readonly area: bigint;
  readonly electorKey: string;
}

/** The one ballot of a unit that counts in a matter. */
export interface CountedVote {
  readonly unitId: string;
  readonly choice: VoteChoice | 'INVALID';
}

export interface TallyRules {
  readonly thresholds: ClassThresholds;
  readonly nonResponse: NonResponse;
  readonly invalidCountsAsParticipation: boolean;
}

export interface Count {
  readonly area: bigint;
  readonly heads: bigint;
}

export interface Tally {
  readonly status: VoteStatus;
  readonly fractions: readonly ShownFraction[];
  readonly counts: Readonly<Record<'yes' | 'no' | 'abstain' | 'deemed', Count>> & {
    readonly splitHeads: bigint;
  };
}

/**
 * Counts one matter exactly. An elector is a set of owners and one head, however many units it holds; the
 * developer is one. Those whose units disagree take part and support nothing by head, while each unit's area
 * still goes where its ballot says. `deliveredUnitIds`: units with proof that a ballot reached them.
 */
export function tally(
  roll: readonly Seat[],
  votes: readonly CountedVote[],
  rules: TallyRules,
  deliveredUnitIds: ReadonlySet<string> = new Set(),
): Tally {
  const seats = new Map(roll.map((seat) => [seat.unitId, seat]));
  const returned = new Map<string, CountedVote['choice']>();
  for (const { unitId, choice } of votes) {
    if (!seats.has(unitId)) throw new Error('A ballot is counted for a unit that is not on the roll');
    if (returned.has(unitId)) throw new Error('Two ballots are counted for one unit');
    returned.set(unitId, choice);
  }

  const actual = countValid(roll, returned);
  const deemed = deemedSeats(roll, returned, rules.nonResponse, deliveredUnitIds);
  const followed = deemed.length === 0 ? null : choiceOfTheSilent(rules.nonResponse, actual);
  const all = followed === null ? actual : countValid(roll, withDeemed(returned, deemed, followed));

  const taking = roll.filter(({ unitId }) => {
    const choice = returned.get(unitId);
    return choice !== undefined && (choice !== 'INVALID' || rules.invalidCountsAsParticipation);
  });
  const participating = countOf([...taking, ...(followed === null ? [] : deemed)]);
  const fractions = showFractions(rules.thresholds, { total: countOf(roll), participating, yes: all.YES });
  const counted = followed === null ? { area: 0n, heads: 0n } : countOf(deemed);
  return {
    status: deemed.length > 0 && followed === null ? 'INDETERMINATE' : statusOf(fractions),
    fractions,
    counts: { yes: all.YES, no: all.NO, abstain: all.ABSTAIN, deemed: counted, splitHeads: all.splitHeads },
  };
}

function statusOf(fractions: readonly ShownFraction[]): VoteStatus {
  const met = (stage: string) => fractions.filter(({ kind }) => kind.startsWith(stage)).every((it) => it.met);
  if (!met('PARTICIPATION')) return 'NOT_QUORATE';
  return met('APPROVAL') ? 'PASSED' : 'REJECTED';
}

const countOf = (seats: readonly Seat[]): Count => ({
  area: seats.reduce((sum, seat) => sum + seat.area, 0n),
  heads: BigInt(new Set(seats.map((seat) => seat.electorKey)).size),
});

type ValidCounts = Readonly<Record<VoteChoice, Count>> & { readonly splitHeads: bigint };

/** Area by each unit's ballot; heads by each elector's, where all of its valid ballots say the same. */
function countValid(roll: readonly Seat[], choices: ReadonlyMap<string, CountedVote['choice']>): ValidCounts {
  const area = { YES: 0n, NO: 0n, ABSTAIN: 0n };
  const byElector = new Map<string, VoteChoice | 'SPLIT'>();
  for (const seat of roll) {
    const choice = choices.get(seat.unitId);
    if (choice === undefined || choice === 'INVALID') continue;
    area[choice] += seat.area;
    const before = byElector.get(seat.electorKey) ?? choice;
    byElector.set(seat.electorKey, before === choice ? choice : 'SPLIT');
  }
  const heads = { YES: 0n, NO: 0n, ABSTAIN: 0n, SPLIT: 0n };
  for (const choice of byElector.values()) heads[choice] += 1n;
  return {
    YES: { area: area.YES, heads: heads.YES },
    NO: { area: area.NO, heads: heads.NO },
    ABSTAIN: { area: area.ABSTAIN, heads: heads.ABSTAIN },
    splitHeads: heads.SPLIT,
  };
}

/** Delivered and not returned, of electors who returned no valid ballot for any unit. */
function deemedSeats(
  roll: readonly Seat[],
  returned: ReadonlyMap<string, CountedVote['choice']>,
  nonResponse: NonResponse,
  delivered: ReadonlySet<string>,
): readonly Seat[] {
  if (nonResponse === 'NOT_PARTICIPATED') return [];
  const valid = roll.filter(({ unitId }) => returned.has(unitId) && returned.get(unitId) !== 'INVALID');
  const spoke = new Set(valid.map((seat) => seat.electorKey));
  return roll.filter(
    (seat) => delivered.has(seat.unitId) && !returned.has(seat.unitId) && !spoke.has(seat.electorKey),
  );
}

/** The majority among valid ballots, the same by area and by head; none where the two differ or either ties. */
function choiceOfTheSilent(nonResponse: NonResponse, { YES, NO }: ValidCounts): VoteChoice | null {
  if (nonResponse === 'ABSTAIN') return 'ABSTAIN';
  if (YES.area > NO.area && YES.heads > NO.heads) return 'YES';
  if (NO.area > YES.area && NO.heads > YES.heads) return 'NO';
  return null;
}

function withDeemed(
  returned: ReadonlyMap<string, CountedVote['choice']>,
  deemed: readonly Seat[],
  choice: VoteChoice,
): ReadonlyMap<string, CountedVote['choice']> {
  return new Map([...returned, ...deemed.map((seat) => [seat.unitId, choice] as const)]);
}
