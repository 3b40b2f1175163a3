import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import type { ReplyPolicyRow } from '../../db/intake-tables';
import type { Code } from '../../errors';
import type { ChangeReplyDaysInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const changeReplyDays = mutation<ChangeReplyDaysInput, Context, Code, ReplyPolicyRow>({
  name: 'changeReplyDays',
  thing: 'replyPolicy',
  load: async (context, id) =>
    firstRow<ReplyPolicyRow>(context, sql`SELECT * FROM reply_policies WHERE id = ${id}`),
  async run({ tx, input, now }) {
    const { kind = null, channel = null, from, workingDays } = input;
    if (workingDays < 1 || workingDays > 60)
      return refuse('INPUT_INVALID', { path: ['input', 'workingDays'] });
    // What was received keeps the clock it was given.
    if (from < today(now)) return refuse('DATE_TOO_EARLY', { path: ['input', 'from'] });
    const id = tx.newId();
    const added = await firstRow(
      tx,
      sql`INSERT INTO reply_policies (id, kind, channel, valid_from, working_days)
          VALUES (${id}, ${kind}, ${channel}, ${from}, ${workingDays}) ON CONFLICT DO NOTHING RETURNING id`,
    );
    return added ? done(id) : refuse('REPLY_DAYS_SET', { path: ['input', 'from'] });
  },
});
