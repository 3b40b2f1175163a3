import type { PaperBallotResolvers } from '../generated/resolver-types';

export const PaperBallot: PaperBallotResolvers = {
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  scans: ({ id }, _args, { loaders }) => loaders.filesOfPaper.load(id),
  unit: ({ unit_id }) => ({ id: unit_id }),
};
