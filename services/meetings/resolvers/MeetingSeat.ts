import type { NoticeReplyRow } from '../db/reply-tables';
import type { MeetingSeatRow } from '../db/tables';
import { suggestedAttendance } from '../domain/reply';
import type { MeetingSeatResolvers, NoticeReplyResolvers } from '../generated/resolver-types';
import type { Loaders } from '../loaders';
import { reference } from './references';

/** A seat's last reply to the notice that stands; what was said to an earlier one says nothing of this. */
export async function presentReply(
  seat: Pick<MeetingSeatRow, 'meeting_id' | 'seat_id'>,
  loaders: Loaders,
): Promise<NoticeReplyRow | null> {
  const [meeting, replies] = await Promise.all([
    loaders.jointMeeting.load(seat.meeting_id),
    loaders.meetingReplies.load(seat.meeting_id),
  ]);
  const current = replies.filter(
    (reply) => reply.seat_id === seat.seat_id && reply.sequence === meeting?.sequence,
  );
  return current.at(-1) ?? null;
}

export const MeetingSeat: MeetingSeatResolvers = {
  id: ({ seat_id }) => seat_id,
  organizations: ({ organization_ids }) => organization_ids.map((id) => ({ id })),
  reply: (seat, _args, { loaders }) => presentReply(seat, loaders),
  replies: async ({ meeting_id, seat_id }, _args, { loaders }) =>
    (await loaders.meetingReplies.load(meeting_id)).filter((reply) => reply.seat_id === seat_id),
  suggestedAttendance: async (seat, _args, { loaders }) => {
    const reply = await presentReply(seat, loaders);
    return reply && suggestedAttendance(reply.reply);
  },
};

export const NoticeReply: NoticeReplyResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};
