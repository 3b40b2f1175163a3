import { today } from '../../../platform/dates';
import { termOf } from '../db/contracts';
import { stateOn } from '../domain/contract';
import type { EstateResolvers } from '../generated/resolver-types';
import { projectPage } from './project-page';
import { repairPage } from './repair-page';

/** What property adds to an estate. */
export const Estate: EstateResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  serviceContract: async ({ id }, _args, { loaders, now }) => {
    const day = today(now());
    const contracts = await loaders.estateContracts.load(id);
    return contracts.find((contract) => stateOn(termOf(contract), day) === 'RUNNING') ?? null;
  },
  serviceContracts: ({ id }, _args, { loaders }) => loaders.estateContracts.load(id),
  repairOrders: ({ id }, args, context) => repairPage(context, { ...args, estateId: id }),
  improvementProjects: ({ id }, args, context) => projectPage(context, { ...args, estateId: id }),
};
