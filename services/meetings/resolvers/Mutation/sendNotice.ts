import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Tx } from '../../../../platform/transaction';
import type { Context } from '../../context';
import { agendaOf, putReturnsToTheTable } from '../../db/agenda';
import { rulesOn, seatsOn } from '../../db/bodies';
import { type LockedMeeting, lockMeeting } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings, meetingSeats } from '../../db/tables';
import { hasEndedBy } from '../../domain/body';
import { checkNotice, nextSequence } from '../../domain/meeting';
import type { Code } from '../../errors';
import type { SendNoticeInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const sendNotice = mutation<SendNoticeInput, Context, Code, JointMeetingRow>({
  name: 'sendNotice',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const checked = checkMeeting(tx.viewer, await lockMeeting(tx, input.meetingId, today(now)), 'sendNotice');
    if (!checked.ok) return checked.error;
    const { meeting, next } = checked.value;
    const again = meeting.state === 'POSTPONED';
    if (again && !input.scheduledFor) return refuse('TIME_NEEDED', { path: ['input', 'scheduledFor'] });
    const ready = checkNotice(await agendaOf(tx, meeting.id));
    if (!ready.ok) return refuse(ready.error);

    const scheduledFor = input.scheduledFor ?? meeting.scheduled_for;
    if (scheduledFor < now) return refuse('TIME_PASSED', { path: ['input', 'scheduledFor'] });
    if (!(await rulesOn(tx, meeting.body_id, today(scheduledFor)))) {
      return refuse('DATE_TOO_EARLY', { path: ['input', 'scheduledFor'] });
    }
    if (hasEndedBy(meeting, today(scheduledFor)))
      return refuse('BODY_ENDED', { path: ['input', 'scheduledFor'] });
    await tx.save(jointMeetings, meeting, {
      state: next,
      scheduled_for: scheduledFor,
      noticed_at: now,
      reason: null,
      sequence: nextSequence(meeting.sequence),
    });
    // Agenda and seats stand as the first notice froze them; what changes later is for the next meeting.
    if (!again) {
      await putReturnsToTheTable(tx, meeting.id);
      await freezeSeats(tx, meeting, today(scheduledFor));
    }
    return done(meeting.id);
  },
});

async function freezeSeats(tx: Tx, meeting: LockedMeeting, on: string): Promise<void> {
  const frozen = await seatsOn(tx, meeting.body_id, on);
  await tx.insert(
    meetingSeats,
    frozen.map((seat) => ({
      meeting_id: meeting.id,
      seat_id: seat.id,
      position: seat.position,
      role: seat.role,
      holder: seat.holder,
      organization_ids: seat.organization_ids,
      vacant: seat.holder === null,
      required: seat.required,
      has_vote: seat.has_vote,
      substitutes_allowed: seat.substitutes_allowed,
      attendance: null,
      substitute: null,
    })),
  );
}
