import { AT, BEFORE, id, LATER, type Row, type Rows } from './rows';

/** A good repair in each state after REPORTED, as far as it differs from a reported one. */
const assigned = { state: 'ASSIGNED', assigned_to: '老张', assigned_at: AT };
const done = { ...assigned, state: 'DONE', result: '换了灯', done_at: AT };
const closed = { ...done, state: 'CLOSED', closed_at: LATER };
const cancelled = { state: 'CANCELLED', cancelled_at: AT, cancellation_reason: '自己修好了' };

const terminated = { terminated_on: '2027-06-30', termination_reason: '业主大会决定' };

const without = (row: Row, ...columns: string[]): Row => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, null])),
});

export const property: Rows = {
  good: {
    property_companies: (n) => ({
      id: id('company', n),
      organization_id: id('organization', n),
      ownership_type: 'PRIVATE',
      public_welfare: false,
      since: '2020-01-01',
    }),
    contract_counters: (n) => ({ year: 2025 + n, last: 1 }),
    company_votes: (n) => ({
      vote_id: id('vote', n),
      estate_id: id('estate', n),
      number: `2026-${n}`,
      external: false,
      passed: true,
      engages: true,
    }),
    service_contracts: (n) => ({
      id: id('contract', n),
      version: 1,
      number: `2026-${n}`,
      company_id: id('company', n),
      company_name: '物业公司',
      estate_id: id('estate', n),
      kind: 'SERVICE',
      signed_on: '2025-12-01',
      starts_on: '2026-01-01',
      ends_on: '2028-12-31',
    }),
    repair_counters: (n) => ({ estate_id: id('estate', n), year: 2026, last: 1 }),
    repair_orders: (n) => ({
      id: id('repair', n),
      version: 1,
      number: `2026-${n}`,
      estate_id: id('estate', n),
      location: '3号楼楼道',
      description: '灯不亮',
      urgency: 'NORMAL',
      state: 'REPORTED',
      reporter_subject: 'wang',
      reported_at: AT,
      rework_count: 0,
    }),
    repair_events: (n) => ({
      id: id('event', n),
      order_id: id('repair', n),
      act: 'reportRepair',
      to_state: 'REPORTED',
      actor_subject: 'wang',
      at: AT,
    }),
  },

  bad: [
    ['property_companies_ownership_type_check', 'property_companies', { ownership_type: 'FAMILY' }],
    ['contract_counters_last_check', 'contract_counters', { last: 0 }],
    ['company_votes_number_check', 'company_votes', { number: '' }],
    ['company_votes_voided', 'company_votes', { voided_on: '2026-06-01' }],
    ['company_votes_check', 'company_votes', { passed: false, chosen_organization_id: id('organization') }],
    [
      'company_votes_engages',
      'company_votes',
      { engages: false, chosen_organization_id: id('organization') },
    ],
    ['service_contracts_kind_check', 'service_contracts', { kind: 'HANDSHAKE' }],
    ['service_contracts_fee_per_square_metre_check', 'service_contracts', { fee_per_square_metre: 0 }],
    [
      'service_contracts_termination_reason_check',
      'service_contracts',
      { ...terminated, termination_reason: '' },
    ],
    ['service_contracts_check', 'service_contracts', { ends_on: '2025-12-31' }],
    ['service_contracts_check1', 'service_contracts', { ...terminated, terminated_on: '2025-12-31' }],
    ['service_contracts_check1', 'service_contracts', { ...terminated, terminated_on: '2029-01-01' }],
    ['service_contracts_check2', 'service_contracts', without(terminated, 'termination_reason')],
    ['service_contracts_check2', 'service_contracts', without(terminated, 'terminated_on')],

    ['repair_counters_last_check', 'repair_counters', { last: 0 }],
    ['repair_orders_location_check', 'repair_orders', { location: '' }],
    ['repair_orders_description_check', 'repair_orders', { description: '' }],
    ['repair_orders_urgency_check', 'repair_orders', { urgency: 'SOMEDAY' }],
    ['repair_orders_state_check', 'repair_orders', { state: 'FORGOTTEN' }],
    ['repair_orders_reporter_subject_check', 'repair_orders', { reporter_subject: '' }],
    ['repair_orders_assigned_to_check', 'repair_orders', { ...assigned, assigned_to: '' }],
    ['repair_orders_result_check', 'repair_orders', { ...done, result: '' }],
    ['repair_orders_cancellation_reason_check', 'repair_orders', { ...cancelled, cancellation_reason: '' }],
    ['repair_orders_rework_count_check', 'repair_orders', { ...assigned, rework_count: -1 }],
    ['repair_orders_check', 'repair_orders', without(assigned, 'assigned_at')],
    ['repair_orders_check', 'repair_orders', { assigned_at: AT }],
    ['repair_orders_check1', 'repair_orders', { ...assigned, state: 'REPORTED' }],
    ['repair_orders_check2', 'repair_orders', without(assigned, 'assigned_to', 'assigned_at')],
    ['repair_orders_check2', 'repair_orders', without(done, 'assigned_to', 'assigned_at')],
    ['repair_orders_check2', 'repair_orders', without(closed, 'assigned_to', 'assigned_at')],
    ['repair_orders_check3', 'repair_orders', { rework_count: 1 }],
    ['repair_orders_check4', 'repair_orders', { ...done, state: 'ASSIGNED' }],
    ['repair_orders_check4', 'repair_orders', without(done, 'done_at', 'result')],
    ['repair_orders_check4', 'repair_orders', without(closed, 'done_at', 'result')],
    ['repair_orders_check5', 'repair_orders', without(done, 'result')],
    ['repair_orders_check5', 'repair_orders', { ...assigned, result: '换了灯' }],
    ['repair_orders_check6', 'repair_orders', without(closed, 'closed_at')],
    ['repair_orders_check6', 'repair_orders', { ...done, closed_at: LATER }],
    ['repair_orders_check7', 'repair_orders', { state: 'CANCELLED' }],
    ['repair_orders_check7', 'repair_orders', { ...cancelled, state: 'REPORTED' }],
    ['repair_orders_check8', 'repair_orders', without(cancelled, 'cancellation_reason')],
    ['repair_orders_check8', 'repair_orders', { cancellation_reason: '自己修好了' }],
    ['repair_orders_order', 'repair_orders', { ...assigned, assigned_at: BEFORE }],
    ['repair_orders_order', 'repair_orders', { ...done, done_at: BEFORE }],
    ['repair_orders_order', 'repair_orders', { ...closed, closed_at: BEFORE }],
    ['repair_orders_order', 'repair_orders', { ...cancelled, cancelled_at: BEFORE }],
    ['repair_orders_order', 'repair_orders', { ...assigned, ...cancelled, assigned_at: LATER }],

    ['repair_events_act_check', 'repair_events', { act: '', from_state: 'REPORTED' }],
    ['repair_events_from_state_check', 'repair_events', { act: 'assignRepair', from_state: 'FORGOTTEN' }],
    ['repair_events_to_state_check', 'repair_events', { to_state: 'FORGOTTEN' }],
    ['repair_events_check', 'repair_events', { from_state: 'REPORTED' }],
    ['repair_events_check', 'repair_events', { act: 'assignRepair' }],
  ],

  clashes: [
    ['property_companies_organization_id_key', 'property_companies', { organization_id: id('organization') }],
    ['service_contracts_number_key', 'service_contracts', { number: '2026-7' }],
    ['service_contracts_one_per_vote', 'service_contracts', { vote_id: id('vote') }],
    ['service_contracts_one_at_a_time', 'service_contracts', { estate_id: id('estate') }],
    ['service_contracts_one_at_a_time', 'service_contracts', { estate_id: id('estate'), ends_on: null }],
    // A contract of one day serves on that day.
    [
      'service_contracts_one_at_a_time',
      'service_contracts',
      { estate_id: id('estate'), ends_on: '2026-01-01' },
    ],
    ['repair_orders_estate_id_number_key', 'repair_orders', { estate_id: id('estate'), number: '2026-7' }],
  ],
};
