import { compareFraction } from '../../../platform/exact';
import { drawOrder } from './draw';
import { type ShownFraction, showFractions } from './fractions';
import type { ClassThresholds } from './rule-profile';
import type { Count, Seat } from './tally';

/** The one ballot of a unit that counts in an election: whom it selects; nobody, where it abstains or wants none of them. */
export interface SelectionVote {
  readonly unitId: string;
  readonly valid: boolean;
  readonly candidateIds: readonly string[];
}

/** Rules of a place for an election, as far as the law leaves them to it. */
export interface ElectionPolicy {
  readonly ranking: 'HEADS_THEN_AREA' | 'AREA_THEN_HEADS';
  /** What an even number of winners comes to, where an odd one is due. */
  readonly whenEven: 'DROP_LOWEST' | 'NOT_CONSTITUTED';
  /** How many that more than half support, and no seat is left for, wait for a vacancy. */
  readonly alternatesMax: number;
}

export interface ElectionRules extends ElectionPolicy {
  readonly thresholds: ClassThresholds;
  readonly invalidCountsAsParticipation: boolean;
  readonly seats: number;
  readonly minSeats: number;
  readonly odd: boolean;
  /** Known to nobody before the ballots are sealed: `seedOf`. */
  readonly drawSeed: string;
}

export type CandidateResult = 'ELECTED' | 'ALTERNATE' | 'NOT_ELECTED';
export type ElectionStatus = 'PASSED' | 'NOT_QUORATE' | 'NOT_CONSTITUTED';

export interface Standing {
  readonly candidateId: string;
  readonly support: Count;
  /** Owners of several units whose ballots disagree on the candidate: no head of theirs is counted. */
  readonly splitHeads: bigint;
  readonly fractions: readonly ShownFraction[];
  /** From 1, among those that more than half support; null below. */
  readonly rank: number | null;
  readonly result: CandidateResult;
  readonly drawn: boolean;
}

export interface Election {
  readonly status: ElectionStatus;
  readonly fractions: readonly ShownFraction[];
  readonly elected: number;
  /** In the order posted. */
  readonly standings: readonly Standing[];
}

/** Counts an election, or a selection, which has one seat. `candidateIds` in the order posted. */
export function countElection(
  roll: readonly Seat[],
  votes: readonly SelectionVote[],
  candidateIds: readonly string[],
  rules: ElectionRules,
): Election {
  const returned = byUnit(roll, votes);
  const taking = roll.filter(({ unitId }) => {
    const vote = returned.get(unitId);
    return vote !== undefined && (vote.valid || rules.invalidCountsAsParticipation);
  });
  const total = countOf(roll);
  const participating = countOf(taking);
  const shares = (yes: Count) => showFractions(rules.thresholds, { total, participating, yes });
  const participation = shares({ area: 0n, heads: 0n }).slice(0, 2);
  const quorate = participation.every((it) => it.met);

  const counted = candidateIds.map((candidateId) => {
    const { support, splitHeads } = supportOf(candidateId, roll, returned);
    const fractions = shares(support).slice(2);
    return { candidateId, support, splitHeads, fractions, wins: wins(support, participating, rules) };
  });
  const winners = quorate ? counted.filter((it) => it.wins) : [];
  const filled = seatsFilled(winners.length, rules);
  const constituted = filled >= rules.minSeats && 2 * filled > rules.seats;
  const elected = constituted ? filled : 0;
  const waiting = constituted ? rules.alternatesMax : 0;
  const ranked = rankedBy(winners, elected, waiting, rules);
  const standings = counted.map(({ candidateId, support, splitHeads, fractions }): Standing => {
    const place = ranked.findIndex((it) => it.candidateId === candidateId);
    const rank = place < 0 ? null : place + 1;
    const result = resultOf(rank, elected, waiting);
    return {
      candidateId,
      support,
      splitHeads,
      fractions,
      rank,
      result,
      drawn: ranked[place]?.drawn ?? false,
    };
  });
  const status = !quorate ? 'NOT_QUORATE' : constituted ? 'PASSED' : 'NOT_CONSTITUTED';
  return { status, fractions: participation, elected, standings };
}

function resultOf(rank: number | null, elected: number, alternatesMax: number): CandidateResult {
  if (rank === null || rank > elected + alternatesMax) return 'NOT_ELECTED';
  return rank <= elected ? 'ELECTED' : 'ALTERNATE';
}

