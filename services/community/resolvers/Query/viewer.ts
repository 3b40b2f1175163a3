import type { QueryResolvers } from '../../generated/resolver-types';

export const viewer: QueryResolvers['viewer'] = async (_parent, _args, { viewer: caller, loaders }) => ({
  person: caller.personId ? await loaders.person.load(caller.personId) : null,
  appointments: caller.personId ? await loaders.personAppointments.load(caller.personId) : [],
  actingFor: caller.actingFor ? await loaders.organization.load(caller.actingFor.organizationId) : null,
});
