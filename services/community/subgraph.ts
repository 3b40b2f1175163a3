import { Changes1790000000004 } from '../../platform/migrations/changes';
import { Clock1790000000003 } from '../../platform/migrations/clock';
import { Ground1790000000001 } from '../../platform/migrations/ground';
import type { ServiceDefinition } from '../../platform/service';
import { buildService } from '../../platform/subgraph';
import { CommunityDirectory1790000100001 } from './db/migrations/1790000100001-directory';
import { CommunityAppointmentsNeverHeld1790000100002 } from './db/migrations/1790000100002-appointments-never-held';
import { identify } from './db/people';
import { appendOnly, deletable, tables } from './db/tables';
import { errors } from './errors';
import { createLoaders, type Loaders } from './loaders';
import { rules } from './permissions';
import { resolvers } from './resolvers';

const source = { name: 'community' as const, rules, errors };

/** Community and Party organizations, people's posts, places. */
export const community: ServiceDefinition<Loaders> = {
  ...source,
  ...buildService(source, resolvers),
  loaders: createLoaders,
  entities: tables,
  migrations: [
    Ground1790000000001,
    Clock1790000000003,
    Changes1790000000004,
    CommunityDirectory1790000100001,
    CommunityAppointmentsNeverHeld1790000100002,
  ],
  appendOnly,
  deletable,
  sweeps: [],
  inbox: {},
  identify,
};
