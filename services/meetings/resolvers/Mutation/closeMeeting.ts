import { today } from '../../../../platform/dates';
import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { carryItems } from '../../db/action-items';
import { agendaOf } from '../../db/agenda';
import { quorumRuleOf, rulesOn } from '../../db/bodies';
import { lockMeeting, meetingSeatsOf, seatAtMeeting } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import { countsAsCarry } from '../../domain/agenda';
import { missingAtClose } from '../../domain/meeting';
import { quorumOf } from '../../domain/quorum';
import type { Code } from '../../errors';
import type { CloseMeetingInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { clearAgenda, closingLines } from '../clear-agenda';
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
    const seats = (await meetingSeatsOf(tx, meeting.id)).map(seatAtMeeting);
    const rules = (await rulesOn(tx, meeting.body_id, meeting.held_on!))!;
    const inquorate = !quorumOf(seats, quorumRuleOf(rules)).met;
    const agenda = closingLines(await agendaOf(tx, meeting.id));
    const missing = missingAtClose(seats, agenda, !inquorate);
    if (missing.length > 0) return { refused: missing };

    await tx.save(jointMeetings, meeting, { state: next, closed_at: now, inquorate });
    await clearAgenda(tx, meeting.id, true, (item) =>
      countsAsCarry({ kind: meeting.kind, inquorate }, item.expectedOutcome),
    );
    await carryItems(tx, meeting, meeting.held_on!, {
      overdue: countsAsCarry({ kind: meeting.kind, inquorate }, 'DISCUSS'),
      undecided: countsAsCarry({ kind: meeting.kind, inquorate }, 'DECIDE'),
    });
    return done(meeting.id);
  },
});
