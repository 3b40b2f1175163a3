import { page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { ServiceContractRow } from '../db/tables';
import type { PropertyCompanyResolvers } from '../generated/resolver-types';

export const PropertyCompany: PropertyCompanyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.propertyCompany.load(id),
  name: async ({ organization_id }, _args, { loaders }) =>
    (await loaders.organizationName.load(organization_id))!.name,
  organization: ({ organization_id }) => ({ id: organization_id }),
  contracts: ({ id }, args, context) =>
    page<ServiceContractRow>(context, args, {
      select: sql`c.*`,
      from: sql`service_contracts c`,
      where: sql`${context.visible('ServiceContract', sql`c`)} AND c.company_id = ${id}`,
      order: [
        { expression: sql`c.starts_on`, type: 'date', descending: true },
        { expression: sql`c.id`, type: 'uuid', descending: true },
      ],
    }),
};
