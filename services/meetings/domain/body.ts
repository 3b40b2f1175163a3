import type { Comparator } from '../../../platform/exact';
import { err, ok, type Result } from '../../../platform/result';
import type { DecisionKind } from './kinds';

interface PlannedRules {
  readonly decision: DecisionKind;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly comparator?: Comparator | null;
  readonly quorumNumerator: number;
  readonly quorumDenominator: number;
  readonly followUpDays: number;
}

const isShare = (n: number, d: number): boolean => n > 0 && d > 0 && n <= d;

/**
 * Shares lie in (0, 1], and a majority says its share and how it is compared: more than all is never reached. What is
 * closed is followed up within a year.
 */
export function checkRules(rules: PlannedRules): Result<null, 'RULES_INVALID'> {
  const { numerator, denominator, comparator } = rules;
  const quorumIsShare = isShare(rules.quorumNumerator, rules.quorumDenominator);
  const majorityIsClear =
    rules.decision !== 'MAJORITY' ||
    (isShare(numerator ?? 0, denominator ?? 0) &&
      comparator != null &&
      !(comparator === 'MORE_THAN' && numerator === denominator));
  const isPeriod = rules.followUpDays > 0 && rules.followUpDays <= 365;
  return quorumIsShare && majorityIsClear && isPeriod ? ok(null) : err('RULES_INVALID');
}

interface PlannedSeat {
  readonly role: string;
  readonly organizationIds: readonly string[];
  readonly representatives?: string | null;
}

export type SeatRefusal =
  | 'SEATS_MISSING'
  | 'SEAT_ROLE_REPEATED'
  | 'SEAT_ROLE_MISSING'
  | 'SEAT_HOLDERS_UNCLEAR';

/** A seat has a role, and is held by organizations, or by representatives, or it is vacant. */
export function checkSeat(seat: PlannedSeat): Result<null, 'SEAT_ROLE_MISSING' | 'SEAT_HOLDERS_UNCLEAR'> {
  if (seat.role.trim() === '') return err('SEAT_ROLE_MISSING');
  return seat.organizationIds.length > 0 && seat.representatives?.trim()
    ? err('SEAT_HOLDERS_UNCLEAR')
    : ok(null);
}

/** At least two sit at a table, and seats are told apart by their role. */
export function checkSeats(seats: readonly PlannedSeat[]): Result<null, SeatRefusal> {
  if (seats.length < 2) return err('SEATS_MISSING');
  if (new Set(seats.map((seat) => seat.role)).size < seats.length) return err('SEAT_ROLE_REPEATED');
  return seats.map(checkSeat).find((checked) => !checked.ok) ?? ok(null);
}

/** From its last day on a body has no meetings, and until then it has them as before. */
export const hasEndedBy = (body: { readonly ended_on: string | null }, day: string): boolean =>
  body.ended_on !== null && body.ended_on <= day;

/** An end is put off to a later day, also after it has come, where something is left that only a table can deal with. */
export const mayPutOffEnd = (endedOn: string, on: string, left: readonly string[]): boolean =>
  endedOn < on && left.length > 0;
