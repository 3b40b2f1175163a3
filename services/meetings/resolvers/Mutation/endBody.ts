import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import { lockBody } from '../../db/bodies';
import { bodyEnds } from '../../db/body-end-tables';
import { leftAtTheTable, meetingsAhead } from '../../db/left-at-the-table';
import type { JointBodyRow } from '../../db/tables';
import { mayPutOffEnd } from '../../domain/body';
import { type Code, errors } from '../../errors';
import type { EndBodyInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

/**
 * A body ends when nothing is left at its table: what has no table any more would be lost. For the same reason its end is
 * put off where its last meetings left something, or something came back to it.
 */
export const endBody = mutation<EndBodyInput, Context, Code, JointBodyRow>({
  name: 'endBody',
  thing: 'body',
  load: (context, id) => context.loaders.jointBody.load(id),
  async run({ tx, input, now }) {
    const body = await lockBody(tx, input.bodyId, today(now));
    if (!canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
    if (input.on <= body.established_on || input.on < today(now))
      return refuse('DATE_TOO_EARLY', { path: ['input', 'on'] });
    const reason = writtenText(input.reason, 1_000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const ahead = await meetingsAhead(tx, body.id);
    const left = await leftAtTheTable(tx, body.id);
    if (body.ended_on !== null) {
      if (!mayPutOffEnd(body.ended_on, input.on, [...ahead, ...left]))
        return refuse('BODY_ENDED', { path: ['input', 'bodyId'] });
    } else if (ahead.length > 0) {
      return refuse('BODY_HAS_MEETINGS', { detail: ahead.join('、') });
    } else if (left.length > 0) {
      return refuse('BODY_HAS_OPEN_MATTERS', { detail: left.join('、') });
    }

    const { organizationId } = tx.viewer.actingFor!;
    // The body takes its day from the last end: a trigger's work, so that the two never part.
    await tx.insert(bodyEnds, {
      body_id: body.id,
      ends_on: input.on,
      reason,
      decided_at: now,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId))!,
      person_id: tx.viewer.personId,
    });
    return done(body.id);
  },
});
