import { createHash } from 'node:crypto';
import { AT, BEFORE, DAY, DAY_BEFORE, id, LATER, type Row, type Rows } from './rows';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const NO_RECORD = '0'.repeat(64);
const text = (n: number) => `{"n":${n}}`;
const without = (row: Row, column: string): Row => ({ ...row, [column]: null });

/** Good minutes in each state after DRAFT. */
const circulated = { state: 'CIRCULATED', round: 1, circulated_at: AT };
const signing = { ...circulated, state: 'SIGNING', signing_at: AT };
const locked = { ...signing, state: 'LOCKED', locked_at: AT };
const published = { ...locked, state: 'PUBLISHED', published_at: LATER };

const sealedAddendum = { state: 'SEALED', sealed_at: LATER };
const news = { kind: 'PROGRESS', minutes_id: null, text: '路灯已修', hash: sha256('路灯已修') };

/** Minutes, their addenda and chain, and publications: the second of each belongs to the first body, too. */
export const minutes: Rows = {
  good: {
    minutes: (n) => ({
      id: id('minutes', n),
      version: 1,
      body_id: id('body'),
      meeting_id: id('meeting', n),
      state: 'DRAFT',
      round: 0,
      content: text(n),
      content_hash: sha256(text(n)),
      remarks_version: 0,
      drafted_at: AT,
    }),
    minutes_rounds: (n) => ({
      minutes_id: id('minutes', n),
      round: 1,
      circulated_at: AT,
      content: text(n),
      content_hash: sha256(text(n)),
    }),
    minutes_comments: (n) => ({
      id: id('comment', n),
      minutes_id: id('minutes', n),
      round: 1,
      kind: 'CHANGE_REQUEST',
      seat_id: id('seat', n),
      role: '居委会',
      organization_id: id('organization', n),
      organization_name: '第一居委会',
      text: '时间有误',
      at: AT,
    }),
    minutes_answers: (n) => ({
      comment_id: id('comment', n),
      text: '已改',
      at: AT,
      organization_id: id('convener', n),
    }),
    minutes_addenda: (n) => ({
      id: id('addendum', n),
      version: 1,
      minutes_id: id('minutes', n),
      body_id: id('body'),
      number: n,
      state: 'SIGNING',
      text: '更正',
      reason: '笔误',
      content: text(n),
      content_hash: sha256(text(n)),
      drafted_at: AT,
    }),
    minutes_signatures: (n) => ({
      id: id('signature', n),
      minutes_id: id('minutes', n),
      content_hash: sha256(text(n)),
      seat_id: id('seat', n),
      role: '居委会',
      organization_id: id('organization', n),
      organization_name: '第一居委会',
      at: AT,
    }),
    minutes_chains: (n) => ({ body_id: id('body', n), count: 1, head_hash: sha256(text(n)) }),
    sealed_records: (n) => ({
      id: id('sealed', n),
      body_id: id('body'),
      // Not the first of a chain: that one alone has no record before it.
      sequence: n + 1,
      kind: 'MINUTES',
      minutes_id: id('minutes', n),
      previous_hash: sha256(text(n + 1)),
      record: text(n),
      hash: sha256(text(n)),
      sealed_at: AT,
    }),
    public_versions: (n) => ({
      sealed_id: id('sealed', n),
      body_id: id('body'),
      minutes_id: id('minutes', n),
      kind: 'MINUTES',
      sequence: n,
      protected_hash: sha256(text(n)),
      record: text(n),
      hash: sha256(text(n)),
      published_at: AT,
    }),
    publications: (n) => ({
      id: id('publication', n),
      body_id: id('body'),
      kind: 'MINUTES',
      title: '会议纪要',
      minutes_id: id('minutes', n),
      channel: 'WALL',
      place: '公告栏',
      from_on: DAY,
      hash: sha256(text(n)),
      organization_id: id('organization', n),
      organization_name: '第一居委会',
      at: AT,
    }),
  },

  bad: [
    ['minutes_state_check', 'minutes', { ...circulated, state: 'WHISPERED' }],
    ['minutes_remarks_check', 'minutes', { remarks: '' }],
    ['minutes_remarks_version_check', 'minutes', { remarks_version: -1 }],
    ['minutes_meeting', 'minutes', { body_id: id('body', 2) }],
    ['minutes_hash', 'minutes', { content: '{}' }],
    ['minutes_hash', 'minutes', { content_hash: NO_RECORD }],
    ['minutes_round', 'minutes', { round: 1 }],
    ['minutes_round', 'minutes', { ...circulated, round: 0 }],
    ['minutes_circulated', 'minutes', { circulated_at: AT }],
    ['minutes_circulated', 'minutes', without(circulated, 'circulated_at')],
    ['minutes_signing', 'minutes', { ...circulated, signing_at: AT }],
    ['minutes_signing', 'minutes', without(signing, 'signing_at')],
    ['minutes_sign_by', 'minutes', { ...circulated, sign_by: DAY }],
    ['minutes_locked', 'minutes', { ...signing, locked_at: AT }],
    ['minutes_locked', 'minutes', without(locked, 'locked_at')],
    ['minutes_published', 'minutes', { ...locked, published_at: LATER }],
    ['minutes_published', 'minutes', without(published, 'published_at')],
    ['minutes_order', 'minutes', { ...circulated, circulated_at: BEFORE }],
    ['minutes_order', 'minutes', { ...signing, signing_at: BEFORE }],
    ['minutes_order', 'minutes', { ...locked, locked_at: BEFORE }],
    ['minutes_order', 'minutes', { ...published, published_at: BEFORE }],

    ['minutes_rounds_round_check', 'minutes_rounds', { round: 0 }],
    ['minutes_rounds_hash', 'minutes_rounds', { content: '{}' }],

    ['minutes_comments_kind_check', 'minutes_comments', { kind: 'SIGH' }],
    ['minutes_comments_text_check', 'minutes_comments', { text: '' }],
    ['minutes_comments_round', 'minutes_comments', { round: 2 }],
    ['minutes_answers_text_check', 'minutes_answers', { text: '' }],

    ['minutes_addenda_number_check', 'minutes_addenda', { number: 0 }],
    ['minutes_addenda_state_check', 'minutes_addenda', { state: 'LOST' }],
    ['minutes_addenda_text_check', 'minutes_addenda', { text: '' }],
    ['minutes_addenda_reason_check', 'minutes_addenda', { reason: '' }],
    ['minutes_addenda_minutes', 'minutes_addenda', { body_id: id('body', 2) }],
    ['minutes_addenda_hash', 'minutes_addenda', { content: '{}' }],
    ['minutes_addenda_sealed', 'minutes_addenda', { sealed_at: LATER }],
    ['minutes_addenda_sealed', 'minutes_addenda', without(sealedAddendum, 'sealed_at')],
    ['minutes_addenda_order', 'minutes_addenda', { ...sealedAddendum, sealed_at: BEFORE }],

    ['minutes_signatures_content_hash_check', 'minutes_signatures', { content_hash: 'hash' }],
    ['minutes_signatures_reservation_check', 'minutes_signatures', { reservation: '' }],
    ['minutes_signatures_addendum', 'minutes_signatures', { addendum_id: id('addendum', 2) }],

    ['minutes_chains_count_check', 'minutes_chains', { count: -1 }],
    ['minutes_chains_head_hash_check', 'minutes_chains', { head_hash: 'hash' }],
    ['minutes_chains_empty', 'minutes_chains', { count: 0 }],
    ['minutes_chains_empty', 'minutes_chains', { head_hash: NO_RECORD }],

    ['sealed_records_sequence_check', 'sealed_records', { sequence: 0 }],
    ['sealed_records_kind_check', 'sealed_records', { kind: 'RUMOUR' }],
    ['sealed_records_minutes', 'sealed_records', { body_id: id('body', 2) }],
    ['sealed_records_addendum', 'sealed_records', { kind: 'ADDENDUM', addendum_id: id('addendum', 2) }],
    ['sealed_records_kind', 'sealed_records', { kind: 'ADDENDUM' }],
    ['sealed_records_kind', 'sealed_records', { addendum_id: id('addendum') }],
    ['sealed_records_first', 'sealed_records', { previous_hash: NO_RECORD }],
    ['sealed_records_first', 'sealed_records', { sequence: 1 }],
    ['sealed_records_hash', 'sealed_records', { record: '{}' }],
    ['sealed_records_hash', 'sealed_records', { hash: sha256('') }],

    ['public_versions_kind_check', 'public_versions', { kind: 'RUMOUR' }],
    ['public_versions_sequence_check', 'public_versions', { sequence: 0 }],
    ['public_versions_minutes', 'public_versions', { body_id: id('body', 2) }],
    ['public_versions_hash', 'public_versions', { record: '{}' }],

    ['publications_kind_check', 'publications', { ...news, kind: 'RUMOUR' }],
    ['publications_title_check', 'publications', { title: '' }],
    ['publications_channel_check', 'publications', { channel: 'WHISPER' }],
    ['publications_place_check', 'publications', { place: '' }],
    ['publications_hash_check', 'publications', { hash: 'hash' }],
    ['publications_minutes', 'publications', { body_id: id('body', 2) }],
    ['publications_what', 'publications', { minutes_id: null }],
    ['publications_what', 'publications', { ...news, minutes_id: id('minutes') }],
    ['publications_text', 'publications', { text: '另有文字', hash: sha256('另有文字') }],
    ['publications_text', 'publications', { ...news, text: null }],
    ['publications_hash', 'publications', { ...news, hash: sha256('') }],
    ['publications_days', 'publications', { to_on: DAY_BEFORE }],
  ],

  clashes: [
    ['minutes_meeting_id_key', 'minutes', { meeting_id: id('meeting') }],
    ['minutes_comments_one_request', 'minutes_comments', { minutes_id: id('minutes'), seat_id: id('seat') }],
    ['minutes_addenda_minutes_id_number_key', 'minutes_addenda', { minutes_id: id('minutes'), number: 7 }],
    [
      'minutes_signatures_once',
      'minutes_signatures',
      { minutes_id: id('minutes'), seat_id: id('seat'), content_hash: sha256(text(1)) },
    ],
    ['sealed_records_body_id_sequence_key', 'sealed_records', { sequence: 7 }],
    ['sealed_records_body_id_previous_hash_key', 'sealed_records', { previous_hash: sha256('') }],
    ['sealed_records_hash_key', 'sealed_records', { record: text(1), hash: sha256(text(1)) }],
    ['sealed_records_once', 'sealed_records', { minutes_id: id('minutes') }],
    ['public_versions_body_id_sequence_key', 'public_versions', { sequence: 7 }],
  ],
};
