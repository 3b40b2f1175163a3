import { chineseCalendar } from '../../../platform/calendar/years';
import { today, yearOf } from '../../../platform/dates';
import { quorumRuleOf } from '../db/bodies';
import { seatAtMeeting } from '../db/meetings';
import type { JointMeetingRow } from '../db/tables';
import { isOnTable, minutesOf } from '../domain/agenda-order';
import { hasEndedBy } from '../domain/body';
import {
  afterAct,
  checkNotice,
  isBeforeItsDay,
  MEETING_ACT_NAMES,
  type MeetingAct,
  missingAtClose,
} from '../domain/meeting';
import { type Quorum, quorumOf } from '../domain/quorum';
import type { Code } from '../errors';
import type { JointMeetingResolvers } from '../generated/resolver-types';
import type { Loaders } from '../loaders';
import { canConvene, mayReply } from '../permissions';
import { showAction } from './available-actions';
import { closingLines } from './clear-agenda';
import { invitationTo } from './invitation';

export const JointMeeting: JointMeetingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.jointMeeting.load(id),
  body: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  agenda: ({ id }, _args, { loaders }) => loaders.meetingAgenda.load(id),
  minutesTotal: async ({ id }, _args, { loaders }) =>
    minutesOf((await loaders.meetingAgenda.load(id)).filter(isOnTable)),
  seats: ({ id }, _args, { loaders }) => loaders.meetingSeats.load(id),
  series: ({ series_id }, _args, { loaders }) => (series_id ? loaders.series.load(series_id) : null),
  provisional: ({ state, scheduled_for }) =>
    state === 'PLANNED' && chineseCalendar.get(yearOf(today(scheduled_for)))?.status !== 'OFFICIAL',
  invitation: (meeting, _args, { loaders }) => invitationTo(meeting, loaders),
  quorum: (meeting, _args, { loaders }) => quorumAt(meeting, loaders),
  resolutions: ({ id }, _args, { loaders }) => loaders.meetingResolutions.load(id),
  actionItems: ({ id }, _args, { loaders }) => loaders.meetingActionItems.load(id),
  availableActions: async (meeting, _args, { loaders, viewer, now }) => {
    const body = await loaders.jointBody.load(meeting.body_id);
    const convenes = body !== null && canConvene(viewer, body.convener_id);
    const seats = await loaders.meetingSeats.load(meeting.id);
    const replies =
      body !== null &&
      (seats.length === 0 || seats.some((seat) => !seat.vacant && mayReply(viewer, body.convener_id, seat)));
    return Promise.all(
      MEETING_ACT_NAMES.map(async (act) => {
        if (act === 'respondToNotice' && !replies) return showAction(act, 'NOT_SEAT_HOLDER');
        if (act !== 'respondToNotice' && !convenes) return showAction(act, 'NOT_CONVENER');
        const next = afterAct(meeting.state, act);
        return showAction(act, next.ok ? await missingFor(act, meeting, loaders, now()) : next.error);
      }),
    );
  },
};

async function quorumAt(meeting: JointMeetingRow, loaders: Loaders): Promise<Quorum | null> {
  if (meeting.noticed_at === null) return null;
  const day = meeting.held_on ?? today(meeting.scheduled_for);
  const [seats, versions] = await Promise.all([
    loaders.meetingSeats.load(meeting.id),
    loaders.bodyRules.load(meeting.body_id),
  ]);
  const rules = versions.find((version) => version.valid_from <= day);
  return rules ? quorumOf(seats.map(seatAtMeeting), quorumRuleOf(rules)) : null;
}

/** What an act that fits the meeting's state still lacks; of several things the first. */
async function missingFor(
  act: MeetingAct,
  meeting: JointMeetingRow,
  loaders: Loaders,
  now: Date,
): Promise<Code | null> {
  if (act === 'startMeeting') {
    if (isBeforeItsDay(meeting.scheduled_for, now)) return 'MEETING_NOT_YET';
    return hasEndedBy((await loaders.jointBody.load(meeting.body_id))!, today(now)) ? 'BODY_ENDED' : null;
  }
  if (act === 'sendNotice') {
    const ready = checkNotice(await loaders.meetingAgenda.load(meeting.id));
    return ready.ok ? null : ready.error;
  }
  if (act === 'draftMinutes') {
    return (await loaders.meetingMinutes.load(meeting.id)).length > 0 ? 'MINUTES_EXIST' : null;
  }
  if (act !== 'closeMeeting') return null;
  const [seats, agenda, quorum] = await Promise.all([
    loaders.meetingSeats.load(meeting.id),
    loaders.meetingAgenda.load(meeting.id),
    quorumAt(meeting, loaders),
  ]);
  const missing = missingAtClose(seats.map(seatAtMeeting), closingLines(agenda), quorum?.met ?? false);
  return missing[0]?.code ?? null;
}
