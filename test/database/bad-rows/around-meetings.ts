import { AT, DAY, id, type Rows } from './rows';

const noticed = { state: 'NOTICED', noticed_at: AT, sequence: 0 };
const declined = { reply: 'DECLINED', reason: '出差' };
const substituted = { reply: 'SUBSTITUTE', substitute: '李四' };

const carried = { state: 'CARRIED', carry_counts: true, left_because: 'DEFERRED' };
const takenOff = { state: 'WITHDRAWN', left_because: 'TAKEN_OFF', decision_note: '已解决' };
const byDate = { day_of_month: 5, nth: null, weekday: null };

/** What stands around the session: replies to the notice. */
export const aroundMeetings: Rows = {
  good: {
    meeting_replies: (n) => ({
      id: id('reply', n),
      meeting_id: id('meeting', n),
      seat_id: id('seat', n),
      sequence: 0,
      reply: 'ACCEPTED',
      organization_id: id('organization', n),
      organization_name: '第一居委会',
      at: AT,
    }),
    meeting_series: (n) => ({
      id: id('series', n),
      body_id: id('body', n),
      year: 2026,
      nth: 2,
      weekday: 4,
      starts_at: '14:00',
      planned_at: AT,
    }),
    agenda_categories: (n) => ({
      code: n === 1 ? 'OURS' : 'THEIRS',
      position: 100 + n,
      zh: '类别',
      en: 'Category',
    }),
    agenda_item_categories: (n) => ({ body_id: id('body'), origin_id: id('origin', n), category: 'OURS' }),
    agenda_forwards: (n) => ({
      id: id('forward', n),
      body_id: id('body'),
      item_id: id('agenda item', n),
      origin_id: id('agenda item', n),
      to_body_id: id('body', 2),
      title: '停车',
      reason: '需街道统筹',
      organization_id: id('organization', n),
      organization_name: '第一居委会',
      forwarded_at: AT,
    }),
  },
  bad: [
    ['joint_meetings_sequence_check', 'joint_meetings', { ...noticed, sequence: -1 }],
    ['joint_meetings_sent', 'joint_meetings', { sequence: 0 }],
    ['joint_meetings_sent', 'joint_meetings', { ...noticed, sequence: null }],
    ['meeting_replies_sequence_check', 'meeting_replies', { sequence: -1 }],
    ['meeting_replies_reply_check', 'meeting_replies', { reply: 'PERHAPS' }],
    ['meeting_replies_substitute_check', 'meeting_replies', { ...substituted, substitute: '' }],
    ['meeting_replies_reason_check', 'meeting_replies', { ...declined, reason: '' }],
    ['meeting_replies_organization_name_check', 'meeting_replies', { organization_name: '' }],
    ['meeting_replies_seat', 'meeting_replies', { seat_id: id('seat', 2) }],
    ['meeting_replies_substitute', 'meeting_replies', { substitute: '李四' }],
    ['meeting_replies_substitute', 'meeting_replies', { reply: 'SUBSTITUTE' }],
    ['meeting_replies_declined', 'meeting_replies', { reason: '出差' }],
    ['meeting_replies_declined', 'meeting_replies', { reply: 'DECLINED' }],
    ['joint_meetings_cadence', 'joint_meetings', { counts_for_cadence: false }],
    ['joint_meetings_series', 'joint_meetings', { series_id: id('series', 2) }],
    ['joint_meetings_moved', 'joint_meetings', { moved_from: DAY }],
    ['meeting_series_year_check', 'meeting_series', { year: 0 }],
    ['meeting_series_day_of_month_check', 'meeting_series', { ...byDate, day_of_month: 32 }],
    ['meeting_series_nth_check', 'meeting_series', { nth: 6 }],
    ['meeting_series_weekday_check', 'meeting_series', { weekday: 8 }],
    ['meeting_series_starts_at_check', 'meeting_series', { starts_at: '24:00' }],
    ['meeting_series_place_check', 'meeting_series', { place: '' }],
    ['meeting_series_rule', 'meeting_series', { day_of_month: 5 }],
    ['meeting_series_rule', 'meeting_series', { nth: null, weekday: null }],
    ['meeting_series_weekday', 'meeting_series', { weekday: null }],
    ['meeting_series_weekday', 'meeting_series', { ...byDate, weekday: 4 }],
    ['joint_meetings_agenda_version_check', 'joint_meetings', { agenda_version: 0 }],
    ['agenda_items_left_because_check', 'agenda_items', { ...carried, left_because: 'FORGOTTEN' }],
    ['agenda_items_left', 'agenda_items', { left_because: 'DEFERRED' }],
    ['agenda_items_left', 'agenda_items', { ...carried, left_because: null }],
    ['agenda_items_left', 'agenda_items', { ...takenOff, left_because: null }],
    ['agenda_items_taken_off', 'agenda_items', { ...takenOff, decision_note: null }],
    [
      'agenda_items_taken_off',
      'agenda_items',
      { ...carried, left_because: 'TAKEN_OFF', decision_note: '已解决' },
    ],
    ['agenda_items_parent', 'agenda_items', { parent_id: id('agenda item', 2) }],
    ['agenda_items_not_own_parent', 'agenda_items', { parent_id: id('agenda item') }],
    ['agenda_categories_code_check', 'agenda_categories', { code: 'small' }],
    ['agenda_categories_zh_check', 'agenda_categories', { zh: '' }],
    ['agenda_categories_en_check', 'agenda_categories', { en: '' }],
    ['agenda_forwards_title_check', 'agenda_forwards', { title: '' }],
    ['agenda_forwards_reason_check', 'agenda_forwards', { reason: '' }],
    ['agenda_forwards_organization_name_check', 'agenda_forwards', { organization_name: '' }],
    ['agenda_forwards_upward', 'agenda_forwards', { to_body_id: id('body') }],
  ],
  clashes: [['agenda_categories_position_key', 'agenda_categories', { position: 7 }]],
};
