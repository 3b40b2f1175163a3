import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeKeys } from '../../bin/keys';
import { createDevelopmentIdentity, type DevelopmentIdentity } from '../../gateway/development-identity';
import { generateKeys } from '../../platform/assertion';
import { migrate } from '../../platform/migrate';
import { SERVICE_NAMES } from '../../platform/ports';
import { loadOrCreatePasswords, provision } from '../../platform/postgres/provision';
import { root } from '../../platform/root';
import { community } from '../../services/community/subgraph';
import { answering, ended, freePort } from '../federation/processes';
import { NOW } from '../services/voting/fixture';
import { testEnvironment } from '../support/database';
import type { Arena } from './big-vote';
import type { Load, Loaded } from './night-load';

/**
 * `apart`: each part a process of its own, over HTTP; `together`: all of them in one, as `npm start` runs them;
 * `ceiling`: the same with a resolver that does the bare INSERT and nothing else, so that no cast can be faster.
 */
export type Shape = 'apart' | 'together' | 'ceiling';
type Part = 'community' | 'voting' | 'gateway';
const PARTS: Readonly<Record<Shape, readonly Part[]>> = {
  apart: ['community', 'voting', 'gateway'],
  together: ['gateway'],
  ceiling: ['gateway'],
};

export interface Night {
  readonly origin: string;
  readonly identity: DevelopmentIdentity;
  /** Runs the crowd in a process of its own; gives what it saw, and the processor's milliseconds of each part in it. */
  run(load: Load): Promise<Loaded & { readonly spent: Readonly<Record<string, number>> }>;
  close(): Promise<void>;
}

/** Who takes part in a cast: gateway, voting, and community for who it is. */
export async function openNight({ folder, postgres, url, estate }: Arena, shape: Shape): Promise<Night> {
  const parts = PARTS[shape];
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  writeKeys(keys, await generateKeys(['gateway', ...SERVICE_NAMES]), () => {});
  const identity = await createDevelopmentIdentity({
    mode: 'development',
    host: '127.0.0.1',
    dataFolder: folder,
  });
  const passwords = loadOrCreatePasswords(join(folder, 'passwords.json'), ['community']);
  const urls = await provision(postgres.url('postgres'), 'community', passwords.community!);
  await migrate(community, urls);
  const ports = { community: await freePort(), voting: await freePort(), gateway: await freePort() };
  const addresses = Object.fromEntries(
    SERVICE_NAMES.map((name) => [
      `${name.toUpperCase()}_URL`,
      `http://127.0.0.1:${name === 'community' || name === 'voting' ? ports[name] : 9}`,
    ]),
  );
  const children: Record<string, ChildProcess> = {};
  for (const part of parts) {
    const env: NodeJS.ProcessEnv = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(ports[part]),
      LIANXI_LOG: 'error',
      LIANXI_DEV_IDENTITY: '1',
      LIANXI_NOW: NOW.toISOString(),
      LIANXI_DATA: folder,
      LIANXI_FILES: join(folder, 'files'),
      LIANXI_SIGNING_KEY: join(keys, `${part}.private.json`),
      LIANXI_TRUSTED_KEYS: join(keys, 'trusted.json'),
      COMMUNITY_DATABASE_URL: urls.runtime,
      VOTING_DATABASE_URL: url,
      ...testEnvironment,
      ...addresses,
      // The estate came from a feed of its own, which is read no further.
      ...(shape === 'ceiling' ? { BENCH_CEILING: estate.id } : {}),
      ...(part === 'voting' ? { COMMUNITY_URL: addresses.MEETINGS_URL } : {}),
    };
    const profile = process.env.BENCH_PROFILE
      ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}/${part}`]
      : [];
    const program =
      shape === 'apart'
        ? [join(root, 'dist', 'bin', 'lianxi.js'), 'serve', part]
        : [join(root, 'dist', 'test', 'bench', 'night-together.js')];
    const child = spawn(process.execPath, [...profile, ...program], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    children[part] = child;
    await answering(ports[part], child);
  }

  const spent = (): Record<string, number> => ({
    ...Object.fromEntries(parts.map((part) => [part, processorOf(children[part]!.pid!)])),
    postgres: processorOfChildren(join(folder, 'postgres', 'data', 'postmaster.pid')),
  });
  return {
    origin: `http://127.0.0.1:${ports.gateway}`,
    identity,
    async run(load) {
      const file = join(folder, 'load.json');
      writeFileSync(file, JSON.stringify(load));
      const before = spent();
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [join(root, 'dist', 'test', 'bench', 'night-load.js'), file],
        { maxBuffer: 1 << 20 },
      );
      const after = spent();
      const used = Object.fromEntries(Object.entries(after).map(([part, ms]) => [part, ms - before[part]!]));
      return { ...(JSON.parse(stdout) as Loaded & { spent: number }), spent: used };
    },
    async close() {
      for (const child of Object.values(children)) await ended(child, 'SIGTERM');
    },
  };
}

const TICKS_MS = 10;

/** Milliseconds that a process, and those of its children that it has waited for, had a processor. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) * TICKS_MS;
}

/** The same of a postmaster with all that it has started. */
function processorOfChildren(pidFile: string): number {
  const postmaster = readFileSync(pidFile, 'utf8').split('\n')[0]!;
  const children = readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1] === postmaster;
    } catch {
      return false;
    }
  });
  return [postmaster, ...children].reduce((sum, pid) => sum + processorOf(Number(pid)), 0);
}
