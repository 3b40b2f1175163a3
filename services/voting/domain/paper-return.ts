/** What bounds the time at which a paper was handed back. */
interface ReturnBounds {
  readonly openedAt: Date;
  readonly deliveredAt: Date;
  readonly closesAt: Date;
}

/** Whether a paper was handed back in time, whenever that is recorded: delivered before, in an open vote, before its end. */
export const isReturnedInTime = (
  returnedAt: Date,
  { openedAt, deliveredAt, closesAt }: ReturnBounds,
  now: Date,
): boolean =>
  openedAt <= returnedAt && deliveredAt <= returnedAt && returnedAt < closesAt && returnedAt <= now;

/** A return as it was recorded; when it was recorded is null where that was not yet written down. */
export interface RecordedReturn {
  readonly returnedAt: Date;
  readonly recordedAt: Date | null;
}

/**
 * Whether one person's word alone says when the paper came back. What is recorded as it happens has the clock's; what
 * is recorded later, after the end above all, may be dated back, and whether it counts at all hangs on it.
 */
export const isDatedBack = ({ returnedAt, recordedAt }: RecordedReturn): boolean =>
  recordedAt === null || returnedAt < recordedAt;

export type ReturnRefusal = 'PAPER_RETURN_UNCONFIRMED' | 'PAPER_RETURN_DIFFERS';

/** Who checks a paper names the instant that they found out themselves, where it was dated back; named, it is the same. */
export function confirmReturn(recorded: RecordedReturn, named: Date | null): ReturnRefusal | null {
  if (named !== null)
    return named.getTime() === recorded.returnedAt.getTime() ? null : 'PAPER_RETURN_DIFFERS';
  return isDatedBack(recorded) ? 'PAPER_RETURN_UNCONFIRMED' : null;
}
