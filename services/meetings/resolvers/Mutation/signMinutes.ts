import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import { lockMinutes } from '../../db/minutes';
import { type MinutesRow, minutesSignatures } from '../../db/minutes-tables';
import type { Code } from '../../errors';
import type { SignMinutesInput } from '../../generated/resolver-types';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const signMinutes = mutation<SignMinutesInput, Context, Code, MinutesRow>({
  name: 'signMinutes',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input, now }) {
    const { seatId } = input;
    const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), 'signMinutes', { seatId });
    if (!checked.ok) return checked.error;
    const { minutes, role } = checked.value;
    const reservation = input.reservation == null ? null : writtenText(input.reservation, 2_000);
    if (input.reservation != null && reservation === null)
      return refuse('INPUT_INVALID', { path: ['input', 'reservation'] });
    const organizationId = tx.viewer.actingFor!.organizationId;
    await tx.insert(minutesSignatures, {
      id: tx.newId(),
      minutes_id: minutes.id,
      addendum_id: null,
      content_hash: minutes.content_hash,
      seat_id: seatId,
      role,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId)) ?? '',
      person_id: tx.viewer.personId,
      reservation,
      at: now,
    });
    return done(minutes.id);
  },
});
