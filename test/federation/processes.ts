import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeKeys } from '../../bin/keys';
import { createDevelopmentIdentity, type DevelopmentIdentity } from '../../gateway/development-identity';
import { generateKeys } from '../../platform/assertion';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { root } from '../../platform/root';
import { cluster, testEnvironment } from '../support/database';
import { DEMONSTRATION_NOW, demonstrationDatabases } from '../support/demonstration';

type Part = ServiceName | 'gateway';

export interface Processes {
  readonly port: number;
  readonly identity: DevelopmentIdentity;
  readonly children: Readonly<Record<Part, ChildProcess>>;
  readonly databases: Readonly<Record<ServiceName, string>>;
  start(part: Part): Promise<void>;
  stop(part: Part, signal?: NodeJS.Signals): Promise<void>;
  close(): Promise<void>;
}

/** Five operating-system processes, as they are deployed: one per part, each with its own database's address only. */
export async function startProcesses(): Promise<Processes> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-processes-'));
  const keyFolder = join(folder, 'keys');
  mkdirSync(keyFolder);
  writeKeys(keyFolder, await generateKeys(['gateway', ...SERVICE_NAMES]), () => {});
  const databases = await demonstrationDatabases();
  const parts: readonly Part[] = [...SERVICE_NAMES, 'gateway'];
  const ports = Object.fromEntries(
    await Promise.all(parts.map(async (part) => [part, await freePort()])),
  ) as Record<Part, number>;
  const identity = await createDevelopmentIdentity({
    mode: 'development',
    host: '127.0.0.1',
    dataFolder: folder,
  });
  const addresses = Object.fromEntries(
    SERVICE_NAMES.map((name) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}`]),
  );
  const children = {} as Record<Part, ChildProcess>;

  async function start(part: Part): Promise<void> {
    const env: NodeJS.ProcessEnv = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(ports[part]),
      LIANXI_LOG: 'warn',
      LIANXI_DEV_IDENTITY: '1',
      LIANXI_NOW: DEMONSTRATION_NOW.toISOString(),
      LIANXI_SIGNING_KEY: join(keyFolder, `${part}.private.json`),
      ...addresses,
    };
    if (part === 'gateway') Object.assign(env, { LIANXI_DATA: folder });
    else {
      env[`${part.toUpperCase()}_DATABASE_URL`] = databases[part];
      if (part === 'voting') Object.assign(env, testEnvironment);
      env.LIANXI_FILES = cluster().files;
      env.LIANXI_TRUSTED_KEYS = join(keyFolder, 'trusted.json');
    }
    const child = spawn(process.execPath, [join(root, 'dist', 'bin', 'lianxi.js'), 'serve', part], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    children[part] = child;
    await answering(ports[part], child);
  }

  await Promise.all(parts.map(start));
  return {
    port: ports.gateway,
    identity,
    children,
    databases,
    start,
    stop: (part, signal = 'SIGTERM') => ended(children[part], signal),
    async close() {
      await Promise.all(parts.map((part) => ended(children[part], 'SIGTERM')));
    },
  };
}

export async function answering(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`A process ended with ${child.exitCode} before it answered`);
    const response = await fetch(`http://127.0.0.1:${port}/livez`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on port ${port}`);
}

export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGCONT');
  child.kill(signal);
  await over;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Only what a part was given: proof that no process is told another's database. */
export const environmentOf = (child: ChildProcess): readonly string[] =>
  readFileSync(`/proc/${child.pid}/environ`, 'utf8')
    .split('\0')
    .map((line) => line.split('=')[0]!);
