import { deskPage } from '../db/desk';
import { estateWhistles, whistleDesk } from '../db/whistle-lists';
import type { DivisionResolvers, EstateResolvers, OrganizationResolvers } from '../generated/resolver-types';
import { intakesOfEstate } from './Query/intakes';
import { divisionRate, estateRate, whistleFigures } from './whistle-figures';

/** The fields this service adds to what community owns. */
export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  actionItems: (parent, { filter, ...args }, context) => deskPage(context, idOf(parent), filter, args),
  seats: (parent, _args, { loaders }) => loaders.organizationSeats.load(idOf(parent)),
  whistles: (parent, { filter, ...args }, context) => whistleDesk(context, idOf(parent), filter, args),
  whistleFigures: (parent, period, context) => whistleFigures(context, idOf(parent), period),
};

export const Estate: EstateResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  jointBodies: (parent, _args, { loaders }) => loaders.estateBodies.load(idOf(parent)),
  whistles: (parent, args, context) => estateWhistles(context, idOf(parent), args),
  whistleRate: (parent, period, context) => estateRate(context, idOf(parent), period),
  ...intakesOfEstate,
};

export const Division: DivisionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  jointBodies: (parent, _args, { loaders }) => loaders.divisionBodies.load(idOf(parent)),
  whistleRate: (parent, period, context) => divisionRate(context, idOf(parent), period),
};

const idOf = (parent: object): string => (parent as { readonly id: string }).id;
