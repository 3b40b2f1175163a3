import type { VoteOutcomeResolvers } from '../generated/resolver-types';

export const VoteOutcome: VoteOutcomeResolvers = {
  matter: async ({ matter_id }, _args, { loaders }) => (await loaders.matter.load(matter_id))!,
  fractions: ({ derivation }) => derivation?.fractions ?? [],
  counts: ({ derivation }) => derivation?.counts ?? null,
};
