import { err, ok, type Result } from '../../../platform/result';
import type { NotificationTopic } from './channel';

export type NotificationState = 'PENDING' | 'RETRY' | 'SENT' | 'DEAD';
/** What becomes of a vote is told to whoever was given its notice; a test is sent on request alone. */
export type NotificationRule = NotificationTopic | 'VOTE_EXTENDED' | 'VOTE_VOIDED' | 'TEST';

/** How one attempt ended: a failure has a code that may be shown, never what the other side said. */
export type Attempted = { readonly sent: true } | { readonly sent: false; readonly code: string };

const MINUTE = 60_000;
/** After each failed attempt; after the last of these pauses comes one attempt more, and then the end. */
export const PAUSES_MS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 360 * MINUTE] as const;
/** So long a sender has a message for itself; one that died is taken over. */
export const LEASE_MS = MINUTE;
/** What a robot's maker allows, in any such span. */
export const ROBOT_LIMIT = { messages: 20, withinMs: MINUTE } as const;

export type AfterAttempt =
  | { readonly state: 'SENT' }
  | { readonly state: 'RETRY'; readonly nextAt: Date; readonly code: string }
  | { readonly state: 'DEAD'; readonly code: string };

/** What becomes of a message after its n-th attempt. */
export function afterAttempt(attempts: number, attempted: Attempted, now: Date): AfterAttempt {
  if (attempted.sent) return { state: 'SENT' };
  const pause = PAUSES_MS[attempts - 1];
  return pause === undefined
    ? { state: 'DEAD', code: attempted.code }
    : { state: 'RETRY', nextAt: new Date(now.getTime() + pause), code: attempted.code };
}

/** Only what was given up is sent again: the others are still on their way, or there. */
const RESENDABLE = { PENDING: false, RETRY: false, SENT: false, DEAD: true } as const satisfies Record<
  NotificationState,
  boolean
>;
export const resend = (
  state: NotificationState,
): Result<'PENDING', `NOTIFICATION_IS_${Exclude<NotificationState, 'DEAD'>}`> =>
  RESENDABLE[state]
    ? ok('PENDING')
    : err(`NOTIFICATION_IS_${state as Exclude<NotificationState, 'DEAD'>}` as const);
