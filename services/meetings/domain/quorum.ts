import type { AttendanceStatus } from './kinds';

/** A seat as the notice froze it, with its attendance so far. */
export interface SeatAtMeeting {
  readonly role: string;
  readonly vacant: boolean;
  readonly required: boolean;
  readonly hasVote: boolean;
  readonly substitutesAllowed: boolean;
  readonly attendance: AttendanceStatus | null;
}

export interface QuorumRule {
  readonly numerator: number;
  readonly denominator: number;
  readonly vacantRequiredBars: boolean;
}

export interface Quorum {
  readonly met: boolean;
  readonly present: number;
  readonly filled: number;
  readonly needed: number;
  readonly missingRequired: readonly string[];
  readonly vacantRequired: readonly string[];
  readonly explanation: string;
}

/** Present in person, late or early gone, or by a substitute where the seat allows one. */
export function isPresent({ attendance, substitutesAllowed }: SeatAtMeeting): boolean {
  return (
    attendance === 'PRESENT' ||
    attendance === 'LATE' ||
    attendance === 'LEFT_EARLY' ||
    (attendance === 'SUBSTITUTE' && substitutesAllowed)
  );
}

/**
 * A quorum: at least n/d of the filled seats with a vote are present, and every filled required seat is.
 * A vacant required seat is reported, and bars decisions only where the body's rules say so.
 */
export function quorumOf(seats: readonly SeatAtMeeting[], rule: QuorumRule): Quorum {
  const voting = seats.filter((seat) => seat.hasVote && !seat.vacant);
  const present = voting.filter(isPresent).length;
  const needed = Math.ceil((voting.length * rule.numerator) / rule.denominator);
  const required = seats.filter((seat) => seat.required);
  const rolesOf = (those: readonly SeatAtMeeting[]) => those.map((seat) => seat.role);
  const missing = required.filter((seat) => !seat.vacant && !isPresent(seat));
  const missingRequired = rolesOf(missing);
  const unrecorded = rolesOf(missing.filter((seat) => seat.attendance === null));
  const absent = rolesOf(missing.filter((seat) => seat.attendance !== null));
  const vacantRequired = required.filter((seat) => seat.vacant).map((seat) => seat.role);
  const barredByVacancy = rule.vacantRequiredBars && vacantRequired.length > 0;
  const enough = voting.length > 0 && present >= needed;
  const met = enough && missingRequired.length === 0 && !barredByVacancy;
  const reasons = [
    `到会 ${present} 席，不空缺的表决席位 ${voting.length} 席，至少需要 ${needed} 席（${rule.numerator}/${rule.denominator}）`,
    ...(absent.length > 0 ? [`必到席位未到会：${absent.join('、')}`] : []),
    ...(unrecorded.length > 0 ? [`必到席位的到会情况尚未记录：${unrecorded.join('、')}`] : []),
    ...(vacantRequired.length > 0
      ? [`必到席位空缺：${vacantRequired.join('、')}${barredByVacancy ? '，按规则不能决定' : '，不影响决定'}`]
      : []),
  ];
  const explanation = `${met ? '达到' : '未达到'}到会人数：${reasons.join('；')}`;
  return { met, present, filled: voting.length, needed, missingRequired, vacantRequired, explanation };
}
