import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockMinutes } from '../../db/minutes';
import { type MinutesRow, minutes as table } from '../../db/minutes-tables';
import { lastDayToSign } from '../../domain/minutes';
import type { Code } from '../../errors';
import type { OpenSigningInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const openSigning = mutation<OpenSigningInput, Context, Code, MinutesRow>({
  name: 'openSigning',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input, now }) {
    const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), 'openSigning');
    if (!checked.ok) return checked.error;
    const { minutes, next } = checked.value;
    const signBy = lastDayToSign(input.signBy ?? null, now);
    if (signBy < today(now)) return refuse('UNTIL_IN_PAST', { path: ['input', 'signBy'] });
    // From here on nothing changes the content: what was signed on it before, and is the same, still stands.
    await tx.save(table, minutes, { state: next, signing_at: now, sign_by: signBy });
    return done(minutes.id);
  },
});
