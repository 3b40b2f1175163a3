import { done, refuse } from '../../../platform/mutation';
import { writtenText } from '../../../platform/text';
import type { Context } from '../context';
import { organizationName } from '../db/action-items';
import { lockMinutes } from '../db/minutes';
import { type MinutesRow, minutesComments, minutes as table } from '../db/minutes-tables';
import type { MinutesCommentKind } from '../domain/kinds';
import type { Code } from '../errors';
import type { CommentOnMinutesInput } from '../generated/resolver-types';
import { checkMinutes } from './checked-minutes';
import { mutation } from './mutation';

/** A comment and a requested change are said alike; a request stops the signing until it is answered. */
export function sayOnMinutes(name: 'commentOnMinutes' | 'requestChangesToMinutes', kind: MinutesCommentKind) {
  return mutation<CommentOnMinutesInput, Context, Code, MinutesRow>({
    name,
    thing: 'minutes',
    load: (context, id) => context.loaders.minutes.load(id),
    async run({ tx, input, now }) {
      const { seatId } = input;
      const checked = await checkMinutes(tx, await lockMinutes(tx, input.minutesId), name, { seatId });
      if (!checked.ok) return checked.error;
      const { minutes, next, role } = checked.value;
      const text = writtenText(input.text, 2_000);
      if (text === null) return refuse('INPUT_INVALID', { path: ['input', 'text'] });
      if (next !== minutes.state)
        await tx.save(table, minutes, { state: next, signing_at: null, sign_by: null });
      const organizationId = tx.viewer.actingFor!.organizationId;
      await tx.insert(minutesComments, {
        id: tx.newId(),
        minutes_id: minutes.id,
        round: minutes.round,
        kind,
        seat_id: seatId,
        role,
        organization_id: organizationId,
        organization_name: (await organizationName(tx, organizationId)) ?? '',
        person_id: tx.viewer.personId,
        text,
        at: now,
      });
      return done(minutes.id);
    },
  });
}
