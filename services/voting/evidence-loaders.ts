import type { ServiceContext } from '../../platform/context';
import { groupLoader, rowLoader } from '../../platform/loading';
import { filesOf, ownFiles } from './db/evidence';
import type { EvidenceFileRow } from './db/upload-tables';
import { EVIDENCE_OF } from './domain/evidence';

/** Files of objects that the caller has read: which of them the viewer may see is their fields' to say. */
export const evidenceLoaders = (context: ServiceContext) => {
  const ofType = (objectType: string) =>
    groupLoader<EvidenceFileRow>(
      context,
      (row) => row.object_id,
      (ids) => filesOf(objectType, ids),
    );
  return {
    evidenceFile: rowLoader<EvidenceFileRow>(context, (ids) => ownFiles(context, ids)),
    filesOfPaper: ofType(EVIDENCE_OF.PAPER_BALLOT),
    filesOfProxy: ofType(EVIDENCE_OF.VOTE_PROXY),
    filesOfExternalVote: ofType(EVIDENCE_OF.EXTERNAL_VOTE),
    filesOfExpense: ofType(EVIDENCE_OF.ACTIVITY_EXPENSE),
  };
};
