import type { Environment } from '../../platform/configuration';
import type { Listening } from '../../platform/http/server';
import { serveService } from '../../platform/serve';
import { voting } from './subgraph';
import { voteKey } from './vote-key';

/** Reads the configuration, opens the database, listens. A ballot is taken only where it can be promised. */
export async function main(env: Environment): Promise<Listening> {
  voteKey(env);
  return serveService(voting as never, env);
}
