import { deskPage } from '../db/desk';
import type { DivisionResolvers, EstateResolvers, OrganizationResolvers } from '../generated/resolver-types';

/** The fields this service adds to what community owns. */
export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  actionItems: (parent, { filter, ...args }, context) => deskPage(context, idOf(parent), filter, args),
  seats: (parent, _args, { loaders }) => loaders.organizationSeats.load(idOf(parent)),
};

export const Estate: EstateResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  jointBodies: (parent, _args, { loaders }) => loaders.estateBodies.load(idOf(parent)),
};

export const Division: DivisionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  jointBodies: (parent, _args, { loaders }) => loaders.divisionBodies.load(idOf(parent)),
};

const idOf = (parent: object): string => (parent as { readonly id: string }).id;
