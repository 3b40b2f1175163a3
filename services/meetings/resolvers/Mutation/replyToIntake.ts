import type { ReplyToIntakeInput } from '../../generated/resolver-types';
import { actOnIntake } from '../act-on-intake';

export const replyToIntake = actOnIntake<ReplyToIntakeInput>(
  'replyToIntake',
  { field: 'text', required: true },
  async ({ tx, row, now, note }) => ({
    changes: {
      reply: note,
      replied_at: now,
      replied_by: tx.viewer.personId,
      first_replied_at: row.first_replied_at ?? now,
    },
  }),
);
