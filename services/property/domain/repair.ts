import { err, ok, type Result } from '../../../platform/result';
import type { RepairState } from './kinds';

/** Each state holds only what is true in it. */
export type Repair =
  | { readonly state: 'REPORTED'; readonly reworkCount: 0 }
  | ({ readonly state: 'ASSIGNED' } & Assignment)
  | ({ readonly state: 'DONE' } & Assignment & Completion)
  | ({ readonly state: 'CLOSED'; readonly closedAt: Date } & Assignment & Completion)
  | Cancelled;

interface Assignment {
  readonly assignedTo: string;
  readonly assignedAt: Date;
  /** How often the reporter found it not done. */
  readonly reworkCount: number;
}

interface Completion {
  readonly result: string;
  readonly doneAt: Date;
}

interface Cancelled {
  readonly state: 'CANCELLED';
  readonly cancelledAt: Date;
  readonly reason: string;
  /** Null when it was cancelled before anyone was sent. */
  readonly assignment: Assignment | null;
}

/** Acts are named as their mutations. */
export const REPAIR_ACTS = [
  'assignRepair',
  'completeRepair',
  'reopenRepair',
  'closeRepair',
  'cancelRepair',
] as const;
export type RepairAct = (typeof REPAIR_ACTS)[number];

export type RepairRefusal =
  | 'REPAIR_NOT_ASSIGNED'
  | 'REPAIR_NOT_DONE'
  | 'REPAIR_DONE'
  | 'REPAIR_CLOSED'
  | 'REPAIR_CANCELLED';

type Table = Readonly<Record<RepairState, Readonly<Record<RepairAct, RepairRefusal | null>>>>;

const never = <const R extends RepairRefusal>(refusal: R) =>
  ({
    assignRepair: refusal,
    completeRepair: refusal,
    reopenRepair: refusal,
    closeRepair: refusal,
    cancelRepair: refusal,
  }) as const;

/** States × acts: null where the act is possible, otherwise why it is not. */
const BARRED = {
  REPORTED: {
    assignRepair: null,
    completeRepair: 'REPAIR_NOT_ASSIGNED',
    reopenRepair: 'REPAIR_NOT_DONE',
    closeRepair: 'REPAIR_NOT_DONE',
    cancelRepair: null,
  },
  ASSIGNED: {
    assignRepair: null,
    completeRepair: null,
    reopenRepair: 'REPAIR_NOT_DONE',
    closeRepair: 'REPAIR_NOT_DONE',
    cancelRepair: null,
  },
  DONE: {
    assignRepair: 'REPAIR_DONE',
    completeRepair: 'REPAIR_DONE',
    reopenRepair: null,
    closeRepair: null,
    cancelRepair: 'REPAIR_DONE',
  },
  CLOSED: never('REPAIR_CLOSED'),
  CANCELLED: never('REPAIR_CANCELLED'),
} as const satisfies Table;

/** Why an act is not possible in a state; null when it is. */
export const barredFrom = (state: RepairState, act: RepairAct): RepairRefusal | null => BARRED[state][act];

/** The states in which the table lets an act happen, as a type: an act reads only what they hold. */
type Ready<Act extends RepairAct> = Extract<
  Repair,
  { readonly state: { [S in RepairState]: (typeof BARRED)[S][Act] extends null ? S : never }[RepairState] }
>;

function ready<Act extends RepairAct>(repair: Repair, act: Act): Result<Ready<Act>, RepairRefusal> {
  const barred = barredFrom(repair.state, act);
  return barred ? err(barred) : ok(repair as Ready<Act>);
}

/** Sends somebody; also somebody else than before. */
export function assign(repair: Repair, assignedTo: string, now: Date): Result<Repair, RepairRefusal> {
  const it = ready(repair, 'assignRepair');
  if (!it.ok) return it;
  return ok({ state: 'ASSIGNED', assignedTo, assignedAt: now, reworkCount: it.value.reworkCount });
}

export function complete(repair: Repair, result: string, now: Date): Result<Repair, RepairRefusal> {
  const it = ready(repair, 'completeRepair');
  return it.ok ? ok({ ...it.value, state: 'DONE', result, doneAt: now }) : it;
}

/** The reporter finds it not done: whoever was sent is sent again, and that is counted. */
export function reopen(repair: Repair): Result<Repair, RepairRefusal> {
  const it = ready(repair, 'reopenRepair');
  if (!it.ok) return it;
  const { assignedTo, assignedAt, reworkCount } = it.value;
  return ok({ state: 'ASSIGNED', assignedTo, assignedAt, reworkCount: reworkCount + 1 });
}

export function close(repair: Repair, now: Date): Result<Repair, RepairRefusal> {
  const it = ready(repair, 'closeRepair');
  return it.ok ? ok({ ...it.value, state: 'CLOSED', closedAt: now }) : it;
}

export function cancel(repair: Repair, reason: string, now: Date): Result<Repair, RepairRefusal> {
  const it = ready(repair, 'cancelRepair');
  if (!it.ok) return it;
  const assignment = it.value.state === 'REPORTED' ? null : assignmentOf(it.value);
  return ok({ state: 'CANCELLED', cancelledAt: now, reason, assignment });
}

const assignmentOf = ({ assignedTo, assignedAt, reworkCount }: Assignment): Assignment => ({
  assignedTo,
  assignedAt,
  reworkCount,
});
