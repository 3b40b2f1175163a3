import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockMinutes } from '../../db/minutes';
import { type MinutesRow, minutes as table } from '../../db/minutes-tables';
import { contentOf, textAndHash } from '../../domain/minutes-content';
import type { Code } from '../../errors';
import type { ReviseMinutesRemarksInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const reviseMinutesRemarks = mutation<ReviseMinutesRemarksInput, Context, Code, MinutesRow>({
  name: 'reviseMinutesRemarks',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input }) {
    const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), 'reviseMinutesRemarks');
    if (!checked.ok) return checked.error;
    const { minutes } = checked.value;
    const remarks = input.remarks == null ? null : writtenText(input.remarks, 5_000);
    if (input.remarks != null && remarks === null)
      return refuse('INPUT_INVALID', { path: ['input', 'remarks'] });
    if (input.basedOnVersion !== minutes.remarks_version) {
      // Nothing typed is lost: what stands there and what was sent come back side by side.
      const detail = `第 ${minutes.remarks_version} 版：${minutes.remarks ?? '（空）'} ／ 您的：${remarks ?? '（空）'}`;
      return refuse('VERSION_STALE', { path: ['input', 'basedOnVersion'], detail });
    }
    await tx.save(table, minutes, {
      ...textAndHash({ ...contentOf(minutes.content), remarks }),
      remarks,
      remarks_version: minutes.remarks_version + 1,
    });
    return done(minutes.id);
  },
});
