import { reportPart } from '../../db/item-ends';
import type { CompletePartInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const completePart = actOnItem<CompletePartInput>(
  'completePart',
  { field: 'note', required: true },
  async ({ tx, row, next, note }) => {
    await reportPart(tx, row.id, 'DONE', note!);
    return { next };
  },
);
