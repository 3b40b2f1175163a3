import { AT, DAY, id, type Rows } from './rows';

const proposed = { state: 'PROPOSED', proposed_by_id: id('organization'), proposed_by_name: '业委会' };
const withdrawn = { state: 'WITHDRAWN', withdrawn_reason: '重复' };

/** What comes to the table: proposed and merged lines, cases that are put there, proposals. */
export const sources: Rows = {
  good: {
    agenda_merges: (n) => ({
      from_origin_id: id('origin', n),
      body_id: id('body', n),
      into_origin_id: id('other origin', n),
      from_item_id: id('agenda item', n),
      merged_at: AT,
      organization_id: id('organization', n),
    }),
    proposals: (n) => ({
      id: id('proposal', n),
      version: 1,
      body_id: id('body', n),
      estate_id: id('estate', n),
      title: '充电棚',
      text: '建充电棚',
      supporters_needed: 20,
      until: DAY,
      state: 'OPEN',
      opened_at: AT,
      organization_id: id('organization', n),
      organization_name: '居委会',
    }),
    proposal_comments: (n) => ({
      id: id('proposal comment', n),
      proposal_id: id('proposal', n),
      text: '同意',
      at: AT,
      subject: `owner-${n}`,
    }),
    proposal_supports: (n) => ({ subject: `owner-${n}`, proposal_id: id('proposal', n), at: AT }),
  },
  bad: [
    ['agenda_items_proposed_by_name_check', 'agenda_items', { ...proposed, proposed_by_name: '' }],
    ['agenda_items_decision_note_check', 'agenda_items', { decision_note: '' }],
    ['agenda_items_proposed', 'agenda_items', { ...proposed, proposed_by_name: null }],
    ['agenda_items_proposed', 'agenda_items', { state: 'PROPOSED' }],
    ['agenda_items_rejected', 'agenda_items', { ...proposed, state: 'REJECTED' }],
    ['agenda_merges_others', 'agenda_merges', { into_origin_id: id('origin') }],
    ['intakes_table_outcome_check', 'intakes', { table_outcome: 'INFORM' }],
    ['proposals_title_check', 'proposals', { title: '' }],
    ['proposals_text_check', 'proposals', { text: '' }],
    ['proposals_supporters_needed_check', 'proposals', { supporters_needed: 0 }],
    ['proposals_state_check', 'proposals', { state: 'LOST' }],
    ['proposals_organization_name_check', 'proposals', { organization_name: '' }],
    ['proposals_withdrawn_reason_check', 'proposals', { ...withdrawn, withdrawn_reason: '' }],
    ['proposals_withdrawn', 'proposals', { state: 'WITHDRAWN' }],
    ['proposals_withdrawn', 'proposals', { withdrawn_reason: '重复' }],
    ['proposal_comments_text_check', 'proposal_comments', { text: '' }],
    ['proposal_comments_subject_check', 'proposal_comments', { subject: '' }],
    [
      'proposal_comments_organization_name_check',
      'proposal_comments',
      { organization_id: id('organization'), organization_name: '' },
    ],
    ['proposal_comments_organization', 'proposal_comments', { organization_id: id('organization') }],
    ['proposal_supports_subject_check', 'proposal_supports', { subject: '' }],
  ],
  clashes: [['proposals_intake_id_key', 'proposals', { intake_id: id('intake') }]],
};
