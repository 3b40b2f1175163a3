import type { ServiceContext } from '../../platform/context';
import { today } from '../../platform/dates';
import { validOn } from '../../platform/directory/queries';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import type {
  AppointmentRow,
  BuildingRow,
  DivisionRow,
  EstateRow,
  OrganizationNameRow,
  OrganizationRow,
  PersonRow,
  UnitRow,
} from './db/tables';

export function createLoaders(context: ServiceContext) {
  const day = today(context.now());
  const own = <Row extends { readonly id: string }>(type: string, tableName: ReturnType<typeof sql>) =>
    rowLoader<Row>(
      context,
      (ids) =>
        sql`SELECT t.* FROM ${tableName} t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible(type, sql`t`)}`,
    );
  return {
    division: own<DivisionRow>('Division', sql`divisions`),
    estate: own<EstateRow>('Estate', sql`estates`),
    building: own<BuildingRow>('Building', sql`buildings`),
    unit: own<UnitRow>('Unit', sql`units`),
    organization: own<OrganizationRow>('Organization', sql`organizations`),
    person: own<PersonRow>('Person', sql`people`),
    appointment: own<AppointmentRow>('Appointment', sql`appointments`),

    divisionChildren: groupLoader<DivisionRow>(
      context,
      (row) => row.parent_id ?? '',
      (ids) => sql`SELECT * FROM divisions WHERE parent_id = ANY(${ids}::uuid[]) ORDER BY name, id`,
    ),
    estateDivisions: groupLoader<DivisionRow & { readonly estate_id: string }>(
      context,
      (row) => row.estate_id,
      (ids) => sql`SELECT d.*, e.estate_id FROM estate_divisions e JOIN divisions d ON d.id = e.division_id
                   WHERE e.estate_id = ANY(${ids}::uuid[]) ORDER BY d.name, d.id`,
    ),
    estateBuildings: groupLoader<BuildingRow>(
      context,
      (row) => row.estate_id,
      (ids) => sql`SELECT * FROM buildings WHERE estate_id = ANY(${ids}::uuid[]) ORDER BY number`,
    ),
    estateOrganizations: groupLoader<OrganizationRow>(
      context,
      (row) => row.estate_id ?? '',
      (ids) => sql`SELECT o.* FROM organizations o
                   WHERE o.estate_id = ANY(${ids}::uuid[]) AND ${validOn(sql`o`, day)} ORDER BY o.name, o.id`,
    ),
    organizationChildren: groupLoader<OrganizationRow>(
      context,
      (row) => row.parent_id ?? '',
      (ids) => sql`SELECT o.* FROM organizations o
                   WHERE o.parent_id = ANY(${ids}::uuid[]) AND ${validOn(sql`o`, day)} ORDER BY o.name, o.id`,
    ),
    organizationNames: groupLoader<OrganizationNameRow>(
      context,
      (row) => row.organization_id,
      (ids) =>
        sql`SELECT * FROM organization_names WHERE organization_id = ANY(${ids}::uuid[]) ORDER BY valid_from`,
    ),
    organizationAppointments: groupLoader<AppointmentRow>(
      context,
      (row) => row.organization_id,
      (ids) => sql`SELECT a.* FROM appointments a WHERE a.organization_id = ANY(${ids}::uuid[])
                   AND ${validOn(sql`a`, day)} AND ${context.visible('Appointment', sql`a`)} ORDER BY a.valid_from, a.id`,
    ),
    personAppointments: groupLoader<AppointmentRow>(
      context,
      (row) => row.person_id,
      (ids) => sql`SELECT a.* FROM appointments a WHERE a.person_id = ANY(${ids}::uuid[])
                   AND ${validOn(sql`a`, day)} AND ${context.visible('Appointment', sql`a`)} ORDER BY a.valid_from, a.id`,
    ),
    successors: groupLoader<OrganizationRow & { readonly of: string }>(
      context,
      (row) => row.of,
      (ids) => sql`SELECT o.*, s.predecessor_id AS of FROM organization_successions s
                   JOIN organizations o ON o.id = s.successor_id WHERE s.predecessor_id = ANY(${ids}::uuid[]) ORDER BY o.name, o.id`,
    ),
    predecessors: groupLoader<OrganizationRow & { readonly of: string }>(
      context,
      (row) => row.of,
      (ids) => sql`SELECT o.*, s.successor_id AS of FROM organization_successions s
                   JOIN organizations o ON o.id = s.predecessor_id WHERE s.successor_id = ANY(${ids}::uuid[]) ORDER BY o.name, o.id`,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
