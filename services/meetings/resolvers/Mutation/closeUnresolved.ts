import { refuse } from '../../../../platform/mutation';
import { isResolutionAbout } from '../../db/item-ends';
import { lapseRequests } from '../../db/rulings';
import type { CloseUnresolvedInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

/** Only a meeting that has had the item on its table ends it without a result. */
export const closeUnresolved = actOnItem<CloseUnresolvedInput>(
  'closeUnresolved',
  reason,
  async ({ tx, input, row, next, note }) => {
    if (!(await isResolutionAbout(tx, input.resolutionId, row.id))) {
      return refuse('RESOLUTION_NOT_ABOUT_ITEM', { path: ['input', 'resolutionId'] });
    }
    await lapseRequests(tx, row, '任务已终止，申请失效');
    return { next, beside: { end_reason: note, end_resolution_id: input.resolutionId } };
  },
);
