import type { AgendaItemRow } from '../db/tables';
import { outlines } from '../domain/agenda-order';
import type { CarryCause } from '../domain/kinds';
import type {
  AgendaForwardResolvers,
  AgendaItemResolvers,
  HigherBodyResolvers,
} from '../generated/resolver-types';
import type { Loaders } from '../loaders';
import { reference } from './references';

const CAUSES = {
  NOT_DISCUSSED: '没有讨论',
  DEFERRED: '推迟',
  NOT_DECIDED: '讨论了而没有决定',
  NOT_HELD: '会议取消',
  OVERDUE: '任务逾期未办结',
} as const satisfies Record<CarryCause, string>;

export const AgendaItem: AgendaItemResolvers = {
  presenter: ({ presenter_id }) => reference(presenter_id),
  actionItem: ({ action_item_id }, _args, { loaders }) =>
    action_item_id ? loaders.actionItem.load(action_item_id) : null,
  whistle: async ({ origin_id }, _args, { loaders }) =>
    (await loaders.whistleOfOrigin.load(origin_id))[0] ?? null,
  outline: async ({ id, meeting_id }, _args, { loaders }) =>
    outlines(await loaders.meetingAgenda.load(meeting_id)).get(id) ?? null,
  parent: ({ parent_id }, _args, { loaders }) => (parent_id ? loaders.agendaItem.load(parent_id) : null),
  children: async ({ id, meeting_id }, _args, { loaders }) =>
    (await loaders.meetingAgenda.load(meeting_id)).filter((line) => line.parent_id === id),
  meeting: ({ meeting_id }, _args, { loaders }) => loaders.jointMeeting.load(meeting_id),
  categories: (item, _args, { loaders }) => loaders.itemCategories.load(item.origin_id),
  trail: (item, _args, { loaders }) => loaders.trail.load(item),
  whyCarried: (item, _args, { loaders }) => (item.kind === 'CARRIED' ? whyCarried(item, loaders) : null),
  forwardedTo: (item, _args, { loaders }) => loaders.forwardsOf.load(item.origin_id),
  forwardedFrom: (item, _args, { loaders }) =>
    item.kind === 'FORWARDED' || item.kind === 'CARRIED' ? loaders.forward.load(item.origin_id) : null,
};

/** Nobody knows it of lines from before it was noted. */
const causeOf = (before: AgendaItemRow | undefined): CarryCause | null => {
  const because = before?.left_because ?? null;
  return because === 'TAKEN_OFF' || because === 'NOT_RECORDED' ? null : because;
};

/** What the line before this one says: the meeting it stood on, and why that left it. */
async function whyCarried(item: AgendaItemRow, loaders: Loaders) {
  const trail = await loaders.trail.load(item);
  const before = trail[trail.findIndex((line) => line.id === item.id) - 1];
  const meeting = before ? await loaders.jointMeeting.load(before.meeting_id) : null;
  const cause = item.action_item_id ? 'OVERDUE' : causeOf(before);
  const at = meeting ? `第${meeting.number}次会议` : '上次会议';
  return {
    cause,
    meeting,
    explanation: `${at}${cause ? CAUSES[cause] : '没有处理'}，已结转${item.carried_count}次，首次提出于${item.first_raised_on}`,
  };
}

export const AgendaForward: AgendaForwardResolvers = {
  state: ({ outcome, line_id }) => (outcome !== null ? 'DECIDED' : line_id ? 'ON_AGENDA' : 'WAITING'),
  from: ({ item_id }, _args, { loaders }) => loaders.agendaItem.load(item_id),
  fromBody: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  line: ({ line_id }, _args, { loaders }) => (line_id ? loaders.agendaItem.load(line_id) : null),
  toBody: ({ to_body_id }, _args, { loaders }) => loaders.jointBody.load(to_body_id),
};

export const HigherBody: HigherBodyResolvers = {
  division: (body) => reference((body as { readonly division_id: string }).division_id),
};
