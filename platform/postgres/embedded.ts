import { binariesFor } from './binaries';
import { ensureCluster, openDataFolder, SUPERUSER } from './data-folder';
import { takeOwnership } from './ownership';
import { HOST, startPostmaster, stopLeftover } from './postmaster';

export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  readonly superuser: { readonly user: string; readonly password: string };
  /** A connection string; the superuser's if no user is named. */
  url(database: string, user?: string, password?: string): string;
  /** Stops the server and frees the folder. May be called more than once. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the data, the superuser's password and the server's log; made if it is not there. */
  readonly folder: string;
  /** False trades safety after a crash of the machine for speed: tests only. */
  readonly durable: boolean;
  /** 100 if not given. */
  readonly maxConnections?: number;
  /** Takes what somebody watching the start should know. */
  readonly log?: (line: string) => void;
}

/**
 * Starts a PostgreSQL server of our own on 127.0.0.1 and a free port, with its data in the folder. It stops with
 * `stop()` or when this process ends in any way. Throws when another process runs on the same folder, naming it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { folder, durable, maxConnections = 100, log = () => {} } = options;
  const place = openDataFolder(folder, log);
  const giveUp = takeOwnership(place.folder);
  try {
    const binaries = binariesFor(place.account, place.copies, log);
    await stopLeftover(place.data, log);
    const password = await ensureCluster(place, binaries, durable);
    const { port, server } = await startPostmaster(place, binaries, { durable, maxConnections });
    server.release();

    let stopping: Promise<void> | undefined;
    const stop = async () => {
      await server.stop();
      // Nothing is left now, unless somebody killed the watchdog.
      await stopLeftover(place.data, log);
      giveUp();
    };
    server.ended.then(() => {
      if (!stopping) log(`PostgreSQL has stopped by itself; its log is ${place.logFile}`);
    });
    return {
      host: HOST,
      port,
      superuser: { user: SUPERUSER, password },
      url: (database, user = SUPERUSER, secret = user === SUPERUSER ? password : '') =>
        connectionString(port, database, user, secret),
      stop: () => {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (error) {
    giveUp();
    throw error;
  }
}

function connectionString(port: number, database: string, user: string, password: string): string {
  const [who, secret, where] = [user, password, database].map(encodeURIComponent);
  return `postgres://${who}:${secret}@${HOST}:${port}/${where}`;
}
