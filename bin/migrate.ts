import type { Environment } from '../platform/configuration';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { outsideDatabases } from './configuration';
import { migrateAll } from './databases';

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
  tell(count === 0 ? 'nothing to do' : `${count} migrations ran`);
}
