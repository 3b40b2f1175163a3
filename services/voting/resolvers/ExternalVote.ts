import { standingOfVote } from '../db/external-votes';
import { MEMBER_NAME } from '../db/name-sealing';
import { decideExternalVote, EXTERNAL_VOTE_ACTS } from '../domain/external-vote';
import { errors } from '../errors';
import type {
  ElectedMemberResolvers,
  ExternalElectionResolvers,
  ExternalEvidenceResolvers,
  ExternalVoteResolvers,
} from '../generated/resolver-types';
import { keysOf } from '../keys';
import { canRun } from '../permissions';

export const ExternalVote: ExternalVoteResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.externalVote.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  resolution: ({ resolution_id }) => (resolution_id ? { id: resolution_id } : null),
  matters: ({ id }, _args, { loaders }) => loaders.mattersOfExternalVote.load(id),
  committee: async ({ id }, _args, { loaders }) =>
    (await loaders.committeesOfExternalVote.load(id))[0] ?? null,
  evidence: (row) => row,
  elected: (row) => (row.elected_seats === null ? null : row),
  voidings: ({ id }, _args, { loaders }) => loaders.voidingsOfExternalVote.load(id),
  availableActions: (row, _args, { viewer }) => {
    if (!canRun(viewer, row) || viewer.personId === null) return [];
    const vote = standingOfVote(row);
    return EXTERNAL_VOTE_ACTS.map((act) => {
      const decided = decideExternalVote(vote, act, viewer.personId!);
      const code = decided.ok ? null : decided.error;
      return { act, allowed: code === null, reason: code && errors[code].zh, code };
    });
  },
};

export const ExternalEvidence: ExternalEvidenceResolvers = {
  fileName: ({ evidence_name }) => evidence_name,
  sha256: ({ evidence_sha256 }) => evidence_sha256,
  url: ({ evidence_url }) => evidence_url,
  file: async ({ id }, _args, { loaders }) => (await loaders.filesOfExternalVote.load(id))[0] ?? null,
};

export const ExternalElection: ExternalElectionResolvers = {
  seats: ({ elected_seats }) => elected_seats!,
  members: ({ id }, _args, { loaders }) => loaders.electedByExternalVote.load(id),
};

export const ElectedMember: ElectedMemberResolvers = {
  alternate: ({ elected }) => elected === 'ALTERNATE',
  name: ({ name_sealed }, _args, { environment }) => keysOf(environment).openText(MEMBER_NAME, name_sealed),
};
