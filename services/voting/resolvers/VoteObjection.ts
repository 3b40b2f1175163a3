import type { LegalChallengeResolvers, VoteObjectionResolvers } from '../generated/resolver-types';

export const VoteObjection: VoteObjectionResolvers = {
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
};

export const LegalChallenge: LegalChallengeResolvers = {
  outcome: ({ judgment }) => judgment,
};
