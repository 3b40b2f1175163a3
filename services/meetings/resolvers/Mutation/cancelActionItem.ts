import { lapseRequests } from '../../db/rulings';
import type { CancelActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

export const cancelActionItem = actOnItem<CancelActionItemInput>(
  'cancelActionItem',
  reason,
  async ({ tx, row, next, note }) => {
    await lapseRequests(tx, row, '任务已取消，申请失效');
    return { next, beside: { end_reason: note } };
  },
);
