import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { lockBody } from '../../db/bodies';
import { type SeatRow, seats } from '../../db/tables';
import type { Code } from '../../errors';
import type { EndSeatInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

export const endSeat = mutation<EndSeatInput, Context, Code, SeatRow>({
  name: 'endSeat',
  thing: 'seat',
  load: (context, id) => context.loaders.seat.load(id),
  async run({ tx, input, now }) {
    const seat = await firstRow<SeatRow>(
      tx,
      sql`SELECT * FROM seats WHERE id = ${input.seatId} FOR NO KEY UPDATE`,
    );
    const body = seat && (await lockBody(tx, seat.body_id, today(now)));
    if (!canRead(tx.viewer, body) || !seat) return refuse('SEAT_UNKNOWN', { path: ['input', 'seatId'] });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN');
    if (seat.valid_to !== null) return refuse('SEAT_ENDED', { path: ['input', 'seatId'] });
    if (input.on <= seat.valid_from) return refuse('DATE_TOO_EARLY', { path: ['input', 'on'] });

    await tx.save(seats, seat, { valid_to: input.on });
    return done(seat.id);
  },
});
