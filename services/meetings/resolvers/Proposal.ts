import { page } from '../../../platform/connection';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { ProposalCommentRow } from '../db/proposal-tables';
import { proposalPage } from '../db/proposals';
import { maskText } from '../domain/masking';
import { barProposal, hasLapsed, PROPOSAL_ACT_NAMES } from '../domain/proposal';
import type {
  EstateResolvers,
  IntakeResolvers,
  JointBodyResolvers,
  ProposalCommentResolvers,
  ProposalResolvers,
  QueryResolvers,
} from '../generated/resolver-types';
import { mayWithdrawProposal } from '../permissions';
import { showAction } from './available-actions';
import { reference } from './references';

export const Proposal: ProposalResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.proposal.load(id),
  suggestion: ({ intake_id }, _args, { loaders }) => (intake_id ? loaders.intake.load(intake_id) : null),
  body: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  bodyName: async ({ id }, _args, { loaders }) => (await loaders.deliberation.load(id))[0]!.body_name,
  estate: ({ estate_id }) => reference(estate_id),
  supporterCount: async ({ id }, _args, { loaders }) => (await loaders.deliberation.load(id))[0]!.supporters,
  supportedByMe: async ({ id }, _args, { loaders }) => (await loaders.deliberation.load(id))[0]!.supported,
  lapsed: async (row, _args, { loaders, now }) => {
    const { supporters } = (await loaders.deliberation.load(row.id))[0]!;
    return hasLapsed({ ...row, supporters }, today(now()));
  },
  comments: ({ id }, args, context) =>
    page<ProposalCommentRow>(context, args, {
      select: sql`c.*`,
      from: sql`proposal_comments c`,
      where: sql`c.proposal_id = ${id}`,
      order: [
        { expression: sql`c.at`, type: 'timestamptz' },
        { expression: sql`c.id`, type: 'uuid' },
      ],
    }),
  agendaItem: async ({ body_id, id }, _args, { loaders }) => {
    const line = await loaders.lineOfMatter.load({ body_id, origin_id: id });
    return line ? loaders.agendaItem.load(line) : null;
  },
  outcome: async ({ id }, _args, { loaders }) => {
    const { outcome } = (await loaders.deliberation.load(id))[0]!;
    return outcome === null ? null : maskText(outcome);
  },
  availableActions: async (row, _args, { loaders, viewer, now }) => {
    const [it] = await loaders.deliberation.load(row.id);
    return PROPOSAL_ACT_NAMES.map((act) => {
      if (act === 'withdrawProposal' && !mayWithdrawProposal(viewer, { ...row, ...it! }))
        return showAction(act, 'NOT_OPENER');
      const may = barProposal({ ...row, ...it! }, act, today(now()));
      return showAction(act, may.ok ? null : may.error);
    });
  },
};

/** Of a person nothing is told but that it was a resident. */
const RESIDENT = '居民';
export const ProposalComment: ProposalCommentResolvers = {
  by: ({ organization_name }) => organization_name ?? RESIDENT,
};

export const proposalQueries: Pick<QueryResolvers, 'proposal'> = {
  proposal: (_parent, { id }, { loaders }) => loaders.proposal.load(id),
};
export const bodyProposals: JointBodyResolvers = {
  proposals: ({ id }, args, context) => proposalPage(context, sql`p.body_id = ${id}`, args),
};
export const estateProposals: EstateResolvers = {
  proposals: (parent, args, context) =>
    proposalPage(context, sql`p.estate_id = ${(parent as { readonly id: string }).id}`, args),
};
export const intakeSources: IntakeResolvers = {
  proposal: async ({ id }, _args, { loaders }) => (await loaders.proposalOfIntake.load(id))[0] ?? null,
  agendaItem: async ({ body_id, id }, _args, { loaders }) => {
    const line = body_id && (await loaders.lineOfMatter.load({ body_id, origin_id: id }));
    return line ? loaders.agendaItem.load(line) : null;
  },
};
