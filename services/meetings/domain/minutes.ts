import { addDays, today } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type { AddendumState, MinutesCommentKind, MinutesState, SignatureStatus } from './kinds';

/** Each act on minutes: who does it, from which states, and where it leads. */
export const MINUTES_ACTS = {
  regenerateMinutes: { by: 'CONVENER', from: ['DRAFT', 'CHANGES_REQUESTED'], to: null },
  reviseMinutesRemarks: { by: 'CONVENER', from: ['DRAFT', 'CHANGES_REQUESTED'], to: null },
  circulateMinutes: { by: 'CONVENER', from: ['DRAFT', 'CHANGES_REQUESTED'], to: 'CIRCULATED' },
  commentOnMinutes: { by: 'SEAT', from: ['CIRCULATED', 'CHANGES_REQUESTED'], to: null },
  requestChangesToMinutes: {
    by: 'SEAT',
    from: ['CIRCULATED', 'CHANGES_REQUESTED', 'SIGNING'],
    to: 'CHANGES_REQUESTED',
  },
  answerMinutesComment: { by: 'CONVENER', from: ['CIRCULATED', 'CHANGES_REQUESTED', 'SIGNING'], to: null },
  openSigning: { by: 'CONVENER', from: ['CIRCULATED', 'CHANGES_REQUESTED'], to: 'SIGNING' },
  signMinutes: { by: 'SEAT', from: ['SIGNING'], to: null },
  lockMinutes: { by: 'CONVENER', from: ['SIGNING'], to: 'LOCKED' },
  publishMinutes: { by: 'CONVENER', from: ['LOCKED'], to: 'PUBLISHED' },
  draftAddendum: { by: 'CONVENER', from: ['LOCKED', 'PUBLISHED'], to: null },
} as const satisfies Record<
  string,
  {
    readonly by: 'CONVENER' | 'SEAT';
    readonly from: readonly MinutesState[];
    readonly to: MinutesState | null;
  }
>;

export type MinutesAct = keyof typeof MINUTES_ACTS;
export const MINUTES_ACT_NAMES = Object.keys(MINUTES_ACTS) as readonly MinutesAct[];

/** A seat as the notice froze it, with whoever may speak for it now: its holders and their successors. */
export interface SigningSeat {
  readonly seatId: string;
  readonly role: string;
  readonly vacant: boolean;
  readonly holderIds: readonly string[];
}

/** What is decided upon. Requests are those of the present round, signatures those on the present content. */
export interface MinutesFacts {
  readonly state: MinutesState;
  readonly convenerId: string;
  readonly seats: readonly SigningSeat[];
  readonly requestedBy: readonly string[];
  readonly unanswered: number;
  readonly signedBy: readonly string[];
  /** The last day for signing; null before it is opened. */
  readonly signBy: string | null;
  /** Whether the present content is what was circulated last. */
  readonly circulated: boolean;
}

/** How long the seats have to sign where no last day is named. */
const SIGNING_DAYS = 7;
export const lastDayToSign = (named: string | null, openedAt: Date): string =>
  named ?? addDays(today(openedAt), SIGNING_DAYS);

export type MinutesRoleRefusal = 'NOT_CONVENER' | 'NOT_SEAT_HOLDER';
export type MinutesRefusal =
  | MinutesRoleRefusal
  | `MINUTES_IS_${MinutesState}`
  | 'CHANGES_UNANSWERED'
  | 'CHANGE_ALREADY_REQUESTED'
  | 'CONTENT_NOT_CIRCULATED'
  | 'ALREADY_SIGNED'
  | 'NOBODY_SIGNED'
  | 'SIGNING_NOT_OVER';

export const isMinutesRoleRefusal = (refusal: string): refusal is MinutesRoleRefusal =>
  refusal === 'NOT_CONVENER' || refusal === 'NOT_SEAT_HOLDER';

/** The seats an organization may speak for. */
export const seatsOf = (facts: Pick<MinutesFacts, 'seats'>, organizationId: string): readonly SigningSeat[] =>
  facts.seats.filter((seat) => !seat.vacant && seat.holderIds.includes(organizationId));

/** The state after an act by an organization, for one of its seats where it is a seat's, or why it cannot be done. */
export function decideOnMinutes(
  facts: MinutesFacts,
  act: MinutesAct,
  actor: { readonly organizationId: string; readonly seatId?: string },
  on: string,
): Result<MinutesState, MinutesRefusal> {
  const { by, from, to } = MINUTES_ACTS[act];
  if (by === 'CONVENER' && actor.organizationId !== facts.convenerId) return err('NOT_CONVENER');
  if (by === 'SEAT' && !seatsOf(facts, actor.organizationId).some(({ seatId }) => seatId === actor.seatId)) {
    return err('NOT_SEAT_HOLDER');
  }
  if (!(from as readonly MinutesState[]).includes(facts.state)) return err(`MINUTES_IS_${facts.state}`);
  const barred = barring(facts, act, actor.seatId, on);
  return barred ? err(barred) : ok(to ?? facts.state);
}

