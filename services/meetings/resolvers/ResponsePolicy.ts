import type { ResponseLevelResolvers, ResponsePolicyResolvers } from '../generated/resolver-types';
import { reference } from './references';

export const ResponsePolicy: ResponsePolicyResolvers = {
  division: ({ division_id }) => reference(division_id),
  dispatcher: ({ dispatcher_id }) => reference(dispatcher_id),
  levels: ({ id }, _args, { loaders }) => loaders.policyLevels.load(id),
  setBy: ({ set_by_id }) => reference(set_by_id),
};

export const ResponseLevel: ResponseLevelResolvers = {
  escalatesTo: ({ escalates_to_id }) => reference(escalates_to_id),
  clocks: async ({ policy_id, level }, _args, { loaders }) => {
    const clocks = await loaders.policyClocks.load(policy_id);
    return clocks.filter((clock) => clock.level === level);
  },
};
