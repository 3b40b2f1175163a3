import { type Comparator, compareFraction } from '../../../platform/exact';
import { err, ok, type Result } from '../../../platform/result';
import type { Stance } from './kinds';
import { isPresent, type SeatAtMeeting } from './quorum';

export type DecisionRule =
  | { readonly kind: 'CONSENSUS' }
  | {
      readonly kind: 'MAJORITY';
      readonly numerator: number;
      readonly denominator: number;
      readonly comparator: Comparator;
    }
  | { readonly kind: 'CHAIR_AFTER_CONSULTATION' };

export interface Position {
  readonly seatId: string;
  readonly stance: Stance;
  readonly reason: string | null;
}

export type DecisionRefusal =
  | {
      readonly code: 'SEAT_UNKNOWN' | 'SEAT_NOT_PRESENT' | 'POSITION_REPEATED' | 'OPPOSITION_NEEDS_REASON';
      readonly seat: string;
    }
  | { readonly code: 'POSITION_MISSING'; readonly seat: string }
  | { readonly code: 'DECISION_OPPOSED' | 'MAJORITY_NOT_REACHED' };

/**
 * Whether the positions make a resolution under the body's rule. Every present seat with a vote must have
 * taken one; a reservation neither agrees nor opposes; a seat without a vote may speak but is not counted.
 */
export function decideResolution(
  rule: DecisionRule,
  seats: ReadonlyMap<string, SeatAtMeeting>,
  positions: readonly Position[],
): Result<null, DecisionRefusal> {
  const taken = new Map<string, Stance>();
  for (const { seatId, stance, reason } of positions) {
    const seat = seats.get(seatId);
    if (!seat) return err({ code: 'SEAT_UNKNOWN', seat: seatId });
    if (!isPresent(seat)) return err({ code: 'SEAT_NOT_PRESENT', seat: seat.role });
    if (taken.has(seatId)) return err({ code: 'POSITION_REPEATED', seat: seat.role });
    if (stance === 'OPPOSE' && !reason?.trim())
      return err({ code: 'OPPOSITION_NEEDS_REASON', seat: seat.role });
    taken.set(seatId, stance);
  }
  const voters = [...seats].filter(([, seat]) => seat.hasVote && !seat.vacant && isPresent(seat));
  const silent = voters.find(([id]) => !taken.has(id));
  if (silent) return err({ code: 'POSITION_MISSING', seat: silent[1].role });

  const count = (stance: Stance) => voters.filter(([id]) => taken.get(id) === stance).length;
  switch (rule.kind) {
    case 'CONSENSUS':
      return count('OPPOSE') === 0 ? ok(null) : err({ code: 'DECISION_OPPOSED' });
    case 'MAJORITY': {
      const threshold = {
        numerator: BigInt(rule.numerator),
        denominator: BigInt(rule.denominator),
        comparator: rule.comparator,
      };
      const reached = compareFraction(BigInt(count('AGREE')), BigInt(voters.length), threshold);
      return reached ? ok(null) : err({ code: 'MAJORITY_NOT_REACHED' });
    }
    case 'CHAIR_AFTER_CONSULTATION':
      return ok(null);
  }
}
