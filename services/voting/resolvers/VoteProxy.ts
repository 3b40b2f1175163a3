import type { VoteProxyResolvers } from '../generated/resolver-types';

export const VoteProxy: VoteProxyResolvers = {
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  units: async ({ id }, _args, { loaders }) =>
    (await loaders.unitsOfProxy.load(id)).map(({ unit_id }) => ({ id: unit_id })),
};
