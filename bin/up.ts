import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createDevelopmentIdentity } from '../gateway/development-identity';
import { createGateway } from '../gateway/server';
import type { Environment } from '../platform/configuration';
import { type LocalDate, today } from '../platform/dates';
import { type OpenedStore, openFileStore } from '../platform/files/open-store';
import { uploadSecret } from '../platform/files/upload-token';
import { claimable, listen } from '../platform/http/server';
import { createLog } from '../platform/log';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { root } from '../platform/root';
import { openService, type RunningService } from '../platform/service';
import { type DatabaseUrls, dataFolderOf, outsideDatabases, upConfiguration } from './configuration';
import { migrateAll, openDatabases, resealAll } from './databases';
import { OPERATOR_SUBJECT, PERSONAS } from './demo/personas';
import { playDemonstration } from './demo/play';
import { examples } from './examples';
import { keptKeys } from './kept-keys';
import { appointOperator } from './operator';
import { definitions } from './services';

const HOST = '127.0.0.1';
/** Remembers that the demonstration was played into these databases, and for which day. */
const playedFile = (dataFolder: string, databases: string): string =>
  join(dataFolder, `demonstration-${databases}.json`);

export interface UpOptions {
  readonly fresh: boolean;
  readonly demo: boolean;
  /** Answers the question of `--fresh` beforehand. */
  readonly yes: boolean;
}

type Tell = (line: string) => void;

/** Everything in one process on one port: database, migrations, demonstration, four services, gateway. */
export async function up(
  options: UpOptions,
  env: Environment,
  tell: Tell,
): Promise<{ close(): Promise<void> } | null> {
  const configuration = upConfiguration(env);
  const dataFolder = dataFolderOf(env);
  await claimable(configuration.port, HOST);
  if (options.fresh && !(await mayStartOver(dataFolder, options.yes, env))) return null;
  mkdirSync(dataFolder, { recursive: true });
  const now = configuration.now;
  const clock = now ? () => now : () => new Date();

  const databases = await openDatabases(env, dataFolder, tell, options.fresh);
  const record = playedFile(dataFolder, databases.name);
  if (options.fresh) rmSync(record, { force: true });
  const filesFolder = join(dataFolder, 'files');
  if (options.fresh && !env.LIANXI_FILES) rmSync(filesFolder, { recursive: true, force: true });
  const files = openFileStore(env.LIANXI_FILES || filesFolder, env);
  const environment = { ...keptKeys(dataFolder), ...env };
  // Made at each start: a token lives for minutes, and whoever promised a file can ask for another.
  const secret = uploadSecret(null);
  const services: RunningService[] = [];
  try {
    await migrateAll(databases.urls, (line) => tell(`  ${line}`));
    await resealAll(databases.urls, environment, (line) => tell(`  ${line}`));
    if (!options.demo) await seatOperator(databases.urls.community.runtime);
    else await demonstrate(databases.urls, files, record, today(clock()), environment, tell);
    const log = createLog(configuration.logLevel, 'lianxi');
    const opened = await Promise.allSettled(
      SERVICE_NAMES.map(async (name) => {
        const service = await openService(definitions[name], {
          url: databases.urls[name].runtime,
          environment,
          now: clock,
          log,
          files: { ...files, secret },
        });
        services.push(service);
        const problems = await service.problems();
        if (problems.length > 0) throw new Error(`${name} cannot serve: ${problems.join('; ')}`);
      }),
    );
    const failed = opened.find((it) => it.status === 'rejected');
    if (failed) throw failed.reason;
    const byName = Object.fromEntries(services.map((s) => [s.name, s])) as Record<
      ServiceName,
      RunningService
    >;
    for (const service of services) {
      service.startPulling(byName);
      service.startClock(databases.urls[service.name].jobs);
    }

    const identity = await createDevelopmentIdentity({ mode: 'development', host: HOST, dataFolder, env });
    const gateway = createGateway({
      services: byName,
      files: Object.fromEntries(services.flatMap((it) => (it.files ? [[it.name, it.files]] : []))),
      supergraphSdl: readFileSync(join(root, 'supergraph.graphql'), 'utf8'),
      tokens: identity.verifier,
      mode: 'development',
      corsOrigins: [],
      personas: PERSONAS.map((persona) => ({ ...persona, token: () => identity.mint(persona.subject) })),
      examples: examples(),
      ready: () => readinessOf(services),
      onError: (error, requestId) => log.error('request failed', { requestId, error: String(error) }),
    });
    await gateway.start();
    const listening = await listen(gateway.app, { port: configuration.port, host: HOST });
    welcome(listening.port, options.demo, tell);
    return {
      async close() {
        await listening.close();
        await gateway.stop();
        await Promise.all(services.map((service) => service.close()));
        await databases.stop();
      },
    };
  } catch (error) {
    await Promise.allSettled(services.map((service) => service.close()));
    await databases.stop();
    throw error;
  }
}

