import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { ancestorsOf } from '../../db/organizations';
import { lockAppointment, publishAppointment } from '../../db/people';
import { type AppointmentRow, appointments } from '../../db/tables';
import { endTerm } from '../../domain/appointment';
import type { Code } from '../../errors';
import type { EndAppointmentInput } from '../../generated/resolver-types';
import { canManage } from '../../permissions';
import { mutation } from '../mutation';

export const endAppointment = mutation<EndAppointmentInput, Context, Code, AppointmentRow>({
  name: 'endAppointment',
  thing: 'appointment',
  load: (context, id) => context.loaders.appointment.load(id),
  async run({ tx, input }) {
    const row = await lockAppointment(tx, input.appointmentId);
    if (!row) return refuse('APPOINTMENT_UNKNOWN', { path: ['input', 'appointmentId'] });
    const ancestorIds = await ancestorsOf(tx, row.organization_id);
    if (!canManage(tx.viewer, { ancestorIds })) throw new CodedError('FORBIDDEN');
    const ended = endTerm({ validFrom: row.valid_from, validTo: row.valid_to }, input.on);
    if (!ended.ok) return refuse(ended.error, { path: ['input', 'on'] });

    await tx.save(appointments, row, { valid_to: ended.value.validTo });
    await publishAppointment(tx, row.id);
    return done(row.id);
  },
});
