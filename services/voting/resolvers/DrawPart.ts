import type { DrawPartResolvers } from '../generated/resolver-types';

export const DrawPart: DrawPartResolvers = {
  keeperId: ({ organization_id }) => organization_id,
};
