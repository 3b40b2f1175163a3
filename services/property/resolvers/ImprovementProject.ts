import { barredFrom, isIndependent, PROJECT_ACTS } from '../domain/project';
import type {
  FundingShareResolvers,
  ImprovementProjectResolvers,
  ProjectEventResolvers,
  ResolutionResolvers,
} from '../generated/resolver-types';
import { canActOnProject } from '../permissions';
import { availableAction } from './available-actions';

const organization = (id: string | null) => (id === null ? null : { id });

export const ImprovementProject: ImprovementProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.improvementProject.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  resolution: ({ resolution_id }) => (resolution_id ? { id: resolution_id } : null),
  votingSession: async ({ id }, _args, { loaders }) => {
    const matter = await loaders.projectMatter.load(id);
    return matter && !matter.external ? { id: matter.vote_id } : null;
  },
  externalVote: async ({ id }, _args, { loaders }) => {
    const matter = await loaders.projectMatter.load(id);
    return matter?.external ? { id: matter.vote_id } : null;
  },
  decidedFundAmount: async ({ id }, _args, { loaders }) =>
    (await loaders.projectMatter.load(id))?.fund_amount ?? null,
  voteVoidedOn: async ({ id }, _args, { loaders }) =>
    (await loaders.projectMatter.load(id))?.voided_on ?? null,
  shares: ({ id }, _args, { loaders }) => loaders.projectShares.load(id),
  settledTotal: async ({ id, state }, _args, { loaders }) => {
    if (state !== 'SETTLED') return null;
    const shares = await loaders.projectShares.load(id);
    return shares.reduce((sum, { settled_amount }) => sum + BigInt(settled_amount!), 0n);
  },
  contractor: ({ contractor_id }) => organization(contractor_id),
  acceptedBy: ({ accepted_by }) => organization(accepted_by),
  history: ({ id }, _args, { loaders }) => loaders.projectHistory.load(id),
  availableActions: async (row, _args, { viewer, loaders }) => {
    const [kept, done, served] = await Promise.all([
      loaders.projectKeepers.load(row.estate_id),
      loaders.projectDoers.load(row.id),
      loaders.repairParties.load(row.estate_id),
    ]);
    const { contractors, doers } = done!;
    const parties = { contractors, keepers: kept!.keepers, servers: served!.servers };
    return PROJECT_ACTS.map((act) => {
      if (!canActOnProject(viewer, act, parties)) return availableAction(act, 'ACT_NOT_YOURS');
      const barred = barredFrom(row.state, act);
      const acceptor = { organizationId: viewer.actingFor!.organizationId, posts: [] };
      const independent = act !== 'acceptProject' || isIndependent(acceptor, doers);
      return availableAction(act, barred ?? (independent ? null : 'ACCEPTANCE_NOT_INDEPENDENT'));
    });
  },
};

export const FundingShare: FundingShareResolvers = {
  organization: ({ organization_id }) => organization(organization_id),
};

export const ProjectEvent: ProjectEventResolvers = {
  actorOrganization: ({ actor_organization_id }) => ({ id: actor_organization_id }),
};

/** What property adds to a resolution of a joint meeting. */
export const Resolution: ResolutionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, _args, { loaders }) => loaders.resolutionProjects.load(id),
};
