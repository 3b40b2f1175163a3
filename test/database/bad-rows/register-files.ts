import { files } from './files';
import { AT, BEFORE, DAY, id, LATER, type Row, type Rows } from './rows';

const read = { state: 'READ', read_at: AT, row_count: 3, unit_count: 2 };
const imported = { ...read, state: 'IMPORTED', imported_at: LATER, import_id: id('import') };
const expired = { state: 'EXPIRED', forgotten_at: LATER };

const upload = (constraint: string, overrides: Row) => [constraint, 'register_uploads', overrides] as const;
const fault = (constraint: string, overrides: Row) => [constraint, 'register_faults', overrides] as const;

/** Registers that come as files: what is kept here is a sheet, and no evidence. */
export const registerFiles: Rows = {
  good: {
    attachments: (n) => ({
      ...files.good.attachments!(n),
      object_type: 'Register',
      object_id: id('estate', n),
      media_type: 'text/csv',
    }),
    register_uploads: (n) => ({
      id: id('attachment', n),
      estate_id: id('estate', n),
      valid_from: DAY,
      state: 'WAITING',
      created_at: AT,
      expires_at: LATER,
    }),
    register_faults: (n) => ({
      upload_id: id('attachment', n),
      nth: 0,
      sheet_row: 2,
      sheet_column: 'area',
      code: 'AREA_INVALID',
    }),
  },
  bad: [
    ...files.bad,
    ['attachments_media_type_check', 'attachments', { media_type: 'application/pdf' }],
    ['attachments_media_type_check', 'attachments', { object_type: 'PaperBallot' }],
    upload('register_uploads_state_check', { state: 'LOST' }),
    upload('register_uploads_expiry', { expires_at: BEFORE }),
    upload('register_uploads_row_count_check', { ...read, row_count: -1 }),
    upload('register_uploads_unit_count_check', { ...read, unit_count: -1 }),
    upload('register_uploads_read_whole', { ...read, row_count: null }),
    upload('register_uploads_read', { ...read, state: 'WAITING' }),
    upload('register_uploads_read', { state: 'READ' }),
    upload('register_uploads_imported', { ...imported, state: 'READ' }),
    upload('register_uploads_imported', { ...imported, import_id: null }),
    upload('register_uploads_imported', { ...read, state: 'IMPORTED' }),
    upload('register_uploads_forgotten', { ...expired, forgotten_at: null }),
    upload('register_uploads_forgotten', { ...read, forgotten_at: LATER }),
    upload('register_uploads_forgotten', { forgotten_at: LATER }),
    fault('register_faults_sheet_row_check', { sheet_row: 0 }),
    fault('register_faults_sheet_column_check', { sheet_column: '' }),
    fault('register_faults_code_check', { code: '' }),
  ],
  clashes: [
    [
      'attachments_on_the_way',
      'attachments',
      { object_type: 'PaperBallot', object_id: id('paper'), media_type: 'application/pdf' },
    ],
  ],
};
