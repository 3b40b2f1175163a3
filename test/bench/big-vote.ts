import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../platform/migrate';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../platform/postgres/embedded';
import { loadOrCreatePasswords, provision } from '../../platform/postgres/provision';
import { openService, type RunningService } from '../../platform/service';
import { voting } from '../../services/voting/subgraph';
import {
  clock,
  NOW,
  type Prepared,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from '../services/voting/fixture';
import { TEST_KEYS } from '../support/database';

export interface Arena {
  /** Where this vote's files and keys may lie. */
  readonly folder: string;
  readonly postgres: EmbeddedPostgres;
  /** The runtime role's address. */
  readonly url: string;
  readonly service: RunningService;
  readonly estate: SeededEstate;
  readonly session: Prepared;
  readonly story: ReturnType<typeof storyOf>;
  close(): Promise<void>;
}

/** An open vote of an estate of so many units, on a cluster that keeps what it says. */
export async function bigVote(units: number, kinds: readonly string[], poolSize: number): Promise<Arena> {
  clock.at = NOW;
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-bench-'));
  chmodSync(folder, 0o711);
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durable: true });
  const passwords = loadOrCreatePasswords(join(folder, 'passwords.json'), ['voting']);
  const urls = await provision(postgres.url('postgres'), 'voting', passwords.voting!);
  await migrate(voting, urls);
  const service = await openService(voting, {
    url: urls.runtime,
    poolSize,
    statementTimeout: 60_000,
    now: clock.now,
    environment: TEST_KEYS,
  });
  const estate = await seedEstate(service, units);
  const story = storyOf(service);
  const entries = plainEntries(estate);
  for (let i = 0; i < entries.length; i += 2_000) await story.register(estate, entries.slice(i, i + 2_000));
  const session = await story.opened(estate, kinds);
  return {
    folder,
    postgres,
    url: urls.runtime,
    service,
    estate,
    session,
    story,
    async close() {
      await service.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const report = (line: string): void => void process.stdout.write(`${line}\n`);
export const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