/** What an act that fits the state still waits for. */
function barring(
  facts: MinutesFacts,
  act: MinutesAct,
  seatId: string | undefined,
  on: string,
): MinutesRefusal | null {
  switch (act) {
    case 'circulateMinutes':
      return facts.unanswered > 0 ? 'CHANGES_UNANSWERED' : null;
    case 'openSigning':
      if (facts.unanswered > 0) return 'CHANGES_UNANSWERED';
      // A seat may ask for changes once in a round: what nobody has seen is not put to signature.
      return facts.circulated ? null : 'CONTENT_NOT_CIRCULATED';
    case 'requestChangesToMinutes':
      return facts.requestedBy.includes(seatId!) ? 'CHANGE_ALREADY_REQUESTED' : null;
    case 'signMinutes':
      return facts.signedBy.includes(seatId!) ? 'ALREADY_SIGNED' : null;
    case 'lockMinutes':
      return mayClose(facts, on);
    default:
      return null;
  }
}

/** Something is sealed when somebody has signed, and all could: each seat has, or the last day for it is over. */
function mayClose(
  { seats, signedBy, signBy }: Pick<MinutesFacts, 'seats' | 'signedBy' | 'signBy'>,
  on: string,
): 'NOBODY_SIGNED' | 'SIGNING_NOT_OVER' | null {
  if (signedBy.length === 0) return 'NOBODY_SIGNED';
  const open = seats.some(
    (seat) => !seat.vacant && seat.holderIds.length > 0 && !signedBy.includes(seat.seatId),
  );
  return open && (signBy === null || on <= signBy) ? 'SIGNING_NOT_OVER' : null;
}

/** A comment is answered once. */
export const mayAnswer = (comment: {
  readonly kind: MinutesCommentKind;
  readonly answered: boolean;
}): Result<null, 'ALREADY_ANSWERED'> => (comment.answered ? err('ALREADY_ANSWERED') : ok(null));

export const ADDENDUM_ACTS = {
  signAddendum: { by: 'SEAT', from: ['SIGNING'], to: null },
  sealAddendum: { by: 'CONVENER', from: ['SIGNING'], to: 'SEALED' },
} as const satisfies Record<
  string,
  {
    readonly by: 'CONVENER' | 'SEAT';
    readonly from: readonly AddendumState[];
    readonly to: AddendumState | null;
  }
>;
export type AddendumAct = keyof typeof ADDENDUM_ACTS;
export const ADDENDUM_ACT_NAMES = Object.keys(ADDENDUM_ACTS) as readonly AddendumAct[];

export type AddendumFacts = Pick<MinutesFacts, 'convenerId' | 'seats' | 'signedBy' | 'signBy'> & {
  readonly state: AddendumState;
};
export type AddendumRefusal =
  | MinutesRoleRefusal
  | 'ADDENDUM_IS_SEALED'
  | 'ALREADY_SIGNED'
  | 'NOBODY_SIGNED'
  | 'SIGNING_NOT_OVER';

export function decideOnAddendum(
  facts: AddendumFacts,
  act: AddendumAct,
  actor: { readonly organizationId: string; readonly seatId?: string },
  on: string,
): Result<AddendumState, AddendumRefusal> {
  const { by, from, to } = ADDENDUM_ACTS[act];
  if (by === 'CONVENER' && actor.organizationId !== facts.convenerId) return err('NOT_CONVENER');
  if (by === 'SEAT' && !seatsOf(facts, actor.organizationId).some(({ seatId }) => seatId === actor.seatId)) {
    return err('NOT_SEAT_HOLDER');
  }
  if (!(from as readonly AddendumState[]).includes(facts.state)) return err('ADDENDUM_IS_SEALED');
  if (act === 'signAddendum' && facts.signedBy.includes(actor.seatId!)) return err('ALREADY_SIGNED');
  const barred = act === 'sealAddendum' ? mayClose(facts, on) : null;
  return barred ? err(barred) : ok(to ?? facts.state);
}

/** How a seat stands to a text. Silence is shown as silence, never as a signature. */
export function statusOf(
  seat: Pick<SigningSeat, 'vacant'>,
  signature: { readonly reservation: string | null } | undefined,
): SignatureStatus {
  if (signature) return signature.reservation === null ? 'SIGNED' : 'SIGNED_WITH_RESERVATION';
  return seat.vacant ? 'VACANT' : 'SILENT';
}
