import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../platform/postgres/embedded';
import { startMark } from '../../platform/postgres/processes';
import { cloneDatabase, loadOrCreatePasswords, provision } from '../../platform/postgres/provision';
import { root } from '../../platform/root';

const scratch = mkdtempSync(join(tmpdir(), 'lianxi 联席 '));
// As root, the account that runs the database must get through to its data.
chmodSync(scratch, 0o711);
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A zombie, which stays where nothing reaps orphans, is not alive. */
const isAlive = (pid: number) => startMark(pid) !== null;

const postmasterOf = (folder: string) =>
  Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Another Node process that runs the database of the folder, from the sources, and prints its connection string. */
async function startInChild(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    require.extensions['.ts'] = (module, file) => module._compile(
      require('@swc/core').transformFileSync(file, {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' },
      }).code, file);
    require('./platform/postgres/embedded.ts')
      .startEmbeddedPostgres({ folder: process.argv[1], durable: true })
      .then((postgres) => { console.log(postgres.url('postgres')); setInterval(() => {}, 1000); });
  `;
  const child = spawn(process.execPath, ['-e', script, folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', () => reject(new Error('The child ended before its database was there')));
  });
  return { child, url };
}

describe('the embedded database', () => {
  const folder = join(scratch, 'kept data 数据');

  it('keeps its data over a restart and leaves nothing running', async () => {
    const first = await startEmbeddedPostgres({ folder, durable: true });
    await query(first.url('postgres'), "CREATE TABLE estates AS SELECT '阳光花园' AS name");
    const pid = postmasterOf(folder);
    await first.stop();
    await first.stop();
    expect(isAlive(pid)).toBe(false);

    const second = await startEmbeddedPostgres({ folder, durable: true });
    expect(await query(second.url('postgres'), 'TABLE estates')).toEqual([{ name: '阳光花园' }]);
    const [settings] = await query(
      second.url('postgres'),
      `SELECT current_setting('TimeZone') AS zone, current_setting('server_encoding') AS encoding,
              current_setting('fsync') AS fsync, lower('ÄÖ') AS lower`,
    );
    expect(settings).toEqual({ zone: 'UTC', encoding: 'UTF8', fsync: 'on', lower: 'äö' });
    await second.stop();
  });

  it('refuses a wrong password, and keeps the right one to its owner', async () => {
    const postgres = await startEmbeddedPostgres({ folder, durable: true });
    await expect(query(postgres.url('postgres', 'postgres', 'wrong'), 'SELECT 1')).rejects.toMatchObject({
      code: '28P01',
    });
    const rules = await query(postgres.url('postgres'), 'SELECT type, auth_method FROM pg_hba_file_rules');
    expect(rules).toEqual([{ type: 'host', auth_method: 'scram-sha-256' }]);
    expect(statSync(join(folder, 'superuser-password')).mode & 0o777).toBe(0o600);
    await postgres.stop();
  });

  it('refuses a second start on the same data and says who has it', async () => {
    const { child, url } = await startInChild(folder);
    await expect(startEmbeddedPostgres({ folder, durable: true })).rejects.toThrow(
      new RegExp(`already running .*process ${child.pid}`),
    );
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    child.kill('SIGKILL');
  });

  it('stops when its process is killed, and starts again with what was committed', async () => {
    const { child, url } = await startInChild(folder);
    await query(url, 'CREATE TABLE notices AS SELECT generate_series(1, 1000) AS number');
    const pid = postmasterOf(folder);
    child.kill('SIGKILL');
    for (const until = Date.now() + 10_000; isAlive(pid) && Date.now() < until; ) await sleep(20);
    expect(isAlive(pid)).toBe(false);

    const postgres = await startEmbeddedPostgres({ folder, durable: true });
    expect(await query(postgres.url('postgres'), 'SELECT count(*)::int AS n FROM notices')).toEqual([
      { n: 1000 },
    ]);
    await postgres.stop();
  });

  const withProc = existsSync('/proc/self/stat') ? it : it.skip;
  withProc(
    'stops the server that was left behind when its process and the watchdog were killed',
    async () => {
      const { child, url } = await startInChild(folder);
      await query(url, 'CREATE TABLE resolutions AS SELECT generate_series(1, 10) AS number');
      const pid = postmasterOf(folder);
      const watchdog = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
      process.kill(watchdog, 'SIGKILL');
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(isAlive(pid)).toBe(true);

      const lines: string[] = [];
      const postgres = await startEmbeddedPostgres({
        folder,
        durable: true,
        log: (line) => lines.push(line),
      });
      expect(lines.join('\n')).toContain(`process ${pid}`);
      expect(isAlive(pid)).toBe(false);
      expect(await query(postgres.url('postgres'), 'SELECT count(*)::int AS n FROM resolutions')).toEqual([
        { n: 10 },
      ]);
      await postgres.stop();
    },
  );

  it('leaves a foreign process in peace whose pid stands in the old file', async () => {
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    children.push(stranger);
    const file = join(folder, 'data', 'postmaster.pid');
    writeFileSync(file, `${stranger.pid}\n${join(folder, 'data')}\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n`);
    const postgres = await startEmbeddedPostgres({ folder, durable: true });
    expect(isAlive(stranger.pid as number)).toBe(true);
    expect(postmasterOf(folder)).not.toBe(stranger.pid);
    await postgres.stop();
  });

  it('says what PostgreSQL said when it does not start, and can be tried again', async () => {
    const attempt = startEmbeddedPostgres({ folder, durable: true, maxConnections: 0 });
    await expect(attempt).rejects.toThrow('max_connections');
    const postgres = await startEmbeddedPostgres({ folder, durable: true });
    await postgres.stop();
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('goes to /var/lib/lianxi from a folder that its account cannot reach, and says so', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'lianxi-closed-'));
    const lines: string[] = [];
    const postgres = await startEmbeddedPostgres({
      folder: join(closed, 'postgres'),
      durable: false,
      log: (line) => lines.push(line),
    });
    await postgres.stop();
    const place = /\/var\/lib\/lianxi\/[0-9a-f]{16}/.exec(lines.join('\n'))?.[0] ?? '';
    expect(existsSync(join(place, 'data', 'PG_VERSION'))).toBe(true);
    rmSync(place, { recursive: true });
    rmSync(closed, { recursive: true });
  });
});

describe('a service’s database', () => {
  let postgres: EmbeddedPostgres;
  const passwordFile = join(scratch, 'roles.json');
  const passwords = loadOrCreatePasswords(passwordFile, ['meetings', 'voting']);
  const admin = () => postgres.url('postgres');
  const provisionService = (service: 'meetings' | 'voting') =>
    provision(admin(), service, passwords[service]!);

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ folder: join(scratch, 'services'), durable: false });
  });
  afterAll(() => postgres?.stop());

  it('has passwords that stay, in a file for its owner only', () => {
    expect(loadOrCreatePasswords(passwordFile, ['meetings'])).toEqual(passwords);
    const more = loadOrCreatePasswords(passwordFile, ['meetings', 'property']);
    expect(more.meetings).toEqual(passwords.meetings);
    expect(more.property?.owner).toMatch(/^[\w-]{32}$/);
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
  });

  it('is made once, however often and by however many it is asked for', async () => {
    const both = await Promise.all([provisionService('meetings'), provisionService('meetings')]);
    expect(both[0]).toEqual(both[1]);
    expect(await provisionService('meetings')).toEqual(both[0]);
    await provisionService('voting');
  });

  it('lets its owner create tables, its runtime none, its jobs a schema of their own', async () => {
    const urls = await provisionService('meetings');
    await query(urls.migration, 'CREATE TABLE IF NOT EXISTS meetings (id int)');
    const denied = { code: '42501' };
    await expect(query(urls.runtime, 'CREATE TABLE public.mine (id int)')).rejects.toMatchObject(denied);
    await expect(query(urls.runtime, 'CREATE SCHEMA mine')).rejects.toMatchObject(denied);
    await expect(query(urls.runtime, 'CREATE TEMP TABLE mine (id int)')).rejects.toMatchObject(denied);
    await expect(query(urls.runtime, 'TABLE meetings')).rejects.toMatchObject(denied);
    await expect(query(urls.jobs, 'CREATE TABLE public.mine (id int)')).rejects.toMatchObject(denied);
    await query(urls.jobs, 'CREATE SCHEMA IF NOT EXISTS graphile_worker');
  });

  it('is closed to the roles of another service', async () => {
    const meetings = await provisionService('meetings');
    const voting = await provisionService('voting');
    for (const url of Object.values(meetings)) {
      const elsewhere = new URL(url);
      elsewhere.pathname = new URL(voting.runtime).pathname;
      await expect(query(elsewhere.href, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is cloned with its rows, its owner and its closed doors', async () => {
    const urls = await provisionService('meetings');
    await query(urls.migration, "CREATE TABLE minutes AS SELECT '第一次联席会议' AS title");
    await query(urls.migration, 'GRANT SELECT ON minutes TO lianxi_meetings_runtime');
    await Promise.all(
      ['clone 甲', 'clone "乙"'].map((name) => cloneDatabase(admin(), 'lianxi_meetings', name, 'meetings')),
    );
    const into = (url: string, name: string) => {
      const clone = new URL(url);
      clone.pathname = `/${encodeURIComponent(name)}`;
      return clone.href;
    };
    for (const name of ['clone 甲', 'clone "乙"']) {
      expect(await query(into(urls.runtime, name), 'TABLE minutes')).toEqual([{ title: '第一次联席会议' }]);
      await query(into(urls.migration, name), 'DROP TABLE minutes');
      await expect(query(into(urls.runtime, name), 'CREATE TABLE mine (id int)')).rejects.toMatchObject({
        code: '42501',
      });
      const voting = await provisionService('voting');
      await expect(query(into(voting.runtime, name), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    }
    expect(await query(urls.runtime, 'TABLE minutes')).toHaveLength(1);
  });
});
