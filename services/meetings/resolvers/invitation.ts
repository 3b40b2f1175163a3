import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { JointMeetingRow } from '../db/tables';
import { minutesOf, numbered } from '../domain/agenda-order';
import type { Reply } from '../domain/kinds';
import type { Loaders } from '../loaders';
import { presentReply } from './MeetingSeat';

const STATUS = {
  ACCEPTED: ICalAttendeeStatus.ACCEPTED,
  DECLINED: ICalAttendeeStatus.DECLINED,
  SUBSTITUTE: ICalAttendeeStatus.DELEGATED,
} as const satisfies Record<Reply, ICalAttendeeStatus>;

const MINUTE = 60_000;
/** Where the lines name no minutes, or fewer, an hour is kept free. */
const AT_LEAST_MINUTES = 60;

/** Nobody's mailbox (RFC 2606): replies are given in the graph, and no address of a person leaves it. */
const address = (id: string): string => `${id}@lianxi.invalid`;

/**
 * What was last sent out about a meeting, as iTIP (RFC 5546): one UID for ever, a higher SEQUENCE each time, CANCEL
 * where it was put off or called off. Null before the notice.
 */
export async function invitationTo(meeting: JointMeetingRow, loaders: Loaders): Promise<string | null> {
  if (meeting.sequence === null) return null;
  const [body, seats, agenda] = await Promise.all([
    loaders.jointBody.load(meeting.body_id),
    loaders.meetingSeats.load(meeting.id),
    loaders.meetingAgenda.load(meeting.id),
  ]);
  if (body === null) return null;
  const filled = seats.filter((seat) => !seat.vacant);
  const [convener, replies] = await Promise.all([
    loaders.organizationName.load(body.convener_id),
    Promise.all(filled.map((seat) => presentReply(seat, loaders))),
  ]);
  const off = meeting.state === 'CANCELLED' || meeting.state === 'POSTPONED';
  const onTable = numbered(agenda);
  const minutes = Math.max(minutesOf(onTable.map(({ line }) => line)), AT_LEAST_MINUTES);
  const lines = onTable.map(({ line, outline }) => `${outline} ${line.title}`);
  const calendar = ical({
    prodId: { company: 'lianxi', product: 'joint-meetings', language: 'ZH' },
    method: off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: `${meeting.id}@lianxi`,
    sequence: meeting.sequence,
    stamp: meeting.noticed_at!,
    start: meeting.scheduled_for,
    end: new Date(meeting.scheduled_for.getTime() + minutes * MINUTE),
    summary: `${body.name} ${meeting.number}`,
    location: meeting.place,
    description: meeting.reason ? [meeting.reason, ...lines].join('\n') : lines.join('\n'),
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: convener?.name ?? body.name, email: address(body.convener_id) },
    attendees: filled.map((seat, i) => ({
      name: `${seat.role}（${seat.holder}）`,
      email: address(seat.seat_id),
      role: seat.required ? ICalAttendeeRole.REQ : ICalAttendeeRole.OPT,
      status: statusOf(replies[i]!),
    })),
  });
  return calendar.toString();
}

const statusOf = (reply: { readonly reply: Reply } | null): ICalAttendeeStatus =>
  reply ? STATUS[reply.reply] : ICalAttendeeStatus.NEEDSACTION;
