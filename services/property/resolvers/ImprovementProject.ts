import { ownersMatter } from '../db/projects';
import { barredByMatter } from '../domain/funding';
import { barredFrom, isIndependent, PROJECT_ACTS, type ProjectAct } from '../domain/project';
import type { Code } from '../errors';
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
  resolutionNumber: async ({ resolution_id }, _args, { loaders }) =>
    (resolution_id && (await loaders.meetingResolution.load(resolution_id))?.number) || null,
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
  settledTotal: async ({ id }, _args, { loaders }) => {
    const settled = (await loaders.projectShares.load(id)).flatMap((it) => it.settled_amount ?? []);
    return settled.length === 0 ? null : settled.reduce((sum, amount) => sum + BigInt(amount), 0n);
  },
  contractor: ({ contractor_id }) => organization(contractor_id),
  acceptedBy: ({ accepted_by }) => organization(accepted_by),
  history: ({ id }, _args, { loaders }) => loaders.projectHistory.load(id),
  availableActions: async (row, _args, { viewer, loaders }) => {
    const [kept, done, served, matter, posts] = await Promise.all([
      loaders.projectKeepers.load(row.estate_id),
      loaders.projectDoers.load(row.id),
      loaders.repairParties.load(row.estate_id),
      loaders.projectMatter.load(row.id),
      viewer.personId ? loaders.postsOfPerson.load(viewer.personId) : [],
    ]);
    const parties = { contractors: done!.contractors, keepers: kept!.keepers, servers: served!.servers };
    const acceptor = {
      subject: viewer.subject ?? '',
      organizationId: viewer.actingFor?.organizationId ?? '',
      posts: posts.map(({ organization_id }) => organization_id),
    };
    /** What bars an act beyond its state. */
    const barredBeside = (act: ProjectAct): Code | null => {
      if (act === 'startProject') return matter && barredByMatter(ownersMatter(matter));
      if (act !== 'acceptProject') return null;
      return isIndependent(acceptor, done!) ? null : 'ACCEPTANCE_NOT_INDEPENDENT';
    };
    return PROJECT_ACTS.map((act) => {
      if (!canActOnProject(viewer, act, parties)) return availableAction(act, 'ACT_NOT_YOURS');
      return availableAction(act, barredFrom(row.state, act) ?? barredBeside(act));
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
