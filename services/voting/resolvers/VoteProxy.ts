import { proxyState } from '../domain/written-proxy';
import type { VoteProxyResolvers } from '../generated/resolver-types';

export const VoteProxy: VoteProxyResolvers = {
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  written: ({ recorded_by }) => recorded_by !== null,
  state: (proxy) => proxyState(proxy),
  scans: ({ id }, _args, { loaders }) => loaders.filesOfProxy.load(id),
  instructions: ({ id }, _args, { loaders }) => loaders.instructionsOfProxy.load(id),
  units: async ({ id }, _args, { loaders }) =>
    (await loaders.unitsOfProxy.load(id)).map(({ unit_id }) => ({ id: unit_id })),
};
