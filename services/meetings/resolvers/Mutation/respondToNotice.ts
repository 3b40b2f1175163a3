import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockMeeting } from '../../db/meetings';
import { insertReply, lockMeetingSeat } from '../../db/replies';
import type { JointMeetingRow } from '../../db/tables';
import { afterAct } from '../../domain/meeting';
import { checkReply } from '../../domain/reply';
import { type Code, errors } from '../../errors';
import type { RespondToNoticeInput } from '../../generated/resolver-types';
import { canRead, mayReply } from '../../permissions';
import { mutation } from '../mutation';

export const respondToNotice = mutation<RespondToNoticeInput, Context, Code, JointMeetingRow>({
  name: 'respondToNotice',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    // Shared: several seats answer at once, and none after the session has started.
    const meeting = await lockMeeting(tx, input.meetingId, today(now), 'SHARE');
    if (!canRead(tx.viewer, meeting)) return refuse('MEETING_UNKNOWN', { path: ['input', 'meetingId'] });
    const seat = await lockMeetingSeat(tx, meeting.id, input.seatId);
    if (!mayReply(tx.viewer, meeting.convener_id, seat))
      throw new CodedError('FORBIDDEN', errors.NOT_SEAT_HOLDER.zh);
    const next = afterAct(meeting.state, 'respondToNotice');
    if (!next.ok) return refuse(next.error);
    if (!seat) return refuse('SEAT_UNKNOWN', { path: ['input', 'seatId'] });
    const reply = checkReply(
      { vacant: seat.vacant, substitutesAllowed: seat.substitutes_allowed },
      {
        reply: input.reply,
        substitute: writtenText(input.substitute ?? '', 100),
        reason: writtenText(input.reason ?? '', 1_000),
      },
    );
    if (!reply.ok) return refuse(reply.error, { path: ['input', 'reply'] });

    await insertReply(tx, seat, meeting.sequence!, reply.value);
    return done(meeting.id);
  },
});
