import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockMinutes } from '../../db/minutes';
import { type MinutesRow, minutesRounds, minutes as table } from '../../db/minutes-tables';
import type { Code } from '../../errors';
import type { CirculateMinutesInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const circulateMinutes = mutation<CirculateMinutesInput, Context, Code, MinutesRow>({
  name: 'circulateMinutes',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input, now }) {
    const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), 'circulateMinutes');
    if (!checked.ok) return checked.error;
    const { minutes, next } = checked.value;
    const round = minutes.round + 1;
    await tx.save(table, minutes, { state: next, round, circulated_at: now });
    const { content, content_hash } = minutes;
    await tx.insert(minutesRounds, {
      minutes_id: minutes.id,
      round,
      circulated_at: now,
      content,
      content_hash,
    });
    return done(minutes.id);
  },
});
