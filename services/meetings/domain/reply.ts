import { err, ok, type Result } from '../../../platform/result';
import type { AttendanceStatus, Reply } from './kinds';

/** What a seat answers to a notice. */
export interface PlannedReply {
  readonly reply: Reply;
  readonly substitute: string | null;
  readonly reason: string | null;
}

interface AskedSeat {
  readonly vacant: boolean;
  readonly substitutesAllowed: boolean;
}

export type ReplyRefusal = 'SEAT_VACANT' | 'SUBSTITUTE_NOT_ALLOWED' | 'SUBSTITUTE_NEEDED' | 'REASON_NEEDED';

/** A refusal to come says why, a substitute is named where the seat allows one; an acceptance says neither. */
export function checkReply(seat: AskedSeat, asked: PlannedReply): Result<PlannedReply, ReplyRefusal> {
  if (seat.vacant) return err('SEAT_VACANT');
  switch (asked.reply) {
    case 'ACCEPTED':
      return ok({ reply: 'ACCEPTED', substitute: null, reason: null });
    case 'DECLINED':
      return asked.reason === null ? err('REASON_NEEDED') : ok({ ...asked, substitute: null });
    case 'SUBSTITUTE':
      if (!seat.substitutesAllowed) return err('SUBSTITUTE_NOT_ALLOWED');
      return asked.substitute === null ? err('SUBSTITUTE_NEEDED') : ok({ ...asked, reason: null });
  }
}

const SUGGESTED = {
  ACCEPTED: 'PRESENT',
  DECLINED: 'EXCUSED',
  SUBSTITUTE: 'SUBSTITUTE',
} as const satisfies Record<Reply, AttendanceStatus>;

/** What a reply leads one to expect; whoever keeps the record records what is. */
export const suggestedAttendance = (reply: Reply): AttendanceStatus => SUGGESTED[reply];
