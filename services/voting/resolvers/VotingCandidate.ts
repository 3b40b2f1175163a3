import type { VotingCandidateResolvers } from '../generated/resolver-types';

export const VotingCandidate: VotingCandidateResolvers = {
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
};
