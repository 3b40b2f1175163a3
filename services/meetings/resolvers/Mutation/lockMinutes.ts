import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { seal } from '../../db/chain';
import { lockMinutes as lock } from '../../db/minutes';
import { type MinutesRow, minutes as table } from '../../db/minutes-tables';
import { contentOf } from '../../domain/minutes-content';
import type { Code } from '../../errors';
import type { LockMinutesInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const lockMinutes = mutation<LockMinutesInput, Context, Code, MinutesRow>({
  name: 'lockMinutes',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input, now }) {
    const checked = await checkMinutes(tx, await lock(tx, input.minutesId), 'lockMinutes');
    if (!checked.ok) return checked.error;
    const { minutes, next } = checked.value;
    await tx.save(table, minutes, { state: next, locked_at: now });
    const content = contentOf(minutes.content);
    // The chain's row last: from here to the commit nobody else of this body seals.
    await seal(tx, minutes, { kind: 'MINUTES', content, contentHash: minutes.content_hash }, null);
    await tx.changed({ type: 'JointBody', id: minutes.body_id });
    return done(minutes.id);
  },
});
