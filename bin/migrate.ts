import type { Environment } from '../platform/configuration';
import { DATA_KEY } from '../platform/data-key';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { outsideDatabases } from './configuration';
import { migrateAll, resealAll } from './databases';

/** `lianxi migrate`: a step of its own, as the owner of each database; safe when several start at once. */
export async function migrateCommand(
  args: readonly string[],
  env: Environment,
  tell: (line: string) => void,
): Promise<void> {
  const services = (args.length > 0 ? args : SERVICE_NAMES) as readonly ServiceName[];
  const strange = services.filter((name) => !SERVICE_NAMES.includes(name));
  if (strange.length > 0) throw new Error(`There is no service ${strange.join(', ')}`);
  const urls = outsideDatabases(env, services);
  if (!urls) {
    const names = services.map(
      (name) => `${name.toUpperCase()}_MIGRATION_URL and ${name.toUpperCase()}_DATABASE_URL`,
    );
    throw new Error(
      `Nothing to migrate: set ${names.join(', ')}. The embedded database is migrated by "lianxi up".`,
    );
  }
  const count = await migrateAll(urls, tell);
  if (env[DATA_KEY]) await resealAll(urls, env, tell);
  tell(count === 0 ? 'nothing to do' : `${count} migrations ran`);
}

/** `lianxi reseal`: what is in plain text, or under an earlier key, comes under the first key of LIANXI_DATA_KEY. */
export async function resealCommand(env: Environment, tell: (line: string) => void): Promise<void> {
  const urls = outsideDatabases(env, ['voting']);
  if (!urls)
    throw new Error(
      'Nothing to seal: set VOTING_MIGRATION_URL and VOTING_DATABASE_URL. "lianxi up" does it for the embedded database.',
    );
  await resealAll(urls, env, tell);
}
