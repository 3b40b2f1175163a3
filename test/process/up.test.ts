import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../platform/root';

const LIANXI = join(root, 'dist', 'bin', 'lianxi.js');
const folders: string[] = [];
const started: Up[] = [];
afterAll(async () => {
  for (const up of started) await up.end('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Up {
  readonly child: ChildProcess;
  readonly port: number;
  readonly output: () => string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A data folder whose path has a space and Chinese characters, reachable for the account that runs PostgreSQL. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-up-'));
  chmodSync(folder, 0o711);
  const inner = join(folder, '数据 data');
  mkdirSync(inner, { mode: 0o711 });
  folders.push(folder);
  return inner;
}

const environment = (folder: string, port: number, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LIANXI_DATA: folder,
  PORT: String(port),
  ...more,
});

async function startUp(folder: string, port: number, more: NodeJS.ProcessEnv = {}): Promise<Up> {
  const child = spawn(process.execPath, [LIANXI, 'up', '--no-demo'], {
    env: environment(folder, port, more),
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const up: Up = {
    child,
    port,
    output: () => text,
    end: (signal) => {
      child.kill(signal);
      return exited;
    },
  };
  started.push(up);
  await until(async () => child.exitCode !== null || (await alive(port)), 60_000);
  return up;
}

const alive = async (port: number): Promise<boolean> =>
  (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null))
    ?.ok ?? false;

async function until(check: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('It did not come to pass in time');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Processes that still have this data folder open in their command line. */
function postmastersOf(folder: string): number {
  const list = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return list.split('\n').filter((line) => line.includes('postgres') && line.includes(folder)).length;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const tokenOf = (folder: string): string =>
  execFileSync(process.execPath, [LIANXI, 'token', 'operator'], {
    env: environment(folder, 0),
    encoding: 'utf8',
  }).trim();

async function register(port: number, token: string, name: string): Promise<boolean> {
  const query =
    'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } userErrors { code } } }';
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query,
      variables: { input: { idempotencyKey: randomUUID(), name, phone: name } },
    }),
  }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  return Boolean(answer?.data?.registerPerson?.person);
}

test('SIGTERM stops everything, and a start after kill -9 in the middle of writes has all that was acknowledged', async () => {
  const folder = dataFolder();
  const first = await startUp(folder, await freePort());
  const token = tokenOf(folder);
  const acknowledged: string[] = [];
  let dead = false;
  const writers = Array.from({ length: 4 }, async (_, w) => {
    for (let i = 0; !dead && i < 5_000; i++)
      if (await register(first.port, token, `p${w}-${i}`)) acknowledged.push(`p${w}-${i}`);
  });
  await until(() => acknowledged.length >= 60, 30_000);
  await first.end('SIGKILL');
  dead = true;
  await Promise.all(writers);
  await until(() => postmastersOf(folder) === 0, 15_000);

  const second = await startUp(folder, await freePort());
  expect(second.output()).toContain('已启动');
  const { Client } = await import('pg');
  const passwords = JSON.parse(
    await (await import('node:fs/promises')).readFile(join(folder, 'passwords.json'), 'utf8'),
  );
  const databasePort = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .find((line) => line.includes(folder) && line.includes('postgres'))
    ?.match(/-p (\d+)|port=(\d+)/);
  const client = new Client({
    host: '127.0.0.1',
    port: Number(databasePort?.[1] ?? databasePort?.[2]),
    user: 'lianxi_community_runtime',
    password: passwords.community.runtime,
    database: 'lianxi_community',
  });
  await client.connect();
  const { rows } = await client.query('SELECT name FROM people');
  await client.end();
  const kept = new Set(rows.map((row: { name: string }) => row.name));
  expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);

  const ended = await second.end('SIGTERM');
  expect([ended, ended === 0 ? '' : second.output()]).toEqual([0, '']);
  expect(postmastersOf(folder)).toBe(0);
}, 180_000);

describe('what cannot start says what to do', () => {
  let busy: Server;
  let port: number;
  beforeAll(async () => {
    busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    port = (busy.address() as { port: number }).port;
  });
  afterAll(() => void busy.close());

  test('a busy port', async () => {
    const folder = dataFolder();
    const up = await startUp(folder, port);
    expect(up.child.exitCode).toBe(1);
    expect(up.output()).toContain(String(port));
    expect(up.output()).toContain('PORT');
    await until(() => postmastersOf(folder) === 0, 10_000);
  }, 90_000);

  test('a variable that is wrong: it is named with what it expects, and its value is not shown', () => {
    const run = () =>
      execFileSync(process.execPath, [LIANXI, 'up'], {
        env: environment(dataFolder(), 0, { PORT: 'secret-value', LIANXI_NOW: 'soon' }),
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).toThrow(/PORT is not a port number[\s\S]*LIANXI_NOW is not a date/);
    expect(run).not.toThrow(/secret-value/);
  });

  test('half of an outside database’s addresses', () => {
    const run = () =>
      execFileSync(process.execPath, [LIANXI, 'migrate'], {
        env: environment(dataFolder(), 0, { MEETINGS_DATABASE_URL: 'postgres://u:p@127.0.0.1/x' }),
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).toThrow(/MEETINGS_MIGRATION_URL is missing: it expects the address of a PostgreSQL database/);
  });

  test('development identities in the open', () => {
    const run = () =>
      execFileSync(process.execPath, [LIANXI, 'serve', 'gateway'], {
        env: environment(dataFolder(), 0),
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).toThrow(/LIANXI_TOKEN_ISSUER is missing/);
  });
});
