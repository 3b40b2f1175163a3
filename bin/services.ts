import type { ServiceName } from '../platform/ports';
import type { ServiceDefinition } from '../platform/service';
import { community } from '../services/community/subgraph';
import { meetings } from '../services/meetings/subgraph';
import { property } from '../services/property/subgraph';
import { voting } from '../services/voting/subgraph';

// biome-ignore lint/suspicious/noExplicitAny: each service has loaders of its own
export const definitions: Readonly<Record<ServiceName, ServiceDefinition<any>>> = {
  community,
  property,
  meetings,
  voting,
};
