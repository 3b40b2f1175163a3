import { openedCandidate } from '../db/name-sealing';
import type { VotingCandidateResolvers } from '../generated/resolver-types';
import { keysOf } from '../keys';

export const VotingCandidate: VotingCandidateResolvers = {
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
  name: (row, _args, { environment }) => row.name ?? openedCandidate(keysOf(environment), row).name,
  nominatedBy: (row, _args, { environment }) =>
    row.nominatedBy ?? openedCandidate(keysOf(environment), row).nominatedBy,
  nameDocument: (row, _args, { environment }) =>
    row.nameHash === null ? null : openedCandidate(keysOf(environment), row).document,
};
