import { explainOutcome } from '../domain/outcome';
import type { VoteOutcomeResolvers } from '../generated/resolver-types';

export const VoteOutcome: VoteOutcomeResolvers = {
  matter: async ({ matter_id }, _args, { loaders }) => (await loaders.matter.load(matter_id))!,
  fractions: ({ derivation }) => derivation?.fractions ?? [],
  counts: ({ derivation }) => derivation?.counts ?? null,
  async explanationZh({ matter_id, status, derivation }, _args, { loaders }) {
    const { details, candidates } = (await loaders.matter.load(matter_id))!;
    const chosen = derivation?.election?.standings.find(({ result }) => result === 'ELECTED')?.candidateId;
    return explainOutcome(status, details, candidates.find(({ id }) => id === chosen)?.maskedName ?? null);
  },
  async election({ matter_id, derivation }, _args, { loaders }) {
    if (!derivation?.election) return null;
    const { standings, ...election } = derivation.election;
    const named = new Map((await loaders.candidatesOfMatter.load(matter_id)).map((it) => [it.id, it]));
    return {
      ...election,
      candidates: standings.map(({ candidateId, ...it }) => ({ ...it, candidate: named.get(candidateId)! })),
    };
  },
};
