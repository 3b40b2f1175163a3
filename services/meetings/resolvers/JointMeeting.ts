import { today } from '../../../platform/dates';
import { quorumRuleOf } from '../db/bodies';
import { seatAtMeeting } from '../db/meetings';
import { afterAct, MEETING_ACT_NAMES } from '../domain/meeting';
import { quorumOf } from '../domain/quorum';
import type { AgendaItemResolvers, JointMeetingResolvers } from '../generated/resolver-types';
import { canConvene } from '../permissions';
import { showAction } from './available-actions';
import { reference } from './references';

export const JointMeeting: JointMeetingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.jointMeeting.load(id),
  body: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  agenda: ({ id }, _args, { loaders }) => loaders.meetingAgenda.load(id),
  seats: async ({ id }, _args, { loaders }) => {
    const seats = await loaders.meetingSeats.load(id);
    return seats.map((seat) => ({
      ...seat,
      id: seat.seat_id,
      organizations: seat.organization_ids.map((org) => ({ id: org })),
    }));
  },
  quorum: async (meeting, _args, { loaders }) => {
    if (meeting.noticed_at === null) return null;
    const day = meeting.held_on ?? today(meeting.scheduled_for);
    const [seats, versions] = await Promise.all([
      loaders.meetingSeats.load(meeting.id),
      loaders.bodyRules.load(meeting.body_id),
    ]);
    const rules = versions.find((version) => version.valid_from <= day);
    return rules ? quorumOf(seats.map(seatAtMeeting), quorumRuleOf(rules)) : null;
  },
  resolutions: ({ id }, _args, { loaders }) => loaders.meetingResolutions.load(id),
  actionItems: ({ id }, _args, { loaders }) => loaders.meetingActionItems.load(id),
  availableActions: async ({ body_id, state }, _args, { loaders, viewer }) => {
    const body = await loaders.jointBody.load(body_id);
    const convenes = body !== null && canConvene(viewer, body.convener_id);
    return MEETING_ACT_NAMES.map((act) => {
      const next = afterAct(state, act);
      if (!convenes) return showAction(act, 'NOT_CONVENER');
      return showAction(act, next.ok ? null : next.error);
    });
  },
};

export const AgendaItem: AgendaItemResolvers = {
  presenter: ({ presenter_id }) => reference(presenter_id),
  actionItem: ({ action_item_id }, _args, { loaders }) =>
    action_item_id ? loaders.actionItem.load(action_item_id) : null,
};
