import type { AppointmentResolvers, PersonResolvers } from '../generated/resolver-types';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
  appointments: ({ id }, _args, { loaders }) => loaders.personAppointments.load(id),
};

export const Appointment: AppointmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.appointment.load(id),
  person: async ({ person_id }, _args, { loaders }) => (await loaders.person.load(person_id))!,
  organization: async ({ organization_id }, _args, { loaders }) =>
    (await loaders.organization.load(organization_id))!,
};
