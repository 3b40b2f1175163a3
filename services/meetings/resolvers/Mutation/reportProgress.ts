import { reportPart } from '../../db/item-ends';
import type { ReportProgressInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

/** A supporting organization's report is about its own part; the lead's is about the whole. */
export const reportProgress = actOnItem<ReportProgressInput>(
  'reportProgress',
  { field: 'note', required: true },
  async ({ tx, row, next, note }) => {
    if (row.supporting_ids.includes(tx.viewer.actingFor!.organizationId)) {
      await reportPart(tx, row.id, 'IN_PROGRESS', note!);
    }
    return { next };
  },
);
