import { AT, id, type Rows } from './rows';

const noticed = { state: 'NOTICED', noticed_at: AT, sequence: 0 };
const declined = { reply: 'DECLINED', reason: '出差' };
const substituted = { reply: 'SUBSTITUTE', substitute: '李四' };

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
  ],
  clashes: [],
};
