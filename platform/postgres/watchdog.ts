import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface WatchedCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly ids: { readonly uid: number; readonly gid: number } | null;
  readonly logFile: string;
}

export interface Watched {
  readonly pid: number;
  /** Resolves when the server and its watchdog are gone, for whatever reason. */
  readonly ended: Promise<void>;
  /** Lets this process end by itself while the server runs; the server then stops too. */
  release(): void;
  /** Asks for a fast shutdown and waits for the end. */
  stop(): Promise<void>;
}

/**
 * The server's parent: a process in a session of its own that holds the other end of a pipe from us. However we end,
 * kill -9 included, the pipe ends too and the server is shut down. Kept as text so that it needs no file and
 * runs the same compiled or not.
 */
const WATCHDOG = `
const { spawn } = require('node:child_process');
const { openSync } = require('node:fs');
const { command, args, env, ids, logFile } = JSON.parse(process.argv[1]);
process.title = 'lianxi-postgres-watchdog';
process.stdout.on('error', () => {});
const say = (event) => process.stdout.write(JSON.stringify(event) + '\\n');
const log = openSync(logFile, 'a', 0o600);
const server = spawn(command, args, { ...ids, env, cwd: '/', stdio: ['ignore', log, log] });
const end = (event) => { say(event); process.exit(0); };
server.on('spawn', () => say({ pid: server.pid }));
server.on('error', (error) => end({ error: error.message }));
server.on('exit', () => end({}));
const stop = () => {
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), 30000);
};
process.stdin.on('end', stop).on('error', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
`;

/** Starts the command under its watchdog; throws when it cannot be executed. */
export async function startWatched(command: WatchedCommand): Promise<Watched> {
  const watchdog = spawn(process.execPath, ['-e', WATCHDOG, JSON.stringify(command)], {
    cwd: '/',
    env: {},
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    watchdog.once('close', () => resolve());
    watchdog.once('error', () => resolve());
  });
  watchdog.stdin.on('error', () => {});

  const first = await new Promise<{ pid?: number; error?: string }>((resolve) => {
    createInterface({ input: watchdog.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    watchdog.once('error', (error) => resolve({ error: error.message }));
    watchdog.once('close', () => resolve({ error: 'its watchdog ended' }));
  });
  if (!first.pid) throw new Error(`PostgreSQL could not be started: ${first.error}`);

  const handles = [watchdog, watchdog.stdin, watchdog.stdout] as unknown as NodeJS.RefCounted[];
  return {
    pid: first.pid,
    ended,
    release: () => {
      for (const handle of handles) handle.unref();
    },
    stop: () => {
      for (const handle of handles) handle.ref();
      watchdog.stdin.end();
      return ended;
    },
  };
}
