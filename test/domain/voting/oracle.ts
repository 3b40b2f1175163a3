import type { VoteStatus } from '../../../services/voting/domain/kinds';
import type { CountedVote, Seat, TallyRules } from '../../../services/voting/domain/tally';

/** A rational number in lowest terms: the oracle computes with numbers, not with cross-multiplication. */
class Rational {
  readonly n: bigint;
  readonly d: bigint;
  constructor(n: bigint, d: bigint) {
    const g = gcd(n < 0n ? -n : n, d);
    this.n = n / g;
    this.d = d / g;
  }
  minus(other: Rational): Rational {
    return new Rational(this.n * other.d - other.n * this.d, this.d * other.d);
  }
}
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * Says how a vote comes out by the letter of the rules, one elector after another, sharing nothing with the
 * code it judges but its inputs.
 */
export function oracle(
  roll: readonly Seat[],
  votes: readonly CountedVote[],
  rules: TallyRules,
  delivered: ReadonlySet<string>,
): VoteStatus {
  const electors = [...new Set(roll.map((seat) => seat.electorKey))];
  const ballotOf = (seat: Seat) => votes.find((vote) => vote.unitId === seat.unitId)?.choice ?? 'NONE';
  const unitsOf = (elector: string) => roll.filter((seat) => seat.electorKey === elector);
  const isValid = (choice: string) => choice === 'YES' || choice === 'NO' || choice === 'ABSTAIN';
  const silent = (elector: string) => !unitsOf(elector).some((seat) => isValid(ballotOf(seat)));
  const deemable = (seat: Seat) =>
    rules.nonResponse !== 'NOT_PARTICIPATED' &&
    ballotOf(seat) === 'NONE' &&
    delivered.has(seat.unitId) &&
    silent(seat.electorKey);

  const headSays = (elector: string, say: (seat: Seat) => string): string => {
    const said = new Set(unitsOf(elector).map(say).filter(isValid));
    if (said.size === 0) return 'NOTHING';
    return said.size === 1 ? [...said][0]! : 'SPLIT';
  };
  const areaOf = (want: string, say: (seat: Seat) => string) =>
    sum(roll.filter((seat) => say(seat) === want));
  const headsOf = (want: string, say: (seat: Seat) => string) =>
    BigInt(electors.filter((elector) => headSays(elector, say) === want).length);

  let joins = 'ABSTAIN';
  if (rules.nonResponse === 'FOLLOW_MAJORITY' && roll.some(deemable)) {
    const lead = areaOf('YES', ballotOf) - areaOf('NO', ballotOf);
    const leadByHead = headsOf('YES', ballotOf) - headsOf('NO', ballotOf);
    if (lead * leadByHead <= 0n) return 'INDETERMINATE';
    joins = lead > 0n ? 'YES' : 'NO';
  }
  const says = (seat: Seat): string => (deemable(seat) ? joins : ballotOf(seat));
  const takesPart = (seat: Seat) =>
    isValid(says(seat)) || (rules.invalidCountsAsParticipation && says(seat) === 'INVALID');

  const whole = { area: sum(roll), heads: BigInt(electors.length) };
  const part = {
    area: sum(roll.filter(takesPart)),
    heads: BigInt(electors.filter((elector) => unitsOf(elector).some(takesPart)).length),
  };
  const reached = (
    n: bigint,
    d: bigint,
    it: { numerator: number; denominator: number; comparator: string },
  ) => {
    if (d === 0n) return false;
    const over = new Rational(n, d).minus(new Rational(BigInt(it.numerator), BigInt(it.denominator))).n;
    return it.comparator === 'AT_LEAST' ? over >= 0n : over > 0n;
  };
  const { participation, approval } = rules.thresholds;
  if (!reached(part.area, whole.area, participation.area)) return 'NOT_QUORATE';
  if (!reached(part.heads, whole.heads, participation.heads)) return 'NOT_QUORATE';
  const agreed =
    reached(areaOf('YES', says), part.area, approval.area) &&
    reached(headsOf('YES', says), part.heads, approval.heads);
  return agreed ? 'PASSED' : 'REJECTED';
}

const sum = (seats: readonly Seat[]): bigint => seats.reduce((total, seat) => total + seat.area, 0n);
