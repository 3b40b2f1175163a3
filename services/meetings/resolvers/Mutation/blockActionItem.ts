import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import type { BlockActionItemInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

const reason = { field: 'reason', required: true } as const;

export const blockActionItem = actOnItem<BlockActionItemInput>(
  'blockActionItem',
  reason,
  async ({ input, now, next, note }) => {
    if (input.until < today(now)) return refuse('UNTIL_IN_PAST', { path: ['input', 'until'] });
    // The date is given up when the work goes on; the history keeps it.
    return {
      next,
      note: `受阻至 ${input.until}：${note}`,
      beside: { blocked_reason: note!, blocked_until: input.until },
    };
  },
);
