import { sql } from '../../../../platform/sql';
import { intakePage } from '../../db/intake-page';
import type { ProblemRow, ReplyPolicyRow } from '../../db/intake-tables';
import type { EstateResolvers, QueryResolvers } from '../../generated/resolver-types';
import { showFigures } from '../Intake';

/** What is read of the front door from the root. */
export const intakeQueries: Pick<
  QueryResolvers,
  'problemCatalogue' | 'replyPolicies' | 'intake' | 'intakes'
> = {
  problemCatalogue: (_parent, _args, context) =>
    context.rows<ProblemRow>(sql`SELECT * FROM problems ORDER BY id`),
  replyPolicies: (_parent, _args, context) =>
    context.rows<ReplyPolicyRow>(sql`SELECT * FROM reply_policies ORDER BY valid_from, id`),
  intake: (_parent, { id }, { loaders }) => loaders.intake.load(id),
  intakes: (_parent, { filter, ...args }, context) => intakePage(context, filter, args),
};

/** The same from an estate. */
export const intakesOfEstate: Pick<EstateResolvers, 'intakes' | 'intakeFigures'> = {
  intakes: (parent, { filter, ...args }, context) =>
    intakePage(context, { ...filter, estateId: (parent as { readonly id: string }).id }, args),
  intakeFigures: async (parent, { from, to }, { loaders }) => {
    const { id: estateId } = parent as { readonly id: string };
    const counts = await loaders.intakeFigures.load({ estateId, from, to });
    return counts && showFigures(counts);
  },
};
