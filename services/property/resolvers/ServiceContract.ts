import { today } from '../../../platform/dates';
import { termOf } from '../db/contracts';
import { barredFromEnding, stateOn } from '../domain/contract';
import type { ServiceContractResolvers } from '../generated/resolver-types';
import { canEnd } from '../permissions';
import { availableAction } from './available-actions';

export const ServiceContract: ServiceContractResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.serviceContract.load(id),
  company: async ({ company_id }, _args, { loaders }) => (await loaders.propertyCompany.load(company_id))!,
  estate: ({ estate_id }) => ({ id: estate_id }),
  votingSession: ({ voting_session_id }) => (voting_session_id === null ? null : { id: voting_session_id }),
  state: (row, _args, { now }) => stateOn(termOf(row), today(now())),
  availableActions: async (row, _args, { viewer, loaders, now }) => {
    const may = canEnd(viewer, (await loaders.contractParties.load(row.id))!);
    const barred = may ? barredFromEnding(termOf(row), today(now())) : 'ACT_NOT_YOURS';
    return [availableAction('endServiceContract', barred)];
  },
};
