import type { Environment } from '../../platform/configuration';
import type { Listening } from '../../platform/http/server';
import { serveService } from '../../platform/serve';
import { voting } from './subgraph';

/** Reads the configuration, opens the database, listens. */
export const main = (env: Environment): Promise<Listening> => serveService(voting as never, env);
