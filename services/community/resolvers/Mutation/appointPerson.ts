import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockOrganization } from '../../db/organizations';
import { personById, publishAppointment } from '../../db/people';
import { type AppointmentRow, appointments } from '../../db/tables';
import type { Code } from '../../errors';
import type { AppointPersonInput } from '../../generated/resolver-types';
import { canGrantPost, canManage } from '../../permissions';
import { mutation } from '../mutation';

export const appointPerson = mutation<AppointPersonInput, Context, Code, AppointmentRow>({
  name: 'appointPerson',
  thing: 'appointment',
  load: (context, id) => context.loaders.appointment.load(id),
  async run({ tx, input }) {
    const organization = await lockOrganization(tx, input.organizationId);
    if (!organization) return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'organizationId'] });
    if (!canManage(tx.viewer, organization) || !canGrantPost(tx.viewer, input.post))
      throw new CodedError('FORBIDDEN');
    if (organization.valid_to !== null)
      return refuse('ORGANIZATION_ENDED', { path: ['input', 'organizationId'] });
    if (!(await personById(tx, input.personId)))
      return refuse('PERSON_UNKNOWN', { path: ['input', 'personId'] });
    if (input.validFrom < organization.valid_from)
      return refuse('DATE_TOO_EARLY', { path: ['input', 'validFrom'] });

    const row: AppointmentRow = {
      id: tx.newId(),
      version: 1,
      person_id: input.personId,
      organization_id: input.organizationId,
      post: input.post,
      title: input.title ?? null,
      concurrent: input.concurrent,
      off_establishment: input.offEstablishment,
      unelected: input.unelected,
      valid_from: input.validFrom,
      valid_to: null,
    };
    await tx.insert(appointments, row);
    await publishAppointment(tx, row.id);
    return done(row.id);
  },
});
