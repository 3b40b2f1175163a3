import { groundAppendOnly, groundDeletable, groundTables } from '../../../platform/ground-tables';
import {
  boolean,
  date,
  dateKey,
  id,
  integer,
  key,
  optionalBigint,
  optionalDate,
  optionalId,
  optionalInteger,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { DivisionLevel } from '../domain/division';
import type { EstateKind, OrganizationEnd, OrganizationKind, Post } from '../domain/kinds';

export interface DivisionRow {
  readonly id: string;
  readonly level: DivisionLevel;
  readonly name: string;
  readonly parent_id: string | null;
}
export const divisions = table<DivisionRow>('divisions', {
  id: key,
  level: text,
  name: text,
  parent_id: optionalId,
});

export interface EstateRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EstateKind;
  readonly built_year: number | null;
  readonly structure: string | null;
  readonly address: string | null;
  /** 0.01 m² */
  readonly site_area: string | null;
  readonly floor_area: string | null;
  readonly green_area: string | null;
  readonly building_count: number | null;
  readonly household_count: number | null;
  readonly population: number | null;
}
export const estates = table<EstateRow>('estates', {
  id: key,
  name: text,
  kind: text,
  built_year: optionalInteger,
  structure: optionalText,
  address: optionalText,
  site_area: optionalBigint,
  floor_area: optionalBigint,
  green_area: optionalBigint,
  building_count: optionalInteger,
  household_count: optionalInteger,
  population: optionalInteger,
});

export const estateDivisions = table<{ estate_id: string; division_id: string }>('estate_divisions', {
  estate_id: key,
  division_id: key,
});

export interface BuildingRow {
  readonly id: string;
  readonly estate_id: string;
  readonly number: number;
  readonly name: string;
}
export const buildings = table<BuildingRow>('buildings', {
  id: key,
  estate_id: id,
  number: integer,
  name: text,
});

export interface UnitRow {
  readonly id: string;
  readonly estate_id: string;
  readonly building_id: string;
  readonly number: string;
}
export const units = table<UnitRow>('units', { id: key, estate_id: id, building_id: id, number: text });

export interface OrganizationRow {
  readonly id: string;
  readonly version: number;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly parent_id: string | null;
  readonly host_id: string | null;
  readonly division_id: string | null;
  readonly estate_id: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly ended_by: OrganizationEnd | null;
}
export const organizations = table<OrganizationRow>('organizations', {
  id: key,
  version: integer,
  kind: text,
  name: text,
  parent_id: optionalId,
  host_id: optionalId,
  division_id: optionalId,
  estate_id: optionalId,
  valid_from: date,
  valid_to: optionalDate,
  ended_by: optionalText,
});

export interface OrganizationNameRow {
  readonly organization_id: string;
  readonly name: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
export const organizationNames = table<OrganizationNameRow>('organization_names', {
  organization_id: key,
  name: text,
  valid_from: dateKey,
  valid_to: optionalDate,
});

export interface OrganizationSuccessionRow {
  readonly predecessor_id: string;
  readonly successor_id: string;
  readonly succeeded_on: string;
}
export const organizationSuccessions = table<OrganizationSuccessionRow>('organization_successions', {
  predecessor_id: key,
  successor_id: key,
  succeeded_on: date,
});

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly subject: string | null;
  readonly phone: string | null;
}
export const people = table<PersonRow>('people', {
  id: key,
  name: text,
  subject: optionalText,
  phone: optionalText,
});

export interface AppointmentRow {
  readonly id: string;
  readonly version: number;
  readonly person_id: string;
  readonly organization_id: string;
  readonly post: Post;
  readonly title: string | null;
  readonly concurrent: boolean;
  readonly off_establishment: boolean;
  readonly unelected: boolean;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
export const appointments = table<AppointmentRow>('appointments', {
  id: key,
  version: integer,
  person_id: id,
  organization_id: id,
  post: text,
  title: optionalText,
  concurrent: boolean,
  off_establishment: boolean,
  unelected: boolean,
  valid_from: date,
  valid_to: optionalDate,
});

export const tables = [
  ...groundTables,
  divisions,
  estates,
  estateDivisions,
  buildings,
  units,
  organizations,
  organizationNames,
  organizationSuccessions,
  people,
  appointments,
];
export const appendOnly = [
  ...groundAppendOnly,
  'divisions',
  'estates',
  'estate_divisions',
  'buildings',
  'units',
  'organization_successions',
];
export const deletable = [...groundDeletable];
