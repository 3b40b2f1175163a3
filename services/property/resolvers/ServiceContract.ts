import { today } from '../../../platform/dates';
import { termOf } from '../db/contracts';
import { barredFromEnding, stateOn } from '../domain/contract';
import type {
  FeeDecisionResolvers,
  OwnersDismissalResolvers,
  ServiceContractResolvers,
} from '../generated/resolver-types';
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
  decidedTermMonths: async ({ vote_id }, _args, { loaders }) =>
    (vote_id && (await loaders.companyVote.load(vote_id))?.term_months) || null,
  feeDecisions: ({ id }, _args, { loaders }) => loaders.feesOfContract.load(id),
  dismissals: ({ id }, _args, { loaders }) => loaders.dismissalsOfContract.load(id),
  state: (row, _args, { now }) => stateOn(termOf(row), today(now())),
  availableActions: async (row, _args, { viewer, loaders, now }) => {
    const may = canEnd(viewer, (await loaders.contractParties.load(row.id))!);
    const barred = may ? barredFromEnding(termOf(row), today(now())) : 'ACT_NOT_YOURS';
    return [availableAction('endServiceContract', barred)];
  },
};

/** The vote that decided it, where it was held. */
const votingSession = ({ vote_id, external }: { readonly vote_id: string; readonly external: boolean }) =>
  external ? null : { id: vote_id };
const externalVote = ({ vote_id, external }: { readonly vote_id: string; readonly external: boolean }) =>
  external ? { id: vote_id } : null;

export const FeeDecision: FeeDecisionResolvers = {
  from: ({ from_fee }) => from_fee,
  to: ({ to_fee }) => to_fee,
  votingSession,
  externalVote,
};

export const OwnersDismissal: OwnersDismissalResolvers = {
  endsOn: ({ dismissed_from }) => dismissed_from,
  votingSession,
  externalVote,
};

/** The vote that a contract starts from, where it was held there. */
async function startedFrom(voteId: string | null, external: boolean, loaders: Loaders) {
  const vote = voteId === null ? null : await loaders.companyVote.load(voteId);
  return vote?.external === external ? { id: vote.id } : null;
}
