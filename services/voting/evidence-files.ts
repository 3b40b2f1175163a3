import type { ServiceContext } from '../../platform/context';
import type { FileObjects } from '../../platform/files/receive';
import { EVIDENCE_OF } from './domain/evidence';
import type { Loaders } from './loaders';
import { canRun, rules } from './permissions';

type Context = ServiceContext<Loaders>;

/** Who reads a file that is evidence: of a paper and of a written proxy, which name the owner and say how the owner votes, those who run the vote alone. Each may name people. */
export const evidenceFiles: FileObjects<Context> = {
  [EVIDENCE_OF.PAPER_BALLOT]: {
    audited: true,
    mayRead: async ({ loaders, viewer }, file) => {
      const paper = await loaders.paperBallot.load(file.object_id);
      return paper !== null && canRun(viewer, paper);
    },
  },
  [EVIDENCE_OF.VOTE_PROXY]: {
    audited: true,
    mayRead: async ({ loaders, viewer }, file) => {
      const proxy = await loaders.proxy.load(file.object_id);
      return proxy !== null && canRun(viewer, proxy);
    },
  },
  [EVIDENCE_OF.EXTERNAL_VOTE]: {
    audited: true,
    mayRead: async ({ loaders, viewer }, file) => {
      const vote = await loaders.externalVote.load(file.object_id);
      return vote !== null && rules.OWNERS_OR_AUTHORITY.may(viewer, vote);
    },
  },
  [EVIDENCE_OF.ACTIVITY_EXPENSE]: {
    audited: true,
    mayRead: async ({ loaders, viewer }, file) => {
      const expense = await loaders.activityExpense.load(file.object_id);
      return expense !== null && rules.RUNNER_OR_OWNERS.may(viewer, expense);
    },
  },
};