/** More than half of the participating area, and of the participating heads. */
function wins({ area, heads }: Count, participating: Count, { thresholds }: ElectionRules): boolean {
  const { approval } = thresholds;
  const reaches = (part: bigint, whole: bigint, rule: typeof approval.area) =>
    compareFraction(part, whole, {
      numerator: BigInt(rule.numerator),
      denominator: BigInt(rule.denominator),
      comparator: rule.comparator,
    });
  return (
    reaches(area, participating.area, approval.area) && reaches(heads, participating.heads, approval.heads)
  );
}

/** How many seats the winners fill; none, where an even number bars the whole. */
function seatsFilled(winners: number, { seats, odd, whenEven }: ElectionRules): number {
  const filled = Math.min(winners, seats);
  if (!odd || filled % 2 === 1) return filled;
  return whenEven === 'DROP_LOWEST' ? Math.max(0, filled - 1) : 0;
}

type Winner = Pick<Standing, 'candidateId' | 'support'>;

/** By the rules' first key, then the other; those equal in both, on whom a seat or an alternate's turn depends, by the draw. */
function rankedBy(
  winners: readonly Winner[],
  elected: number,
  waiting: number,
  { ranking, drawSeed }: ElectionRules,
): readonly (Winner & { readonly drawn: boolean })[] {
  const keys = ({ support }: Winner) =>
    ranking === 'HEADS_THEN_AREA' ? [support.heads, support.area] : [support.area, support.heads];
  const compare = (a: Winner, b: Winner) => {
    const [x, y] = [keys(a), keys(b)];
    return descending(x[0]!, y[0]!) || descending(x[1]!, y[1]!);
  };
  const sorted = [...winners].sort(compare);
  const ordered: (Winner & { readonly drawn: boolean })[] = [];
  while (ordered.length < sorted.length) {
    const group = sorted.filter((it) => compare(it, sorted[ordered.length]!) === 0);
    const [first, end] = [ordered.length, ordered.length + group.length];
    // Where all of them have a seat, or none of them anything, there is nothing to draw for.
    const drawn = group.length > 1 && end > elected && first < elected + waiting;
    const order = drawn
      ? drawOrder(
          drawSeed,
          group.map((it) => it.candidateId),
        )
      : null;
    const placed = order ? order.map((id) => group.find((it) => it.candidateId === id)!) : group;
    ordered.push(...placed.map((it) => ({ ...it, drawn })));
  }
  return ordered;
}

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);

/** Area by each unit's ballot; a head where all of the elector's valid ballots select the candidate. */
function supportOf(
  candidateId: string,
  roll: readonly Seat[],
  returned: ReadonlyMap<string, SelectionVote>,
): { readonly support: Count; readonly splitHeads: bigint } {
  let area = 0n;
  const byElector = new Map<string, 'ALL' | 'NONE' | 'SPLIT'>();
  for (const { unitId, area: size, electorKey } of roll) {
    const vote = returned.get(unitId);
    if (!vote?.valid) continue;
    const selects = vote.candidateIds.includes(candidateId);
    if (selects) area += size;
    const said = selects ? 'ALL' : 'NONE';
    const before = byElector.get(electorKey) ?? said;
    byElector.set(electorKey, before === said ? said : 'SPLIT');
  }
  const heads = (of: 'ALL' | 'SPLIT') => BigInt([...byElector.values()].filter((it) => it === of).length);
  return { support: { area, heads: heads('ALL') }, splitHeads: heads('SPLIT') };
}

function byUnit(roll: readonly Seat[], votes: readonly SelectionVote[]): ReadonlyMap<string, SelectionVote> {
  const units = new Set(roll.map((seat) => seat.unitId));
  const returned = new Map<string, SelectionVote>();
  for (const vote of votes) {
    if (!units.has(vote.unitId)) throw new Error('A ballot is counted for a unit that is not on the roll');
    if (returned.has(vote.unitId)) throw new Error('Two ballots are counted for one unit');
    returned.set(vote.unitId, vote);
  }
  return returned;
}

const countOf = (seats: readonly Seat[]): Count => ({
  area: seats.reduce((sum, seat) => sum + seat.area, 0n),
  heads: BigInt(new Set(seats.map((seat) => seat.electorKey)).size),
});
