import type { OrganizationResolvers } from '../generated/resolver-types';

/** What property adds to an organization. */
export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  propertyCompany: async ({ id }, _args, { loaders }) =>
    (await loaders.organizationCompany.load(id))[0] ?? null,
};
