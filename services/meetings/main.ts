import type { Environment } from '../../platform/configuration';
import type { Listening } from '../../platform/http/server';
import { serveService } from '../../platform/serve';
import { meetings } from './subgraph';

/** Reads the configuration, opens the database, listens. */
export const main = (env: Environment): Promise<Listening> => serveService(meetings as never, env);
