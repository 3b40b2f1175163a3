import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { insertSeat, lockBody, roleIsTaken, seatsOn } from '../../db/bodies';
import type { SeatRow } from '../../db/tables';
import { checkSeat } from '../../domain/body';
import type { Code } from '../../errors';
import type { AddSeatInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

export const addSeat = mutation<AddSeatInput, Context, Code, SeatRow>({
  name: 'addSeat',
  thing: 'seat',
  load: (context, id) => context.loaders.seat.load(id),
  async run({ tx, input, now }) {
    const body = await lockBody(tx, input.bodyId, today(now));
    if (!canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN');
    const checked = checkSeat(input.seat);
    if (!checked.ok) return refuse(checked.error, { path: ['input', 'seat'] });
    if (body.ended_on !== null) return refuse('BODY_ENDED', { path: ['input', 'bodyId'] });
    if (input.from < body.established_on) return refuse('DATE_TOO_EARLY', { path: ['input', 'from'] });
    const existing = await seatsOn(tx, body.id, input.from);
    if (await roleIsTaken(tx, body.id, input.seat.role, input.from))
      return refuse('SEAT_ROLE_REPEATED', { path: ['input', 'seat'] });
    const unknown = await unknownOrganizations(tx, input.seat.organizationIds, today(now));
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });

    const position = Math.max(0, ...existing.map((seat) => seat.position)) + 1;
    return done(await insertSeat(tx, body.id, position, input.seat, input.from));
  },
});
