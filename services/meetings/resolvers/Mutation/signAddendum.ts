import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import { lockAddendum } from '../../db/minutes';
import { type MinutesAddendumRow, minutesSignatures } from '../../db/minutes-tables';
import type { Code } from '../../errors';
import type { SignAddendumInput } from '../../generated/resolver-types';
import { checkAddendum } from '../checked-minutes';
import { mutation } from '../mutation';

export const signAddendum = mutation<SignAddendumInput, Context, Code, MinutesAddendumRow>({
  name: 'signAddendum',
  thing: 'addendum',
  load: (context, id) => context.loaders.addendum.load(id),
  async run({ tx, input, now }) {
    const locked = await lockAddendum(tx, input.addendumId);
    const checked = await checkAddendum(tx, locked, 'signAddendum', input.seatId);
    if (!checked.ok) return checked.error;
    const { addendum, role } = checked.value;
    const reservation = input.reservation == null ? null : writtenText(input.reservation, 2_000);
    if (input.reservation != null && reservation === null)
      return refuse('INPUT_INVALID', { path: ['input', 'reservation'] });
    const organizationId = tx.viewer.actingFor!.organizationId;
    await tx.insert(minutesSignatures, {
      id: tx.newId(),
      minutes_id: addendum.minutes_id,
      addendum_id: addendum.id,
      content_hash: addendum.content_hash,
      seat_id: input.seatId,
      role,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId)) ?? '',
      person_id: tx.viewer.personId,
      reservation,
      at: now,
    });
    await tx.changed({ type: 'Minutes', id: addendum.minutes_id });
    return done(addendum.id);
  },
});
