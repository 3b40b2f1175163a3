import { AT, BEFORE, id, LATER, type Row, type Rows } from './rows';

/** A good project in each state after PLANNED, as far as it differs from a planned one. */
const begun = {
  state: 'UNDER_WAY',
  contractor_id: id('contractor'),
  contractor_name: '项目部',
  started_at: AT,
};
const completed = { ...begun, state: 'COMPLETED', completed_by: id('contractor'), completed_at: AT };
const accepted = { ...completed, state: 'ACCEPTED', accepted_by: id('organization'), accepted_at: AT };
const settled = { ...accepted, state: 'SETTLED', settled_at: LATER };
const cancelled = { state: 'CANCELLED', cancelled_at: AT, cancellation_reason: '改期再议' };

const without = (row: Row, ...columns: string[]): Row => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, null])),
});

const by = { source: 'ORGANIZATION', organization_id: id('organization'), organization_name: '业委会' };

export const projects: Rows = {
  good: {
    meeting_resolutions: (n) => ({
      id: id('resolution', n),
      estate_id: id('estate', n),
      number: `2026-${n}`,
    }),
    vote_matters: (n) => ({
      vote_id: id('vote', n),
      position: 1,
      estate_id: id('estate', n),
      external: false,
      kind: 'FUND_USE',
      passed: true,
      voiding: false,
      fund_amount: 12_000_000,
    }),
    project_counters: (n) => ({ estate_id: id('estate', n), year: 2026, last: 1 }),
    improvement_projects: (n) => ({
      id: id('project', n),
      version: 1,
      number: `2026-${n}`,
      estate_id: id('estate', n),
      title: '更新监控',
      parts: ['摄像机'],
      resolution_id: id('resolution', n),
      vote_id: id('vote', n),
      vote_position: 1,
      budget: 12_000_000,
      state: 'PLANNED',
      planned_at: AT,
    }),
    project_shares: (n) => ({
      project_id: id('project', n),
      position: n,
      source: 'MAINTENANCE_FUND',
      amount: 12_000_000,
    }),
    project_settlements: (n) => ({ project_id: id('project', n), position: n, amount: 11_000_000 }),
    project_events: (n) => ({
      id: id('project event', n),
      project_id: id('project', n),
      act: 'planProject',
      to_state: 'PLANNED',
      actor_subject: 'wang',
      actor_organization_id: id('organization', n),
      at: AT,
    }),
  },

  bad: [
    ['meeting_resolutions_number_check', 'meeting_resolutions', { number: '' }],
    ['meeting_resolutions_place', 'meeting_resolutions', { estate_id: null }],
    ['vote_matters_position_check', 'vote_matters', { position: 0 }],
    ['vote_matters_kind_check', 'vote_matters', { kind: '', fund_amount: null }],
    ['vote_matters_fund_amount_check', 'vote_matters', { fund_amount: 0 }],
    ['vote_matters_fund', 'vote_matters', { kind: 'REBUILDING' }],
    ['vote_matters_voided', 'vote_matters', { voided_on: '2026-06-01' }],
    ['vote_matters_voiding', 'vote_matters', { voiding: true }],
    [
      'vote_matters_voiding',
      'vote_matters',
      { external: true, voiding: true, passed: false, voided_on: '2026-06-01' },
    ],
    ['project_counters_last_check', 'project_counters', { last: 0 }],

    ['improvement_projects_title_check', 'improvement_projects', { title: '' }],
    ['improvement_projects_parts_check', 'improvement_projects', { parts: [] }],
    ['improvement_projects_parts_check', 'improvement_projects', { parts: ['摄像机', ''] }],
    ['improvement_projects_parts_check', 'improvement_projects', { parts: ['摄像机', null] }],
    ['improvement_projects_parts_check', 'improvement_projects', { parts: Array(21).fill('摄像机') }],
    ['improvement_projects_matter', 'improvement_projects', { vote_position: null }],
    ['improvement_projects_vote_id_vote_position_fkey', 'improvement_projects', { vote_position: 2 }],
    ['improvement_projects_budget_check', 'improvement_projects', { budget: 0 }],
    ['improvement_projects_state_check', 'improvement_projects', { state: 'FORGOTTEN' }],
    ['improvement_projects_contractor_name_check', 'improvement_projects', { ...begun, contractor_name: '' }],
    [
      'improvement_projects_cancellation_reason_check',
      'improvement_projects',
      { ...cancelled, cancellation_reason: '' },
    ],
    ['improvement_projects_works', 'improvement_projects', without(begun, 'contractor_id')],
    ['improvement_projects_works', 'improvement_projects', without(begun, 'contractor_name')],
    ['improvement_projects_planned', 'improvement_projects', { ...begun, state: 'PLANNED' }],
    [
      'improvement_projects_begun',
      'improvement_projects',
      without(begun, 'contractor_id', 'contractor_name', 'started_at'),
    ],
    ['improvement_projects_completed', 'improvement_projects', { ...completed, state: 'UNDER_WAY' }],
    [
      'improvement_projects_completed',
      'improvement_projects',
      without(completed, 'completed_by', 'completed_at'),
    ],
    ['improvement_projects_completer', 'improvement_projects', without(completed, 'completed_by')],
    ['improvement_projects_completer', 'improvement_projects', { completed_by: id('contractor') }],
    ['improvement_projects_accepted', 'improvement_projects', { ...accepted, state: 'COMPLETED' }],
    [
      'improvement_projects_accepted',
      'improvement_projects',
      without(accepted, 'accepted_by', 'accepted_at'),
    ],
    ['improvement_projects_acceptor', 'improvement_projects', without(accepted, 'accepted_by')],
    ['improvement_projects_acceptor', 'improvement_projects', { accepted_by: id('organization') }],
    [
      'improvement_projects_independent',
      'improvement_projects',
      { ...accepted, accepted_by: id('contractor') },
    ],
    [
      'improvement_projects_independent',
      'improvement_projects',
      { ...accepted, completed_by: id('organization') },
    ],
    ['improvement_projects_settled', 'improvement_projects', { ...settled, state: 'ACCEPTED' }],
    ['improvement_projects_settled', 'improvement_projects', without(settled, 'settled_at')],
    ['improvement_projects_cancelled', 'improvement_projects', { state: 'CANCELLED' }],
    ['improvement_projects_cancelled', 'improvement_projects', { ...cancelled, state: 'PLANNED' }],
    ['improvement_projects_reason', 'improvement_projects', without(cancelled, 'cancellation_reason')],
    ['improvement_projects_reason', 'improvement_projects', { cancellation_reason: '改期再议' }],
    ['improvement_projects_order', 'improvement_projects', { ...begun, started_at: BEFORE }],
    ['improvement_projects_order', 'improvement_projects', { ...completed, completed_at: BEFORE }],
    ['improvement_projects_order', 'improvement_projects', { ...accepted, accepted_at: BEFORE }],
    ['improvement_projects_order', 'improvement_projects', { ...settled, settled_at: BEFORE }],
    ['improvement_projects_order', 'improvement_projects', { ...cancelled, cancelled_at: BEFORE }],
    ['improvement_projects_order', 'improvement_projects', { ...begun, ...cancelled, started_at: LATER }],

    ['project_shares_position_check', 'project_shares', { position: 0 }],
    ['project_shares_source_check', 'project_shares', { source: 'LOTTERY' }],
    ['project_shares_amount_check', 'project_shares', { amount: 0 }],
    ['project_shares_organization_name_check', 'project_shares', { ...by, organization_name: '' }],
    ['project_shares_organization', 'project_shares', { ...by, source: 'OWNERS' }],
    ['project_shares_organization', 'project_shares', { source: 'ORGANIZATION' }],
    ['project_shares_name', 'project_shares', without(by, 'organization_name')],
    ['project_shares_name', 'project_shares', { organization_name: '业委会' }],
    ['project_settlements_project_id_position_fkey', 'project_settlements', { position: 3 }],
    ['project_settlements_amount_check', 'project_settlements', { amount: -1 }],

    ['project_events_act_check', 'project_events', { act: '', from_state: 'PLANNED' }],
    ['project_events_from_state_check', 'project_events', { act: 'startProject', from_state: 'FORGOTTEN' }],
    ['project_events_to_state_check', 'project_events', { to_state: 'FORGOTTEN' }],
    ['project_events_note_check', 'project_events', { note: '' }],
    ['project_events_first', 'project_events', { from_state: 'PLANNED' }],
    ['project_events_first', 'project_events', { act: 'startProject' }],
  ],

  clashes: [
    [
      'improvement_projects_estate_id_number_key',
      'improvement_projects',
      { estate_id: id('estate'), number: '2026-7' },
    ],
    ['project_shares_source', 'project_shares', { project_id: id('project') }],
    ['project_shares_payer', 'project_shares', { ...by, project_id: id('project') }],
  ],
};
