import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { sealedRecordOf } from '../../db/chain';
import { lockMinutes } from '../../db/minutes';
import { type MinutesAddendumRow, minutesAddenda } from '../../db/minutes-tables';
import { type AddendumContent, textAndHash } from '../../domain/minutes-content';
import type { Code } from '../../errors';
import type { DraftAddendumInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const draftAddendum = mutation<DraftAddendumInput, Context, Code, MinutesAddendumRow>({
  name: 'draftAddendum',
  thing: 'addendum',
  load: (context, id) => context.loaders.addendum.load(id),
  async run({ tx, input, now }) {
    const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), 'draftAddendum');
    if (!checked.ok) return checked.error;
    const { minutes } = checked.value;
    const text = writtenText(input.text, 5_000);
    if (text === null) return refuse('INPUT_INVALID', { path: ['input', 'text'] });
    const reason = writtenText(input.reason, 1_000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    // Numbered under the minutes' lock, and bound to what it adds to by its hash.
    const last = await firstRow<{ number: number }>(
      tx,
      sql`SELECT coalesce(max(number), 0) AS number FROM minutes_addenda WHERE minutes_id = ${minutes.id}`,
    );
    const { hash: minutesHash } = (await sealedRecordOf(tx, minutes.id))!;
    const number = last!.number + 1;
    const content: AddendumContent = { minutesHash, number, text, reason };
    const id = tx.newId();
    await tx.insert(minutesAddenda, {
      id,
      version: 1,
      minutes_id: minutes.id,
      body_id: minutes.body_id,
      number,
      state: 'SIGNING',
      text,
      reason,
      ...textAndHash(content),
      drafted_at: now,
      sealed_at: null,
    });
    await tx.changed({ type: 'Minutes', id: minutes.id });
    return done(id);
  },
});
