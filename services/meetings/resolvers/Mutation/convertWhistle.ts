import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import { insertLines } from '../../db/agenda';
import { lockMeeting } from '../../db/meetings';
import { jointMeetings } from '../../db/tables';
import { endDispatch } from '../../db/whistle-dispatches';
import type { ConvertWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';
import { checkMeeting } from '../checked-meeting';

/** The problem needs the table: it becomes a line of a meeting of the same estate, which keeps whose whistle it was. */
export const convertWhistle = actOnWhistle<ConvertWhistleInput>(
  'convertWhistle',
  { field: 'reason', required: true },
  async ({ tx, input, now, row, note }) => {
    const locked = await lockMeeting(tx, input.meetingId, today(now));
    const checked = checkMeeting(tx.viewer, locked, 'addAgendaItem');
    if (!checked.ok) return checked.error;
    const { meeting } = checked.value;
    if (meeting.estate_id !== row.estate_id)
      return refuse('WHISTLE_BODY_ELSEWHERE', { path: ['input', 'meetingId'] });

    // Whoever orders the agenda must have seen this line.
    await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
    const line = {
      kind: 'NEW' as const,
      title: row.title,
      expectedOutcome: input.expectedOutcome,
      originId: null,
      actionItemId: null,
      // The matter is as old as the whistle.
      firstRaisedOn: today(row.blown_at!),
      carriedCount: 0,
      escalatedOn: null,
    };
    const [agendaItemId] = await insertLines(tx, meeting, [line], {
      minutes_allotted: null,
      presenter_id: row.blower_id,
      late_added: meeting.state === 'IN_SESSION',
    });
    await endDispatch(tx, row.id, 'CONVERTED');
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
    return {
      changes: { ended_at: now, due_at: null, reason: note, agenda_item_id: agendaItemId! },
      note: `${meeting.number}：${note}`,
    };
  },
);
