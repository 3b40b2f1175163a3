import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { openDatabase } from '../../platform/database';
import { INSERT } from './bare-insert';
import { quantile } from './quantile';

/** What the crowd of a vote night does, in a process of its own: `node night-load.js <file>`, the file holding this. */
export interface Load {
  readonly clients: number;
  readonly connections: number;
  /** Cast through the gateway, with a token each; without one it is refused before the database is asked. */
  readonly casts?: {
    readonly origin: string;
    readonly jobs: readonly { readonly token: string | null; readonly body: string }[];
  };
  /** The bare row, on a pool of the same size. */
  readonly inserts?: { readonly url: string; readonly poolSize: number; readonly rows: readonly string[][] };
}

export interface Loaded {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were no ballot: asked again with the same key. */
  readonly again: number;
}

/** Lets so many through at once; who comes then waits, which is part of how long it took. */
function turnstile(atOnce: number) {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** As many clients as asked, each with one job after the other until nothing is left. */
async function crowd(
  { clients, connections }: Load,
  jobs: number,
  job: (i: number) => Promise<boolean>,
): Promise<Loaded> {
  const took: number[] = [];
  const through = turnstile(connections);
  let next = 0;
  let again = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let i = next++; i < jobs; i = next++) {
        const before = performance.now();
        while (!(await through(() => job(i)))) {
          again += 1;
          await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100));
        }
        took.push(performance.now() - before);
      }
    }),
  );
  const perSecond = jobs / ((performance.now() - start) / 1000);
  return { perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99), again };
}

async function cast(load: Load, { origin, jobs }: NonNullable<Load['casts']>): Promise<Loaded> {
  const pool = new Pool(origin, { connections: load.connections, pipelining: 1 });
  const loaded = await crowd(load, jobs.length, async (i) => {
    const { token, body } = jobs[i]!;
    const headers = {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
    const answer = await pool.request({ path: '/graphql', method: 'POST', headers, body });
    const text = await answer.body.text();
    if (/"userErrors":\[\{/.test(text)) throw new Error(text);
    return (token === null ? /"code":"UNAUTHENTICATED"/ : /"ballot":\{"id":"/).test(text);
  });
  await pool.close();
  return loaded;
}

async function insert(load: Load, { url, poolSize, rows }: NonNullable<Load['inserts']>): Promise<Loaded> {
  const dataSource = await openDatabase({
    url,
    poolSize,
    applicationName: 'bare',
    entities: [],
    statementTimeout: 60_000,
  });
  const loaded = await crowd(load, rows.length, async (i) => {
    await dataSource.query(INSERT, [randomUUID(), ...rows[i]!]);
    return true;
  });
  await dataSource.destroy();
  return loaded;
}

async function main(): Promise<void> {
  const load = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Load;
  const loaded = load.casts ? await cast(load, load.casts) : await insert(load, load.inserts!);
  process.stdout.write(JSON.stringify(loaded));
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
