import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { insertSeat, lockBody } from '../../db/bodies';
import { type SeatRow, seats } from '../../db/tables';
import { checkSeat } from '../../domain/body';
import { type Code, errors } from '../../errors';
import type { ChangeSeatHoldersInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

/** The seat passes to others on a day: what was held before keeps who held it, and a noticed meeting its frozen seats. */
export const changeSeatHolders = mutation<ChangeSeatHoldersInput, Context, Code, SeatRow>({
  name: 'changeSeatHolders',
  thing: 'seat',
  load: (context, id) => context.loaders.seat.load(id),
  async run({ tx, input, now }) {
    const found = await firstRow<SeatRow>(tx, sql`SELECT * FROM seats WHERE id = ${input.seatId}`);
    const body = found && (await lockBody(tx, found.body_id, today(now)));
    const path = ['input', 'seatId'];
    if (!found || !canRead(tx.viewer, body)) return refuse('SEAT_UNKNOWN', { path });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
    const seat = (await firstRow<SeatRow>(
      tx,
      sql`SELECT * FROM seats WHERE id = ${found.id} FOR NO KEY UPDATE`,
    ))!;
    if (seat.valid_to !== null) return refuse('SEAT_ENDED', { path });
    if (input.from <= seat.valid_from) return refuse('DATE_TOO_EARLY', { path: ['input', 'from'] });
    const representatives = input.representatives ?? null;
    const held = { role: seat.role, organizationIds: input.organizationIds, representatives };
    const checked = checkSeat(held);
    if (!checked.ok) return refuse(checked.error, { path: ['input', 'organizationIds'] });
    const unknown = await unknownOrganizations(tx, input.organizationIds, today(now));
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });

    await tx.save(seats, seat, { valid_to: input.from });
    const next = {
      ...held,
      required: seat.required,
      hasVoice: seat.has_voice,
      hasVote: seat.has_vote,
      substitutesAllowed: seat.substitutes_allowed,
    };
    return done(await insertSeat(tx, seat.body_id, seat.position, next, input.from, seat.id));
  },
});
