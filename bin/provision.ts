import { join } from 'node:path';
import { type Environment, EXPECTS, postgresUrl, readConfiguration } from '../platform/configuration';
import { SERVICE_NAMES } from '../platform/ports';
import { loadOrCreatePasswords, provision } from '../platform/postgres/provision';
import { dataFolderOf } from './configuration';

/**
 * `lianxi provision`: on an outside PostgreSQL, as its administrator, makes the four databases with their roles and
 * prints the addresses as lines for an environment file. Safe to repeat: passwords are kept in the data folder.
 */
export async function provisionCommand(env: Environment, tell: (line: string) => void): Promise<void> {
  const { admin } = readConfiguration(env, (from) => ({
    admin: from.required('LIANXI_ADMIN_URL', EXPECTS.postgres, postgresUrl),
  }));
  const passwords = loadOrCreatePasswords(join(dataFolderOf(env), 'outside-passwords.json'), SERVICE_NAMES);
  for (const name of SERVICE_NAMES) {
    const urls = await provision(admin, name, passwords[name]!);
    tell(`${name.toUpperCase()}_MIGRATION_URL=${urls.migration}`);
    tell(`${name.toUpperCase()}_DATABASE_URL=${urls.runtime}`);
    tell(`${name.toUpperCase()}_JOBS_URL=${urls.jobs}`);
  }
}
