import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { type DataFolder, rotateLog, SERVER_ENV } from './data-folder';
import { isPostmasterOf } from './processes';
import { startWatched, type Watched } from './watchdog';

export const HOST = '127.0.0.1';

const ATTEMPTS = 8;
const READY_WITHIN_MS = 120_000;
const STOPPED_WITHIN_MS = 30_000;
const POLL_MS = 20;

export interface Settings {
  readonly durable: boolean;
  readonly maxConnections: number;
}

export interface Postmaster {
  readonly port: number;
  readonly server: Watched;
}

/** Starts the server on a free port and waits until it takes connections. Throws with what it wrote if it does not. */
export async function startPostmaster(
  place: DataFolder,
  binaries: Binaries,
  settings: Settings,
): Promise<Postmaster> {
  rotateLog(place);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const before = statSync(place.logFile).size;
    const server = await startWatched({
      command: binaries.postgres,
      args: ['-D', place.data, ...configuration(settings, port)],
      env: SERVER_ENV,
      ids: place.account.ids,
      logFile: place.logFile,
    });
    if (await isReady(server, place.data)) return { port, server };
    await server.stop();
    const written = readFileSync(place.logFile).subarray(before).toString('utf8').trim();
    if (attempt === ATTEMPTS || !passesByItself(written)) {
      throw new Error(`PostgreSQL did not start (${place.logFile}):\n${written.slice(-4000)}`);
    }
    await sleep(250);
  }
}

/** Another program took the port meanwhile, or the children of a killed server are still ending. */
function passesByItself(written: string): boolean {
  return /Address already in use|pre-existing shared memory block/.test(written);
}

function configuration({ durable, maxConnections }: Settings, port: number): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: '128MB',
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    logging_collector: 'off',
    // Errors go to whoever caused them; here they would only spell out values, personal ones among them.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
        }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, HOST, resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function isReady(server: Watched, data: string): Promise<boolean> {
  let hasEnded = false;
  server.ended.then(() => {
    hasEnded = true;
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (!hasEnded && Date.now() < until) {
    const found = readPidFile(data);
    if (found?.pid === server.pid && found.isReady) return true;
    await sleep(POLL_MS);
  }
  return false;
}

function pidFileOf(data: string): string {
  return join(data, 'postmaster.pid');
}

function readPidFile(data: string): { pid: number; isReady: boolean } | null {
  try {
    const lines = readFileSync(pidFileOf(data), 'utf8').split('\n');
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/**
 * Stops the server that an earlier start left behind on this data, if there is one. A pid in the file that is by now
 * somebody else's process is left in peace.
 */
export async function stopLeftover(data: string, log: (line: string) => void): Promise<void> {
  const pid = readPidFile(data)?.pid;
  if (!pid) return;
  if (!isPostmasterOf(pid, data)) return forgetPid(data);
  log(`A database server from an earlier start still runs (process ${pid}) and is stopped`);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    send(pid, signal);
    const until = Date.now() + STOPPED_WITHIN_MS;
    while (isPostmasterOf(pid, data)) {
      if (Date.now() > until) break;
      await sleep(POLL_MS);
    }
    if (!isPostmasterOf(pid, data)) return;
  }
  throw new Error(`The database server of an earlier start (process ${pid}) does not stop`);
}

/**
 * PostgreSQL does not start while the pid in its file belongs to any process of its account, even to a zombie. The
 * file stays, because its shared memory key is how PostgreSQL finds surviving children; only the pid becomes one that
 * cannot exist.
 */
function forgetPid(data: string): void {
  const file = pidFileOf(data);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, '2147483647'));
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended just now.
  }
}