async function readinessOf(services: readonly RunningService[]) {
  const each = await Promise.all(
    services.map(async (service) => [service.name, await service.readiness()] as const),
  );
  return { ok: each.every(([, { ok }]) => ok), checks: Object.fromEntries(each) };
}

/** `--fresh` asks before it empties the embedded database. An outside one is never touched. */
async function mayStartOver(dataFolder: string, yes: boolean, env: Environment): Promise<boolean> {
  if (outsideDatabases(env))
    throw new Error('--fresh works on the embedded database only; an outside one is left alone');
  if (yes || !existsSync(dataFolder)) return true;
  if (!process.stdin.isTTY) throw new Error('--fresh removes all data: add --yes where nobody can be asked');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(
    `将删除 ${dataFolder} 中的全部数据。 This removes all data there. (yes/no) `,
  );
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

interface Played {
  readonly today: LocalDate;
  readonly finished: boolean;
}

/** Plays the demonstration once; a play that was interrupted goes on, on the day on which it began. */
async function demonstrate(
  urls: Readonly<Record<ServiceName, DatabaseUrls>>,
  files: OpenedStore,
  file: string,
  day: LocalDate,
  environment: Environment,
  tell: Tell,
): Promise<void> {
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Played) : null;
  if (earlier?.finished) return;
  const runtime = Object.fromEntries(SERVICE_NAMES.map((name) => [name, urls[name].runtime])) as Record<
    ServiceName,
    string
  >;
  if (!earlier && !(await isEmpty(runtime.community))) return;
  const played = earlier?.today ?? day;
  writeFileSync(file, JSON.stringify({ today: played, finished: false } satisfies Played));
  tell('  正在写入演示数据… Playing the demonstration');
  await playDemonstration(runtime, played, files, environment);
  writeFileSync(file, JSON.stringify({ today: played, finished: true } satisfies Played));
}

/** An empty installation has nobody who may act: the persona `operator` is appointed. */
async function seatOperator(url: string): Promise<void> {
  if (!(await isEmpty(url))) return;
  const community = await openService(definitions.community, { url, poolSize: 1 });
  try {
    await appointOperator(community, OPERATOR_SUBJECT, '运维员（虚构）');
  } finally {
    await community.close();
  }
}

async function isEmpty(url: string): Promise<boolean> {
  const community = await openService(definitions.community, { url, poolSize: 1 });
  try {
    const [row] = (await community.dataSource.query('SELECT EXISTS (SELECT FROM organizations) AS any')) as {
      any: boolean;
    }[];
    return !row!.any;
  } finally {
    await community.close();
  }
}

function welcome(port: number, demo: boolean, tell: Tell): void {
  const address = `http://${HOST}:${port}`;
  tell(`
联席 Lianxi 已启动

  图与浏览器  Explorer   ${address}/graphql
  存活与就绪  Health     ${address}/livez  ${address}/readyz
`);
  if (demo) {
    tell('  身份 Personas（在浏览器页面上方选择）');
    for (const { name, label, description } of PERSONAS)
      tell(`    ${name.padEnd(20)} ${label}：${description}`);
    tell(`
  试一试 Try, in another terminal:
    npm run -s query -- desk --as police
    npm run -s query -- minutes --as secretary
    npm run -s token -- subdistrict
`);
  }
  tell('  按 Ctrl-C 停止。 Ctrl-C stops everything.');
}
