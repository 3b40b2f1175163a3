import type { QueryResolvers } from './generated/resolver-types';
import { Division } from './resolvers/Division';
import { Building, Estate, Unit } from './resolvers/Estate';
import { abolishOrganization } from './resolvers/Mutation/abolishOrganization';
import { appointPerson } from './resolvers/Mutation/appointPerson';
import { endAppointment } from './resolvers/Mutation/endAppointment';
import { establishOrganization } from './resolvers/Mutation/establishOrganization';
import { mergeOrganizations } from './resolvers/Mutation/mergeOrganizations';
import { registerDivision } from './resolvers/Mutation/registerDivision';
import { registerEstate } from './resolvers/Mutation/registerEstate';
import { registerPerson } from './resolvers/Mutation/registerPerson';
import { renameOrganization } from './resolvers/Mutation/renameOrganization';
import { splitOrganization } from './resolvers/Mutation/splitOrganization';
import { Organization } from './resolvers/Organization';
import { Appointment, Person } from './resolvers/Person';
import { divisions } from './resolvers/Query/divisions';
import { estates } from './resolvers/Query/estates';
import { organizations } from './resolvers/Query/organizations';
import { viewer } from './resolvers/Query/viewer';

const byId: Pick<QueryResolvers, 'division' | 'estate' | 'organization' | 'person'> = {
  division: (_parent, { id }, { loaders }) => loaders.division.load(id),
  estate: (_parent, { id }, { loaders }) => loaders.estate.load(id),
  organization: (_parent, { id }, { loaders }) => loaders.organization.load(id),
  person: (_parent, { id }, { loaders }) => loaders.person.load(id),
};

export const resolvers = {
  Query: { ...byId, viewer, divisions, estates, organizations },
  Mutation: {
    registerDivision,
    registerEstate,
    establishOrganization,
    renameOrganization,
    mergeOrganizations,
    splitOrganization,
    abolishOrganization,
    registerPerson,
    appointPerson,
    endAppointment,
  },
  Division,
  Estate,
  Building,
  Unit,
  Organization,
  Person,
  Appointment,
};
