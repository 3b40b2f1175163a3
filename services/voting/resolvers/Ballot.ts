import type { BallotChoiceResolvers, BallotResolvers } from '../generated/resolver-types';

export const Ballot: BallotResolvers = {
  byProxy: ({ proxy_id }) => proxy_id !== null,
  unit: ({ unit_id }) => ({ id: unit_id }),
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  choices: ({ id }, _args, { loaders }) => loaders.choicesOfBallot.load(id),
};

export const BallotChoice: BallotChoiceResolvers = {
  choice: ({ choice }) => (choice === 'INVALID' ? null : choice),
  invalid: ({ choice }) => choice === 'INVALID',
  matter: async ({ matter_id }, _args, { loaders }) => (await loaders.matter.load(matter_id))!,
};
