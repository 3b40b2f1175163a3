import { today } from '../../../platform/dates';
import { termOf } from '../db/contracts';
import { barredFromEnding, stateOn } from '../domain/contract';
import type { ServiceContractResolvers } from '../generated/resolver-types';
import type { Loaders } from '../loaders';
import { canEnd } from '../permissions';
import { availableAction } from './available-actions';

export const ServiceContract: ServiceContractResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.serviceContract.load(id),
  company: async ({ company_id }, _args, { loaders }) => (await loaders.propertyCompany.load(company_id))!,
  estate: ({ estate_id }) => ({ id: estate_id }),
  votingSession: async ({ vote_id }, _args, { loaders }) => startedFrom(vote_id, false, loaders),
  externalVote: async ({ vote_id }, _args, { loaders }) => startedFrom(vote_id, true, loaders),
  voteVoidedOn: async ({ vote_id }, _args, { loaders }) =>
    (vote_id && (await loaders.companyVote.load(vote_id))?.voided_on) || null,
  state: (row, _args, { now }) => stateOn(termOf(row), today(now())),
  availableActions: async (row, _args, { viewer, loaders, now }) => {
    const may = canEnd(viewer, (await loaders.contractParties.load(row.id))!);
    const barred = may ? barredFromEnding(termOf(row), today(now())) : 'ACT_NOT_YOURS';
    return [availableAction('endServiceContract', barred)];
  },
};

/** The vote that a contract starts from, where it was held there. */
async function startedFrom(voteId: string | null, external: boolean, loaders: Loaders) {
  const vote = voteId === null ? null : await loaders.companyVote.load(voteId);
  return vote?.external === external ? { id: vote.id } : null;
}
