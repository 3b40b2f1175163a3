import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Connection strings of one service: its owner's (DDL), its runtime's (no DDL) and its job worker's. */
export interface ServiceUrls {
  readonly migration: string;
  readonly runtime: string;
  readonly jobs: string;
}

export interface ServicePasswords {
  readonly owner: string;
  readonly runtime: string;
  readonly jobs: string;
}

interface Roles {
  readonly owner: string;
  readonly runtime: string;
  readonly jobs: string;
}

/** Any number, as long as two provisionings agree on it: roles are the server's, and two at once would collide. */
const PROVISION_LOCK = 7_204_118_301;

/**
 * Makes a service's database and its three roles, or sets them right. Only these roles may connect; the owner owns
 * the database and its schema `public`; runtime creates nothing; jobs may create a schema of its own.
 * `adminUrl` is a superuser's. Idempotent.
 */
export async function provision(
  adminUrl: string,
  service: string,
  passwords: ServicePasswords,
  options: { readonly database?: string } = {},
): Promise<ServiceUrls> {
  const database = options.database ?? `lianxi_${service}`;
  const roles = rolesOf(service);
  await connected(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [PROVISION_LOCK]);
    for (const part of ['owner', 'runtime', 'jobs'] as const) {
      await ensureRole(admin, roles[part], passwords[part]);
    }
    await ensureDatabase(admin, database, roles.owner);
    await grantDatabase(admin, database, roles);
  });
  await connected(urlFor(adminUrl, database), (admin) => grantSchema(admin, roles));
  return {
    migration: urlFor(adminUrl, database, roles.owner, passwords.owner),
    runtime: urlFor(adminUrl, database, roles.runtime, passwords.runtime),
    jobs: urlFor(adminUrl, database, roles.jobs, passwords.jobs),
  };
}

/**
 * Copies a service's database, with the same owner and the same right to connect. Nobody may be connected to the
 * template. For tests: the files are copied as they are, which is fast only where fsync is off.
 */
export async function cloneDatabase(
  adminUrl: string,
  template: string,
  name: string,
  service: string,
): Promise<void> {
  const roles = rolesOf(service);
  await connected(adminUrl, async (admin) => {
    await admin.query(
      `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}
       STRATEGY FILE_COPY OWNER ${escapeIdentifier(roles.owner)}`,
    );
    await grantDatabase(admin, name, roles);
  });
}

/** Removes a database with all that is in it, even while somebody is connected. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await connected(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** The roles' passwords from a 0600 JSON file; what is missing in it is made up and written. */
export function loadOrCreatePasswords(
  file: string,
  services: readonly string[],
): Record<string, ServicePasswords> {
  const known = readPasswords(file);
  const missing = services.filter((service) => !known[service]);
  if (missing.length === 0) return known;
  for (const service of missing) {
    known[service] = { owner: newPassword(), runtime: newPassword(), jobs: newPassword() };
  }
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, file);
  return known;
}

function readPasswords(file: string): Record<string, ServicePasswords> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, ServicePasswords>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`The passwords of the database roles cannot be read from ${file}`, { cause: error });
  }
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

function rolesOf(service: string): Roles {
  const of = (part: string) => `lianxi_${service}_${part}`;
  return { owner: of('owner'), runtime: of('runtime'), jobs: of('jobs') };
}

async function ensureRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await admin.query(`CREATE ROLE ${escapeIdentifier(role)}`);
  await admin.query(
    `ALTER ROLE ${escapeIdentifier(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
     PASSWORD ${escapeLiteral(password)}`,
  );
}

async function ensureDatabase(admin: Client, database: string, owner: string): Promise<void> {
  const [name, role] = [escapeIdentifier(database), escapeIdentifier(owner)];
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) {
    await admin.query(`CREATE DATABASE ${name} OWNER ${role} TEMPLATE template0 ENCODING 'UTF8'`);
  } else await admin.query(`ALTER DATABASE ${name} OWNER TO ${role}`);
}

async function grantDatabase(admin: Client, database: string, roles: Roles): Promise<void> {
  const name = escapeIdentifier(database);
  const [runtime, jobs] = [escapeIdentifier(roles.runtime), escapeIdentifier(roles.jobs)];
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${runtime}, ${jobs}`);
  await admin.query(`GRANT CREATE ON DATABASE ${name} TO ${jobs}`);
}

/** The owner needs no grant here: schema `public` belongs to whoever owns the database. */
async function grantSchema(admin: Client, roles: Roles): Promise<void> {
  const [runtime, jobs] = [escapeIdentifier(roles.runtime), escapeIdentifier(roles.jobs)];
  await admin.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await admin.query(`GRANT USAGE ON SCHEMA public TO ${runtime}, ${jobs}`);
}

function urlFor(adminUrl: string, database: string, user?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (user !== undefined) url.username = encodeURIComponent(user);
  if (password !== undefined) url.password = encodeURIComponent(password);
  return url.href;
}

async function connected(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
