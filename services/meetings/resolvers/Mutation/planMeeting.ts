import { today, yearOf } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockBody, nextNumber } from '../../db/bodies';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import { type Code, errors } from '../../errors';
import type { PlanMeetingInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

export const planMeeting = mutation<PlanMeetingInput, Context, Code, JointMeetingRow>({
  name: 'planMeeting',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const body = await lockBody(tx, input.bodyId, today(now));
    if (!canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
    const day = today(input.scheduledFor);
    if (day < body.established_on) return refuse('DATE_TOO_EARLY', { path: ['input', 'scheduledFor'] });

    const id = tx.newId();
    await tx.insert(jointMeetings, {
      id,
      version: 1,
      body_id: body.id,
      estate_id: body.estate_id,
      number: await nextNumber(tx, body.id, 'MEETING', yearOf(day)),
      kind: input.kind,
      state: 'PLANNED',
      scheduled_for: input.scheduledFor,
      place: input.place ?? null,
      noticed_at: null,
      held_on: null,
      closed_at: null,
      inquorate: false,
      reason: null,
      sequence: null,
    });
    return done(id);
  },
});
