import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockMinutes, meetingOfMinutes } from '../../db/minutes';
import { gatherContent } from '../../db/minutes-content';
import { type MinutesRow, minutes as table } from '../../db/minutes-tables';
import { textAndHash } from '../../domain/minutes-content';
import type { Code } from '../../errors';
import type { RegenerateMinutesInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const regenerateMinutes = mutation<RegenerateMinutesInput, Context, Code, MinutesRow>({
  name: 'regenerateMinutes',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input }) {
    const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), 'regenerateMinutes');
    if (!checked.ok) return checked.error;
    const { minutes } = checked.value;
    const meeting = await meetingOfMinutes(tx, minutes.meeting_id);
    await tx.save(table, minutes, textAndHash(await gatherContent(tx, meeting, minutes.remarks)));
    return done(minutes.id);
  },
});
