import { today } from '../../platform/dates';
import { directoryHandlers } from '../../platform/directory/inbox';
import { identifyFromDirectory } from '../../platform/directory/queries';
import { Changes1790000000004 } from '../../platform/migrations/changes';
import { Clock1790000000003 } from '../../platform/migrations/clock';
import { Directory1790000000002 } from '../../platform/migrations/directory';
import { Ground1790000000001 } from '../../platform/migrations/ground';
import type { ServiceDefinition } from '../../platform/service';
import { buildService } from '../../platform/subgraph';
import { PropertyContracts1790000200001 } from './db/migrations/1790000200001-contracts';
import { PropertyRepairs1790000200002 } from './db/migrations/1790000200002-repairs';
import { CompanyVotes1790000210001 } from './db/migrations/1790000210001-company-votes';
import { VoidedVotes1790000220001 } from './db/migrations/1790000220001-voided-votes';
import { Dismissals1790000510002 } from './db/migrations/1790000510002-dismissals';
import { OwnersDecisions1790000520101 } from './db/migrations/1790000520101-owners-decisions';
import { VoidedDecisions1790000540101 } from './db/migrations/1790000540101-voided-decisions';
import { PropertyProjects1790000550001 } from './db/migrations/1790000550001-projects';
import { VotesToldBefore1790000560101 } from './db/migrations/1790000560101-votes-told-before';
import { DismissalsOfVotes1790000570101 } from './db/migrations/1790000570101-dismissals-of-votes';
import { VotesInVoiding1790000570102 } from './db/migrations/1790000570102-votes-in-voiding';
import { DismissalsToldBefore1790000580201 } from './db/migrations/1790000580201-dismissals-told-before';
import { appendOnly, deletable, tables } from './db/tables';
import { errors } from './errors';
import { meetingsHandlers, votingHandlers } from './inbox';
import { createLoaders, type Loaders } from './loaders';
import { rules } from './permissions';
import { resolvers } from './resolvers';

const source = { name: 'property' as const, rules, errors };

/** The property company and its work: profiles, contracts, repairs, improvement projects. */
export const property: ServiceDefinition<Loaders> = {
  ...source,
  ...buildService(source, resolvers),
  loaders: createLoaders,
  entities: tables,
  migrations: [
    Ground1790000000001,
    Directory1790000000002,
    Clock1790000000003,
    Changes1790000000004,
    PropertyContracts1790000200001,
    PropertyRepairs1790000200002,
    CompanyVotes1790000210001,
    VoidedVotes1790000220001,
    Dismissals1790000510002,
    OwnersDecisions1790000520101,
    VoidedDecisions1790000540101,
    PropertyProjects1790000550001,
    VotesToldBefore1790000560101,
    DismissalsOfVotes1790000570101,
    VotesInVoiding1790000570102,
    DismissalsToldBefore1790000580201,
  ],
  appendOnly,
  deletable,
  sweeps: [],
  inbox: { community: directoryHandlers, meetings: meetingsHandlers, voting: votingHandlers },
  identify: (reader, subject, at) => identifyFromDirectory(reader, subject, today(at)),
};
