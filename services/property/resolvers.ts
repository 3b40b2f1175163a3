import type { QueryResolvers } from './generated/resolver-types';
import { Estate } from './resolvers/Estate';
import { FundingShare, ImprovementProject, ProjectEvent, Resolution } from './resolvers/ImprovementProject';
import { acceptProject } from './resolvers/Mutation/acceptProject';
import { assignRepair } from './resolvers/Mutation/assignRepair';
import { cancelProject } from './resolvers/Mutation/cancelProject';
import { cancelRepair } from './resolvers/Mutation/cancelRepair';
import { closeRepair } from './resolvers/Mutation/closeRepair';
import { completeProject } from './resolvers/Mutation/completeProject';
import { completeRepair } from './resolvers/Mutation/completeRepair';
import { endServiceContract } from './resolvers/Mutation/endServiceContract';
import { planProject } from './resolvers/Mutation/planProject';
import { registerCompany } from './resolvers/Mutation/registerCompany';
import { reopenRepair } from './resolvers/Mutation/reopenRepair';
import { reportRepair } from './resolvers/Mutation/reportRepair';
import { settleProject } from './resolvers/Mutation/settleProject';
import { signServiceContract } from './resolvers/Mutation/signServiceContract';
import { startProject } from './resolvers/Mutation/startProject';
import { Organization } from './resolvers/Organization';
import { PropertyCompany } from './resolvers/PropertyCompany';
import { repairOrders } from './resolvers/Query/repairOrders';
import { RepairEvent, RepairOrder } from './resolvers/RepairOrder';
import { FeeDecision, OwnersDismissal, ServiceContract } from './resolvers/ServiceContract';
import { ExternalVote, VotingSession } from './resolvers/votes';

const byId: Pick<
  QueryResolvers,
  'propertyCompany' | 'serviceContract' | 'repairOrder' | 'improvementProject'
> = {
  propertyCompany: (_parent, { id }, { loaders }) => loaders.propertyCompany.load(id),
  serviceContract: (_parent, { id }, { loaders }) => loaders.serviceContract.load(id),
  repairOrder: (_parent, { id }, { loaders }) => loaders.repairOrder.load(id),
  improvementProject: (_parent, { id }, { loaders }) => loaders.improvementProject.load(id),
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
    planProject,
    startProject,
    completeProject,
    acceptProject,
    settleProject,
    cancelProject,
  },
  PropertyCompany,
  ServiceContract,
  FeeDecision,
  OwnersDismissal,
  RepairOrder,
  RepairEvent,
  ImprovementProject,
  FundingShare,
  ProjectEvent,
  Resolution,
  Organization,
  Estate,
  VotingSession,
  ExternalVote,
};
