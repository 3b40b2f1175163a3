import { join } from 'node:path';
import {
  anyText,
  type Environment,
  EXPECTS,
  instant,
  oneOf,
  portNumber,
  postgresUrl,
  readConfiguration,
} from '../platform/configuration';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { root } from '../platform/root';
import { LOG_LEVELS } from '../platform/serve';

export interface DatabaseUrls {
  readonly migration: string;
  readonly runtime: string;
  /** The worker's role; without it these databases' clock is kept by other processes. */
  readonly jobs: string | null;
}

/** Where `lianxi` keeps what it makes: the embedded database, keys, passwords. */
export const dataFolderOf = (env: Environment): string => env.LIANXI_DATA || join(root, '.lianxi');

/** The addresses of an outside PostgreSQL, for the services named; null when none is set. */
export function outsideDatabases(
  env: Environment,
  services: readonly ServiceName[] = SERVICE_NAMES,
): Record<ServiceName, DatabaseUrls> | null {
  const names = services.flatMap((s) => [
    `${s.toUpperCase()}_DATABASE_URL`,
    `${s.toUpperCase()}_MIGRATION_URL`,
  ]);
  if (names.every((name) => !env[name])) return null;
  return readConfiguration(env, (from) =>
    Object.fromEntries(
      services.map((service) => [
        service,
        {
          migration: from.required(`${service.toUpperCase()}_MIGRATION_URL`, EXPECTS.postgres, postgresUrl),
          runtime: from.required(`${service.toUpperCase()}_DATABASE_URL`, EXPECTS.postgres, postgresUrl),
          jobs: from.optional(`${service.toUpperCase()}_JOBS_URL`, EXPECTS.postgres, postgresUrl, null),
        },
      ]),
    ),
  ) as Record<ServiceName, DatabaseUrls>;
}

export const upConfiguration = (env: Environment) =>
  readConfiguration(env, (from) => ({
    port: from.optional('PORT', EXPECTS.port, portNumber, 4000),
    now: from.optional('LIANXI_NOW', EXPECTS.instant, instant, null),
    logLevel: from.optional('LIANXI_LOG', LOG_LEVELS.join(', '), oneOf(...LOG_LEVELS), 'warn' as const),
    address: from.optional('LIANXI_URL', EXPECTS.http, anyText, null),
  }));
