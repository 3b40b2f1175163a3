import { termOf } from '../db/contracts';
import { neverRan } from '../domain/contract';
import type { VotingSessionResolvers } from '../generated/resolver-types';

/** What property adds to a vote: the contract that started from it. One that never ran gives way to the next. */
export const VotingSession: VotingSessionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  serviceContract: async ({ id }, _args, { loaders }) => {
    const contracts = await loaders.voteContracts.load(id);
    return contracts.find((row) => !neverRan(termOf(row))) ?? null;
  },
};
