import { decideExternalVote, EXTERNAL_VOTE_ACTS } from '../domain/external-vote';
import { errors } from '../errors';
import type { ExternalVoteResolvers } from '../generated/resolver-types';
import { canRun } from '../permissions';

export const ExternalVote: ExternalVoteResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.externalVote.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  resolution: ({ resolution_id }) => (resolution_id ? { id: resolution_id } : null),
  matters: ({ id }, _args, { loaders }) => loaders.mattersOfExternalVote.load(id),
  evidence: ({ evidence_name, evidence_sha256, evidence_url }) => ({
    fileName: evidence_name,
    sha256: evidence_sha256,
    url: evidence_url,
  }),
  availableActions: (row, _args, { viewer }) => {
    if (!canRun(viewer, row) || viewer.personId === null) return [];
    const vote = { state: row.state, recordedBy: row.recorded_by };
    return EXTERNAL_VOTE_ACTS.map((act) => {
      const decided = decideExternalVote(vote, act, viewer.personId!);
      const code = decided.ok ? null : decided.error;
      return { act, allowed: code === null, reason: code && errors[code].zh, code };
    });
  },
};
