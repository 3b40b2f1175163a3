import { CodedError } from '../../../platform/errors';
import type { Viewer } from '../../../platform/identity';
import { refuse } from '../../../platform/mutation';
import { err, ok, type Result } from '../../../platform/result';
import type { Refusal } from '../../../platform/user-errors';
import type { LockedAgendaItem } from '../db/agenda';
import type { LockedMeeting } from '../db/meetings';
import type { MeetingState } from '../domain/kinds';
import { afterAct, type MeetingAct } from '../domain/meeting';
import { type Code, errors } from '../errors';
import { canConvene, canRead } from '../permissions';

export type Refused = { readonly refused: readonly Refusal<Code>[] };
type Ready = { readonly meeting: LockedMeeting; readonly next: MeetingState };

/** What every act on a meeting asks first: is it there for the viewer, may the viewer, and does its state allow it? */
export function checkMeeting(
  viewer: Viewer,
  meeting: LockedMeeting | null,
  act: MeetingAct,
  path: readonly string[] = ['input', 'meetingId'],
): Result<Ready, Refused> {
  if (!canRead(viewer, meeting)) return err(refuse<Code>('MEETING_UNKNOWN', { path }));
  if (!canConvene(viewer, meeting.convener_id)) throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
  const next = afterAct(meeting.state, act);
  return next.ok ? ok({ meeting, next: next.value }) : err(refuse<Code>(next.error));
}

/** The same for an act on an agenda item, whose meeting is locked with it. */
export function checkAgendaItem(
  viewer: Viewer,
  locked: LockedAgendaItem | null,
  act: MeetingAct,
  path: readonly string[] = ['input', 'agendaItemId'],
): Result<LockedAgendaItem, Refused> {
  if (!locked || !canRead(viewer, locked.meeting)) return err(refuse<Code>('AGENDA_ITEM_UNKNOWN', { path }));
  const checked = checkMeeting(viewer, locked.meeting, act, path);
  return checked.ok ? ok(locked) : checked;
}
