import { date, dateKey, id, key, optionalDate, optionalId, optionalText, table, text } from '../tables';

export const directoryDivisions = table('directory_divisions', {
  id: key,
  level: text,
  name: text,
  parent_id: optionalId,
});
export const directoryEstates = table('directory_estates', { id: key, name: text });
export const directoryEstateDivisions = table('directory_estate_divisions', {
  estate_id: key,
  division_id: key,
});
export const directoryOrganizations = table('directory_organizations', {
  id: key,
  kind: text,
  name: text,
  parent_id: optionalId,
  division_id: optionalId,
  estate_id: optionalId,
  valid_from: date,
  valid_to: optionalDate,
});
export const directoryOrganizationNames = table('directory_organization_names', {
  organization_id: key,
  name: text,
  valid_from: dateKey,
  valid_to: optionalDate,
});
export const directoryOrganizationAncestors = table('directory_organization_ancestors', {
  organization_id: key,
  ancestor_id: key,
});
export const directoryOrganizationSuccessors = table('directory_organization_successors', {
  organization_id: key,
  successor_id: key,
});
export const directoryAppointments = table('directory_appointments', {
  id: key,
  person_id: id,
  subject: optionalText,
  organization_id: id,
  post: text,
  valid_from: date,
  valid_to: optionalDate,
});

export const directoryTables = [
  directoryDivisions,
  directoryEstates,
  directoryEstateDivisions,
  directoryOrganizations,
  directoryOrganizationNames,
  directoryOrganizationAncestors,
  directoryOrganizationSuccessors,
  directoryAppointments,
];
/** Facts carry a subject's whole state, so what hangs on it is deleted and written anew. */
export const directoryDeletable = [
  'directory_estate_divisions',
  'directory_organization_names',
  'directory_organization_ancestors',
  'directory_organization_successors',
];
