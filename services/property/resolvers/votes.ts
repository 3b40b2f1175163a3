import { termOf } from '../db/contracts';
import { neverRan } from '../domain/contract';
import type { ExternalVoteResolvers, VotingSessionResolvers } from '../generated/resolver-types';
import type { Loaders } from '../loaders';

/** The contract that started from a vote. One that never ran gives way to the next. */
async function contractFrom(voteId: string, loaders: Loaders) {
  const contracts = await loaders.voteContracts.load(voteId);
  return contracts.find((row) => !neverRan(termOf(row))) ?? null;
}

/** What property adds to a vote that is counted here. */
export const VotingSession: VotingSessionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  serviceContract: ({ id }, _args, { loaders }) => contractFrom(id, loaders),
  projects: ({ id }, _args, { loaders }) => loaders.voteProjects.load(id),
};

/** What property adds to a vote that was held on another platform. */
export const ExternalVote: ExternalVoteResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  serviceContract: ({ id }, _args, { loaders }) => contractFrom(id, loaders),
  projects: ({ id }, _args, { loaders }) => loaders.voteProjects.load(id),
};
