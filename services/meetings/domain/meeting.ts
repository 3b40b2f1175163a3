import { today } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import { type ClosingItem, isUndecided } from './agenda';
import { isOnTable, type LineOfAgenda } from './agenda-order';
import type { MeetingState } from './kinds';
import type { SeatAtMeeting } from './quorum';

/** Each act on a meeting: from which states it may be done, and where it leads. */
export const MEETING_ACTS = {
  openDraft: { from: ['PLANNED'], to: 'DRAFT' },
  addAgendaItem: { from: ['DRAFT', 'IN_SESSION'], to: null },
  reorderAgenda: { from: ['DRAFT'], to: null },
  editAgendaItem: { from: ['DRAFT'], to: null },
  refreshDraft: { from: ['DRAFT'], to: null },
  acceptAgendaItem: { from: ['DRAFT'], to: null },
  rejectAgendaItem: { from: ['DRAFT'], to: null },
  mergeAgendaItems: { from: ['DRAFT'], to: null },
  forwardAgendaItem: { from: ['DRAFT', 'IN_SESSION'], to: null },
  sendNotice: { from: ['DRAFT', 'POSTPONED'], to: 'NOTICED' },
  respondToNotice: { from: ['NOTICED'], to: null },
  postponeMeeting: { from: ['NOTICED'], to: 'POSTPONED' },
  cancelMeeting: { from: ['PLANNED', 'DRAFT', 'NOTICED', 'POSTPONED'], to: 'CANCELLED' },
  startMeeting: { from: ['NOTICED'], to: 'IN_SESSION' },
  recordAttendance: { from: ['IN_SESSION'], to: null },
  discussAgendaItem: { from: ['IN_SESSION'], to: null },
  deferAgendaItem: { from: ['IN_SESSION'], to: null },
  recordResolution: { from: ['IN_SESSION'], to: null },
  issueActionItem: { from: ['IN_SESSION'], to: null },
  closeMeeting: { from: ['IN_SESSION'], to: 'CLOSED' },
  draftMinutes: { from: ['CLOSED'], to: null },
} as const satisfies Record<
  string,
  { readonly from: readonly MeetingState[]; readonly to: MeetingState | null }
>;

export type MeetingAct = keyof typeof MEETING_ACTS;
export const MEETING_ACT_NAMES = Object.keys(MEETING_ACTS) as readonly MeetingAct[];

/** Why an act does not fit the meeting's state: one code per state the meeting is in. */
export type MeetingRefusal = `MEETING_IS_${MeetingState}`;

/** The state after an act (the same state, where the act does not move it), or why it cannot be done. */
export function afterAct(state: MeetingState, act: MeetingAct): Result<MeetingState, MeetingRefusal> {
  const { from, to } = MEETING_ACTS[act];
  return (from as readonly MeetingState[]).includes(state) ? ok(to ?? state) : err(`MEETING_IS_${state}`);
}

/** What is sent out about a meeting is numbered, so that calendars know which of it is newer. */
export const nextSequence = (last: number | null): number => (last === null ? 0 : last + 1);

/** A notice tells what is to be dealt with: at least one line, and none of which nobody knows whether it is. */
export function checkNotice(
  agenda: readonly Pick<LineOfAgenda, 'state' | 'left_because'>[],
): Result<null, 'AGENDA_EMPTY' | 'PROPOSALS_UNDECIDED'> {
  if (!agenda.some(isOnTable)) return err('AGENDA_EMPTY');
  return agenda.some(({ state }) => state === 'PROPOSED') ? err('PROPOSALS_UNDECIDED') : ok(null);
}

/** A session is held on the day people were told, or after it where it was late; never before. */
export const isBeforeItsDay = (scheduledFor: Date, now: Date): boolean => today(now) < today(scheduledFor);

export interface ClosingLine extends ClosingItem {
  /** As people read it, e.g. 2.1. */
  readonly number: string;
  readonly title: string;
}

export interface MissingAtClose {
  readonly code: 'ATTENDANCE_MISSING' | 'AGENDA_ITEM_UNDECIDED';
  readonly detail: string;
}

/** Each thing that bars closing: the attendance of a filled seat, and, with a quorum, a line to decide without an outcome. */
export function missingAtClose(
  seats: readonly SeatAtMeeting[],
  agenda: readonly ClosingLine[],
  quorate: boolean,
): readonly MissingAtClose[] {
  const unrecorded = seats.filter((seat) => !seat.vacant && seat.attendance === null);
  const undecided = quorate ? agenda.filter(isUndecided) : [];
  return [
    ...unrecorded.map((seat): MissingAtClose => ({ code: 'ATTENDANCE_MISSING', detail: seat.role })),
    ...undecided.map(
      (line): MissingAtClose => ({
        code: 'AGENDA_ITEM_UNDECIDED',
        detail: `${line.number} ${line.title}`,
      }),
    ),
  ];
}

/** States in which an agenda still waits for its session. */
export const AWAITING_SESSION: readonly MeetingState[] = ['DRAFT', 'NOTICED', 'POSTPONED', 'IN_SESSION'];
