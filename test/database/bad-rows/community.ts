import { DAY, DAY_AFTER, DAY_BEFORE, id, type Rows } from './rows';

const ended = { valid_to: DAY_AFTER, ended_by: 'ABOLISHED' };

export const community: Rows = {
  good: {
    divisions: (n) => ({ id: id('division', n), level: 'PROVINCE', name: `第${n}省` }),
    estates: (n) => ({ id: id('estate', n), name: `第${n}小区`, kind: 'COMMODITY' }),
    buildings: (n) => ({ id: id('building', n), estate_id: id('estate', n), number: n, name: `${n}号楼` }),
    units: (n) => ({
      id: id('unit', n),
      estate_id: id('estate', n),
      building_id: id('building', n),
      number: `${n}01`,
    }),
    organizations: (n) => ({
      id: id('organization', n),
      version: 1,
      kind: 'RESIDENTS_COMMITTEE',
      name: `第${n}居委会`,
      valid_from: DAY,
    }),
    organization_names: (n) => ({
      organization_id: id('organization', n),
      name: `第${n}居委会`,
      valid_from: n === 1 ? DAY : DAY_AFTER,
    }),
    organization_successions: (n) => ({
      predecessor_id: id('organization', n),
      successor_id: id('organization', 3 - n),
      succeeded_on: DAY,
    }),
    people: (n) => ({ id: id('person', n), name: `王${n}` }),
    appointments: (n) => ({
      id: id('appointment', n),
      version: 1,
      person_id: id('person', n),
      organization_id: id('organization', n),
      post: 'MEMBER',
      concurrent: false,
      off_establishment: false,
      unelected: false,
      valid_from: DAY,
    }),
  },

  bad: [
    ['divisions_level_check', 'divisions', { level: 'PLANET', parent_id: id('division', 2) }],
    ['divisions_name_check', 'divisions', { name: '' }],
    ['divisions_check', 'divisions', { level: 'CITY' }],
    ['divisions_check', 'divisions', { parent_id: id('division', 2) }],
    ['divisions_own_parent', 'divisions', { level: 'CITY', parent_id: id('division') }],

    ['estates_name_check', 'estates', { name: '' }],
    ['estates_kind_check', 'estates', { kind: 'CASTLE' }],
    ['estates_built_year_check', 'estates', { built_year: 1899 }],
    ['estates_built_year_check', 'estates', { built_year: 2101 }],
    ['estates_site_area_check', 'estates', { site_area: 0 }],
    ['estates_floor_area_check', 'estates', { floor_area: 0 }],
    ['estates_green_area_check', 'estates', { green_area: -1 }],
    ['estates_building_count_check', 'estates', { building_count: -1 }],
    ['estates_household_count_check', 'estates', { household_count: -1 }],
    ['estates_population_check', 'estates', { population: -1 }],
    ['buildings_number_check', 'buildings', { number: 0 }],
    ['units_number_check', 'units', { number: '' }],
    ['units_building_id_estate_id_fkey', 'units', { estate_id: id('estate', 2) }],

    ['organizations_kind_check', 'organizations', { kind: 'CHESS_CLUB' }],
    ['organizations_name_check', 'organizations', { name: '' }],
    ['organizations_ended_by_check', 'organizations', { ...ended, ended_by: 'LOST' }],
    ['organizations_check', 'organizations', { ...ended, valid_to: DAY }],
    ['organizations_check1', 'organizations', { ...ended, ended_by: null }],
    ['organizations_check1', 'organizations', { ...ended, valid_to: null }],
    ['organizations_own_parent', 'organizations', { parent_id: id('organization') }],
    ['organizations_own_host', 'organizations', { host_id: id('organization') }],
    ['organization_names_name_check', 'organization_names', { name: '' }],
    ['organization_names_check', 'organization_names', { valid_to: DAY }],
    ['organization_successions_check', 'organization_successions', { successor_id: id('organization') }],

    ['people_name_check', 'people', { name: '' }],
    ['people_subject_check', 'people', { subject: '' }],
    ['appointments_post_check', 'appointments', { post: 'EMPEROR' }],
    ['appointments_term', 'appointments', { valid_to: DAY_BEFORE }],
  ],

  clashes: [
    ['divisions_parent_id_name_key', 'divisions', { name: '广东省' }],
    [
      'divisions_parent_id_name_key',
      'divisions',
      { level: 'CITY', parent_id: id('division', 3), name: '广州市' },
    ],
    ['buildings_estate_id_number_key', 'buildings', { estate_id: id('estate'), number: 7 }],
    [
      'units_building_id_number_key',
      'units',
      { estate_id: id('estate'), building_id: id('building'), number: '703' },
    ],
    ['organization_names_present', 'organization_names', { organization_id: id('organization') }],
    ['people_subject_key', 'people', { subject: 'wang' }],
  ],
};
