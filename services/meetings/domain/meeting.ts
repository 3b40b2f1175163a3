import { err, ok, type Result } from '../../../platform/result';
import type { MeetingState } from './kinds';

/** Each act on a meeting: from which states it may be done, and where it leads. */
export const MEETING_ACTS = {
  openDraft: { from: ['PLANNED'], to: 'DRAFT' },
  addAgendaItem: { from: ['DRAFT', 'IN_SESSION'], to: null },
  sendNotice: { from: ['DRAFT', 'POSTPONED'], to: 'NOTICED' },
  postponeMeeting: { from: ['NOTICED'], to: 'POSTPONED' },
  cancelMeeting: { from: ['PLANNED', 'DRAFT', 'NOTICED', 'POSTPONED'], to: 'CANCELLED' },
  startMeeting: { from: ['NOTICED'], to: 'IN_SESSION' },
  recordAttendance: { from: ['IN_SESSION'], to: null },
  discussAgendaItem: { from: ['IN_SESSION'], to: null },
  deferAgendaItem: { from: ['IN_SESSION'], to: null },
  recordResolution: { from: ['IN_SESSION'], to: null },
  issueActionItem: { from: ['IN_SESSION'], to: null },
  closeMeeting: { from: ['IN_SESSION'], to: 'CLOSED' },
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

/** States in which an agenda still waits for its session. */
export const AWAITING_SESSION: readonly MeetingState[] = ['DRAFT', 'NOTICED', 'POSTPONED', 'IN_SESSION'];
