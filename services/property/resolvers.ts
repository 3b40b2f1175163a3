import type { QueryResolvers } from './generated/resolver-types';
import { Estate } from './resolvers/Estate';
import { assignRepair } from './resolvers/Mutation/assignRepair';
import { cancelRepair } from './resolvers/Mutation/cancelRepair';
import { closeRepair } from './resolvers/Mutation/closeRepair';
import { completeRepair } from './resolvers/Mutation/completeRepair';
import { endServiceContract } from './resolvers/Mutation/endServiceContract';
import { registerCompany } from './resolvers/Mutation/registerCompany';
import { reopenRepair } from './resolvers/Mutation/reopenRepair';
import { reportRepair } from './resolvers/Mutation/reportRepair';
import { signServiceContract } from './resolvers/Mutation/signServiceContract';
import { Organization } from './resolvers/Organization';
import { PropertyCompany } from './resolvers/PropertyCompany';
import { repairOrders } from './resolvers/Query/repairOrders';
import { RepairEvent, RepairOrder } from './resolvers/RepairOrder';
import { FeeDecision, OwnersDismissal, ServiceContract } from './resolvers/ServiceContract';
import { ExternalVote, VotingSession } from './resolvers/votes';

const byId: Pick<QueryResolvers, 'propertyCompany' | 'serviceContract' | 'repairOrder'> = {
  propertyCompany: (_parent, { id }, { loaders }) => loaders.propertyCompany.load(id),
  serviceContract: (_parent, { id }, { loaders }) => loaders.serviceContract.load(id),
  repairOrder: (_parent, { id }, { loaders }) => loaders.repairOrder.load(id),
};

export const resolvers = {
  Query: { ...byId, repairOrders },
  Mutation: {
    registerCompany,
    signServiceContract,
    endServiceContract,
    reportRepair,
    assignRepair,
    completeRepair,
    reopenRepair,
    closeRepair,
    cancelRepair,
  },
  PropertyCompany,
  ServiceContract,
  FeeDecision,
  OwnersDismissal,
  RepairOrder,
  RepairEvent,
  Organization,
  Estate,
  VotingSession,
  ExternalVote,
};
