import { AT, BEFORE, id, LATER, type Rows } from './rows';

const SHA = 'a'.repeat(64);
const stored = { state: 'STORED', stored_at: LATER, stored_size: 90, stored_sha256: SHA };

/** The table of every service that keeps files. */
export const files: Rows = {
  good: {
    attachments: (n) => ({
      id: id('attachment', n),
      object_type: 'ActionItem',
      object_id: id('item', n),
      state: 'RESERVED',
      file_name: '现场.jpg',
      media_type: 'image/jpeg',
      size: 100,
      sha256: SHA,
      subject: 'wang',
      organization_id: id('organization', n),
      organization_name: '派出所',
      reserved_at: AT,
      expires_at: LATER,
    }),
  },
  bad: [
    ['attachments_state_check', 'attachments', { state: 'LOST' }],
    ['attachments_file_name_check', 'attachments', { file_name: '' }],
    ['attachments_media_type_check', 'attachments', { media_type: 'image/svg+xml' }],
    ['attachments_size_check', 'attachments', { size: 0 }],
    ['attachments_size_check', 'attachments', { size: 10 * 1024 * 1024 + 1 }],
    ['attachments_sha256_check', 'attachments', { sha256: 'A'.repeat(64) }],
    ['attachments_stored_size_check', 'attachments', { ...stored, stored_size: 0 }],
    ['attachments_stored_sha256_check', 'attachments', { ...stored, stored_sha256: 'abc' }],
    ['attachments_expiry', 'attachments', { expires_at: BEFORE }],
    ['attachments_stored', 'attachments', { state: 'STORED' }],
    ['attachments_stored', 'attachments', { ...stored, state: 'RESERVED' }],
    ['attachments_stored', 'attachments', { ...stored, stored_at: null }],
    ['attachments_stored', 'attachments', { ...stored, stored_size: null }],
    ['attachments_stored', 'attachments', { ...stored, state: 'EXPIRED' }],
  ],
  clashes: [],
};
