import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { makePublic, sealedRecordsOf } from '../../db/chain';
import { lockMinutes } from '../../db/minutes';
import { type MinutesRow, minutes as table } from '../../db/minutes-tables';
import { insertPublication, titleOfMinutes } from '../../db/publications';
import { checkDays } from '../../domain/publication';
import type { Code } from '../../errors';
import type { PublishMinutesInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const publishMinutes = mutation<PublishMinutesInput, Context, Code, MinutesRow>({
  name: 'publishMinutes',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input, now }) {
    const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), 'publishMinutes');
    if (!checked.ok) return checked.error;
    const { minutes, next } = checked.value;
    const place = writtenText(input.place, 200);
    if (place === null) return refuse('INPUT_INVALID', { path: ['input', 'place'] });
    const days = { from_on: input.from ?? today(now), to_on: input.to ?? null };
    const checkedDays = checkDays(days);
    if (!checkedDays.ok) return refuse(checkedDays.error, { path: ['input', 'to'] });

    await tx.save(table, minutes, { state: next, published_at: now });
    // The minutes are the first of their records; addenda sealed since are published with them.
    const [record, ...addenda] = await sealedRecordsOf(tx, minutes.id);
    const hash = await makePublic(tx, record!, minutes.estate_id);
    for (const addendum of addenda) await makePublic(tx, addendum, minutes.estate_id);
    await insertPublication(tx, minutes, {
      kind: 'MINUTES',
      title: titleOfMinutes(minutes),
      text: null,
      minutes_id: minutes.id,
      channel: input.channel,
      place,
      ...days,
      hash,
    });
    return done(minutes.id);
  },
});
