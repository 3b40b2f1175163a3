import type { OrganizationResolvers } from '../generated/resolver-types';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
  names: ({ id }, _args, { loaders }) => loaders.organizationNames.load(id),
  nameOn: async ({ id, valid_from, valid_to }, { date }, { loaders }) => {
    if (date < valid_from || (valid_to !== null && valid_to <= date)) return null;
    const names = await loaders.organizationNames.load(id);
    const borne = names.find((n) => n.valid_from <= date && (n.valid_to === null || date < n.valid_to));
    return borne?.name ?? null;
  },
  parent: ({ parent_id }, _args, { loaders }) => (parent_id ? loaders.organization.load(parent_id) : null),
  children: ({ id }, _args, { loaders }) => loaders.organizationChildren.load(id),
  host: ({ host_id }, _args, { loaders }) => (host_id ? loaders.organization.load(host_id) : null),
  division: ({ division_id }, _args, { loaders }) =>
    division_id ? loaders.division.load(division_id) : null,
  estate: ({ estate_id }, _args, { loaders }) => (estate_id ? loaders.estate.load(estate_id) : null),
  predecessors: ({ id }, _args, { loaders }) => loaders.predecessors.load(id),
  successors: ({ id }, _args, { loaders }) => loaders.successors.load(id),
  appointments: ({ id }, _args, { loaders }) => loaders.organizationAppointments.load(id),
};
