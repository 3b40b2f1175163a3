import { today } from '../../../../platform/dates';
import { done } from '../../../../platform/mutation';
import type { Refusal } from '../../../../platform/user-errors';
import type { Context } from '../../context';
import { carryOverdueItems } from '../../db/action-items';
import { agendaOf } from '../../db/agenda';
import { quorumRuleOf, rulesOn } from '../../db/bodies';
import { lockMeeting, meetingSeatsOf, seatAtMeeting } from '../../db/meetings';
import {
  type AgendaItemRow,
  type JointMeetingRow,
  jointMeetings,
  type MeetingSeatRow,
} from '../../db/tables';
import { countsAsCarry, isUndecided } from '../../domain/agenda';
import { quorumOf } from '../../domain/quorum';
import type { Code } from '../../errors';
import type { CloseMeetingInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { clearAgenda, closingItem } from '../clear-agenda';
import { mutation } from '../mutation';

export const closeMeeting = mutation<CloseMeetingInput, Context, Code, JointMeetingRow>({
  name: 'closeMeeting',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const checked = checkMeeting(
      tx.viewer,
      await lockMeeting(tx, input.meetingId, today(now)),
      'closeMeeting',
    );
    if (!checked.ok) return checked.error;
    const { meeting, next } = checked.value;
    const seats = await meetingSeatsOf(tx, meeting.id);
    const rules = (await rulesOn(tx, meeting.body_id, meeting.held_on!))!;
    const inquorate = !quorumOf(seats.map(seatAtMeeting), quorumRuleOf(rules)).met;
    const missing = [
      ...missingAttendance(seats),
      ...(inquorate ? [] : undecided(await agendaOf(tx, meeting.id))),
    ];
    if (missing.length > 0) return { refused: missing };

    await tx.save(jointMeetings, meeting, { state: next, closed_at: now, inquorate });
    await clearAgenda(tx, meeting.id, (item) =>
      countsAsCarry({ kind: meeting.kind, inquorate }, item.expectedOutcome),
    );
    if (countsAsCarry({ kind: meeting.kind, inquorate }, 'DISCUSS')) {
      await carryOverdueItems(tx, meeting, meeting.held_on!);
    }
    return done(meeting.id);
  },
});

const missingAttendance = (seats: readonly MeetingSeatRow[]): Refusal<Code>[] =>
  seats
    .filter((seat) => !seat.vacant && seat.attendance === null)
    .map((seat) => ({ code: 'ATTENDANCE_MISSING', detail: seat.role }));

const undecided = (agenda: readonly AgendaItemRow[]): Refusal<Code>[] =>
  agenda
    .filter((row) => isUndecided(closingItem(row)))
    .map((row) => ({ code: 'AGENDA_ITEM_UNDECIDED', detail: `${row.position}. ${row.title}` }));
