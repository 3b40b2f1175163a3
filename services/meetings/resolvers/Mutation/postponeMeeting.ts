import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockMeeting } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import { nextSequence } from '../../domain/meeting';
import type { Code } from '../../errors';
import type { PostponeMeetingInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const postponeMeeting = mutation<PostponeMeetingInput, Context, Code, JointMeetingRow>({
  name: 'postponeMeeting',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const checked = checkMeeting(
      tx.viewer,
      await lockMeeting(tx, input.meetingId, today(now)),
      'postponeMeeting',
    );
    if (!checked.ok) return checked.error;
    const { meeting, next } = checked.value;
    const reason = writtenText(input.reason, 1_000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    await tx.save(jointMeetings, meeting, { state: next, reason, sequence: nextSequence(meeting.sequence) });
    return done(meeting.id);
  },
});
