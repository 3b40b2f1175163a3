import { without } from './around-votes';
import { AT, BEFORE, id, LATER, type Rows } from './rows';

/** A proxy on paper, checked and revoked, as far as it differs from one that is granted. */
const written = { grantor_subject: null, recorded_by: id('person'), recorded_for: id('organization') };
const read = {
  ...written,
  checked_by: id('second'),
  checked_for: id('organization', 2),
  checked_at: LATER,
  scan_sha256: 'a'.repeat(64),
};
const granted = { grantor_subject: 'wang', recorded_by: null, recorded_for: null };
const proxy = { written, read, revoked: { ...written, revoked_at: LATER, revoked_reason: '登记有误' } };

/** Who votes for whom, and how they were told to. */
export const proxies: Rows = {
  good: {
    vote_proxies: (n) => ({
      id: id('proxy', n),
      version: 1,
      session_id: id('session', n),
      estate_id: id('estate', n),
      elector_key: `王${n}`,
      grantor_subject: 'wang',
      agent_subject: 'li',
      granted_at: AT,
    }),
    proxy_instructions: (n) => ({
      proxy_id: id('proxy', n),
      matter_id: id('matter', n),
      session_id: id('session', n),
      choice: 'YES',
    }),
  },
  bad: [
    ['vote_proxies_elector_key_check', 'vote_proxies', { elector_key: '' }],
    ['vote_proxies_grantor_subject_check', 'vote_proxies', { grantor_subject: '' }],
    ['vote_proxies_agent_subject_check', 'vote_proxies', { agent_subject: '' }],
    ['vote_proxies_another', 'vote_proxies', { agent_subject: 'wang' }],
    ['vote_proxies_written', 'vote_proxies', { grantor_subject: null }],
    ['vote_proxies_written', 'vote_proxies', { ...proxy.written, grantor_subject: 'wang' }],
    ['vote_proxies_written', 'vote_proxies', { ...proxy.written, recorded_for: null }],
    ['vote_proxies_checked', 'vote_proxies', without(proxy.read, 'scan_sha256')],
    ['vote_proxies_checked', 'vote_proxies', { ...proxy.read, ...granted }],
    ['vote_proxies_two_people', 'vote_proxies', { ...proxy.read, checked_by: id('person') }],
    ['vote_proxies_two_people', 'vote_proxies', { ...proxy.read, checked_for: id('organization') }],
    ['vote_proxies_scan_sha256_check', 'vote_proxies', { ...proxy.read, scan_sha256: 'x' }],
    ['vote_proxies_revoked_reason', 'vote_proxies', without(proxy.revoked, 'revoked_reason')],
    ['vote_proxies_revoked_reason', 'vote_proxies', { ...proxy.written, revoked_reason: '登记有误' }],
    ['vote_proxies_revoked_reason_check', 'vote_proxies', { ...proxy.revoked, revoked_reason: '' }],
    ['proxy_instructions_choice_check', 'proxy_instructions', { choice: 'INVALID' }],
    ['proxy_instructions_selects', 'proxy_instructions', { candidate_ids: [] }],
    ['proxy_instructions_selects', 'proxy_instructions', { choice: 'NO', candidate_ids: [id('candidate')] }],
    ['proxy_instructions_proxy_id_session_id_fkey', 'proxy_instructions', { proxy_id: id('proxy', 9) }],
    ['proxy_instructions_matter_id_session_id_fkey', 'proxy_instructions', { matter_id: id('matter', 9) }],
    ['vote_proxies_revoked', 'vote_proxies', { revoked_at: BEFORE }],
  ],
  clashes: [['vote_proxies_one', 'vote_proxies', { session_id: id('session'), elector_key: '王' }]],
};
