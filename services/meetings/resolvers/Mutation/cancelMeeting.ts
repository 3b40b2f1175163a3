import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockMeeting } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import { nextSequence } from '../../domain/meeting';
import type { Code } from '../../errors';
import type { CancelMeetingInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { clearAgenda } from '../clear-agenda';
import { mutation } from '../mutation';

export const cancelMeeting = mutation<CancelMeetingInput, Context, Code, JointMeetingRow>({
  name: 'cancelMeeting',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const checked = checkMeeting(
      tx.viewer,
      await lockMeeting(tx, input.meetingId, today(now)),
      'cancelMeeting',
    );
    if (!checked.ok) return checked.error;
    const { meeting, next } = checked.value;
    const reason = writtenText(input.reason, 1_000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    // Nobody is told of a meeting being called off that nobody was told of.
    const sequence = meeting.sequence === null ? null : nextSequence(meeting.sequence);
    await tx.save(jointMeetings, meeting, { state: next, reason, sequence });
    // Back to the backlog: what was never held is taken up again and counts for nothing.
    await clearAgenda(tx, meeting.id, false, () => false);
    return done(meeting.id);
  },
});
