import { AT, id, type Rows } from './rows';

/** The tables that every service has. */
export const ground: Rows = {
  good: {
    audit_entries: (n) => ({
      id: id('audit entry', n),
      at: AT,
      subject: 'wang',
      act: 'openDraft',
      object_type: 'JointMeeting',
      object_id: id('meeting', n),
      outcome: 'DONE',
      request_id: 'r1',
    }),
    outbox: (n) => ({
      id: id('fact', n),
      seq: 1,
      transaction: n,
      type: 'EstateFiled',
      version: 1,
      subject_id: id('estate', n),
      payload: {},
      recorded_at: AT,
    }),
  },

  bad: [
    ['audit_entries_outcome_check', 'audit_entries', { outcome: 'PERHAPS', object_id: null }],
    ['audit_entries_check', 'audit_entries', { object_id: null }],
    ['audit_entries_check1', 'audit_entries', { outcome: 'REFUSED' }],
    ['audit_entries_check1', 'audit_entries', { code: 'MEETING_IS_CLOSED' }],
    ['outbox_version_check', 'outbox', { version: 0 }],
  ],

  clashes: [['outbox_position', 'outbox', { transaction: 7 }]],
};
