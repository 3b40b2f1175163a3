import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockBody } from '../../db/bodies';
import { insertMeeting } from '../../db/meetings';
import type { JointMeetingRow } from '../../db/tables';
import { hasEndedBy } from '../../domain/body';
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
    if (hasEndedBy(body, day)) return refuse('BODY_ENDED', { path: ['input', 'bodyId'] });
    if (input.scheduledFor < now) return refuse('TIME_PASSED', { path: ['input', 'scheduledFor'] });

    const id = await insertMeeting(tx, body, {
      kind: input.kind,
      scheduledFor: input.scheduledFor,
      place: input.place ?? null,
      countsForCadence: input.kind === 'ORDINARY' || input.countsForCadence,
      seriesId: null,
      movedFrom: null,
    });
    return done(id);
  },
});
