import { PAPER_ACTS } from '../domain/paper';
import { decideOnPaper } from '../domain/paper-acts';
import { isDatedBack } from '../domain/paper-return';
import type { PaperBallotResolvers } from '../generated/resolver-types';
import { canRun } from '../permissions';
import { showAction } from './available-actions';

export const PaperBallot: PaperBallotResolvers = {
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  returnToConfirm: ({ returned_at, return_recorded_at, checked_at }) =>
    returned_at !== null &&
    checked_at === null &&
    isDatedBack({ returnedAt: returned_at, recordedAt: return_recorded_at }),
  rejectedReturns: ({ id }, _args, { loaders }) => loaders.rejectedReturnsOfPaper.load(id),
  replaces: ({ replaces_id }, _args, { loaders }) =>
    replaces_id ? loaders.paperBallot.load(replaces_id) : null,
  replacedBy: async ({ id }, _args, { loaders }) => (await loaders.paperInPlaceOf.load(id))[0] ?? null,
  scans: ({ id }, _args, { loaders }) => loaders.filesOfPaper.load(id),
  unit: ({ unit_id }) => ({ id: unit_id }),
  availableActions: async (paper, _args, { viewer, now, loaders }) => {
    const { personId } = viewer;
    if (!canRun(viewer, paper) || personId === null) return [];
    const session = (await loaders.session.load(paper.session_id))!;
    return PAPER_ACTS.map((act) => {
      const decided = decideOnPaper(paper, session, act, personId, now());
      return showAction(act, decided.ok ? null : decided.error);
    });
  },
};
