import { sql } from '../../../../platform/sql';
import { noteDone, runningDispatch } from '../../db/whistle-dispatches';
import type { ReportInInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

/** The lead's arrival moves the whistle; a supporting organization's is noted, and may come before. */
export const reportIn = actOnWhistle<ReportInInput>(
  'reportIn',
  { field: 'note', required: false },
  async ({ tx, now, row }) => {
    if (tx.viewer.actingFor!.organizationId !== row.lead_id) {
      await tx.rows(
        sql`UPDATE whistle_parties SET arrived_at = ${now}
            WHERE whistle_id = ${row.id} AND role = 'SUPPORT' AND organization_id = ${tx.viewer.actingFor!.organizationId}`,
      );
      return { changes: {} };
    }
    await noteDone(tx, row.id, 'arrived_at', now);
    return { changes: { due_at: (await runningDispatch(tx, row.id))!.handle_due_at } };
  },
);
