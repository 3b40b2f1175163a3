import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockMeeting, shareBodyOf } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import { hasEndedBy } from '../../domain/body';
import { isBeforeItsDay } from '../../domain/meeting';
import type { Code } from '../../errors';
import type { StartMeetingInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const startMeeting = mutation<StartMeetingInput, Context, Code, JointMeetingRow>({
  name: 'startMeeting',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    await shareBodyOf(tx, input.meetingId);
    const checked = checkMeeting(tx.viewer, await lockMeeting(tx, input.meetingId, on), 'startMeeting');
    if (!checked.ok) return checked.error;
    const { meeting, next } = checked.value;
    if (isBeforeItsDay(meeting.scheduled_for, now)) return refuse('MEETING_NOT_YET');
    if (hasEndedBy(meeting, on)) return refuse('BODY_ENDED');
    await tx.save(jointMeetings, meeting, { state: next, held_on: on });
    return done(meeting.id);
  },
});
