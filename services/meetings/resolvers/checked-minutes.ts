import { today } from '../../../platform/dates';
import { CodedError } from '../../../platform/errors';
import { refuse } from '../../../platform/mutation';
import { err, ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import { type LockedAddendum, type LockedMinutes, minutesFacts } from '../db/minutes';
import type { AddendumState, MinutesState } from '../domain/kinds';
import {
  type AddendumAct,
  decideOnAddendum,
  decideOnMinutes,
  isMinutesRoleRefusal,
  lastDayToSign,
  type MinutesAct,
  type MinutesFacts,
} from '../domain/minutes';
import { type Code, errors } from '../errors';
import { canRead } from '../permissions';
import type { Refused } from './checked-meeting';

interface ForSeat {
  /** The seat for which it is done, for an act that is a seat's. */
  readonly seatId?: string;
  readonly path?: readonly string[];
}

type ReadyMinutes = { readonly minutes: LockedMinutes; readonly next: MinutesState; readonly role: string };

/** What every act on minutes asks first: are they there for the viewer, is the seat, may the viewer, does the state allow it? */
export async function checkMinutes(
  tx: Tx,
  minutes: LockedMinutes | null,
  act: MinutesAct,
  { seatId, path = ['input', 'minutesId'] }: ForSeat = {},
): Promise<Result<ReadyMinutes, Refused>> {
  if (!canRead(tx.viewer, minutes)) return err(refuse<Code>('MINUTES_UNKNOWN', { path }));
  const [facts] = await minutesFacts(tx, [minutes]);
  const role = roleOf(facts!, seatId);
  if (role === null) return err(refuse<Code>('SEAT_UNKNOWN', { path: ['input', 'seatId'] }));
  const organizationId = tx.viewer.actingFor!.organizationId;
  const decided = decideOnMinutes(facts!, act, { organizationId, seatId }, today(tx.now));
  return decided.ok ? ok({ minutes, next: decided.value, role }) : err(refused(decided.error));
}

type ReadyAddendum = {
  readonly addendum: LockedAddendum;
  readonly next: AddendumState;
  readonly role: string;
};

/** The same for an act on an addendum, whose minutes are locked with it. */
export async function checkAddendum(
  tx: Tx,
  addendum: LockedAddendum | null,
  act: AddendumAct,
  seatId?: string,
): Promise<Result<ReadyAddendum, Refused>> {
  if (!addendum || !canRead(tx.viewer, addendum.minutes)) {
    return err(refuse<Code>('ADDENDUM_UNKNOWN', { path: ['input', 'addendumId'] }));
  }
  const [facts] = await minutesFacts(tx, [addendum.minutes]);
  const role = roleOf(facts!, seatId);
  if (role === null) return err(refuse<Code>('SEAT_UNKNOWN', { path: ['input', 'seatId'] }));
  const signedBy = facts!.given
    .filter((it) => it.content_hash === addendum.content_hash)
    .map((it) => it.seat_id);
  const actor = { organizationId: tx.viewer.actingFor!.organizationId, seatId };
  const signBy = lastDayToSign(null, addendum.drafted_at);
  const decided = decideOnAddendum(
    { ...facts!, state: addendum.state, signedBy, signBy },
    act,
    actor,
    today(tx.now),
  );
  return decided.ok ? ok({ addendum, next: decided.value, role }) : err(refused(decided.error));
}

/** The seat's role; null where the meeting had no such seat. */
const roleOf = ({ seats }: Pick<MinutesFacts, 'seats'>, seatId: string | undefined): string | null =>
  seatId === undefined ? '' : (seats.find((seat) => seat.seatId === seatId)?.role ?? null);

function refused(code: Code): Refused {
  if (isMinutesRoleRefusal(code)) throw new CodedError('FORBIDDEN', errors[code].zh);
  return refuse<Code>(code);
}
