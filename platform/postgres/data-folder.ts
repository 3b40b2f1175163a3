import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, canEnter, databaseAccount, handOver } from './account';
import { type Binaries, initdbForNamelessAccount } from './binaries';

export const SUPERUSER = 'postgres';

/** Where root keeps what the database's account cannot reach elsewhere. */
const SYSTEM_FOLDER = '/var/lib/lianxi';
const LARGEST_LOG = 1_000_000;

/** Where one embedded database lives on disk, and under whose name. */
export interface DataFolder {
  /** Holds everything below. */
  readonly folder: string;
  /** PostgreSQL's own folder. */
  readonly data: string;
  readonly passwordFile: string;
  readonly logFile: string;
  /** Where the programs are copied if they cannot be run where they were installed. */
  readonly copies: string;
  readonly account: Account;
}

/** Makes the folder, or finds another place for it if the database's account cannot get there. */
export function openDataFolder(wanted: string, log: (line: string) => void): DataFolder {
  const here = reachable(wanted);
  if (here) return here;
  const hash = createHash('sha256').update(realpathSync(wanted)).digest('hex').slice(0, 16);
  const elsewhere = join(SYSTEM_FOLDER, hash);
  log(`PostgreSQL does not run as root, and its account cannot reach ${wanted}: its data is in ${elsewhere}`);
  mkdirSync(SYSTEM_FOLDER, { recursive: true });
  chmodSync(SYSTEM_FOLDER, 0o755);
  const there = reachable(elsewhere);
  if (!there) throw new Error(`The account that runs the database cannot reach ${elsewhere} either`);
  return there;
}

function reachable(wanted: string): DataFolder | null {
  const account = databaseAccount(join(wanted, 'data'));
  const folder = makeFolder(wanted, account);
  if (!canEnter(account, folder)) return null;
  return {
    folder,
    data: join(folder, 'data'),
    passwordFile: join(folder, 'superuser-password'),
    logFile: join(folder, 'server.log'),
    copies: account.ids ? SYSTEM_FOLDER : folder,
    account,
  };
}

function makeFolder(wanted: string, account: Account): string {
  try {
    mkdirSync(wanted, { recursive: true });
    const folder = realpathSync(wanted);
    if (!account.ids) chmodSync(folder, 0o700);
    // Root's folder: the account passes through to its own data and reads nothing else.
    else if (statSync(folder).uid === 0) chmodSync(folder, 0o711);
    return folder;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new Error(`The database folder ${wanted} belongs to another user: ${message}`, { cause: error });
  }
}

/** Creates the database cluster if there is none, and answers the superuser's password. */
export async function ensureCluster(
  place: DataFolder,
  binaries: Binaries,
  durable: boolean,
): Promise<string> {
  if (!existsSync(join(place.data, 'PG_VERSION'))) await createCluster(place, binaries, durable);
  allowOnlyPasswords(place);
  try {
    return readFileSync(place.passwordFile, 'utf8').trim();
  } catch (error) {
    throw new Error(`The superuser's password is not in ${place.passwordFile}, but the data is still there`, {
      cause: error,
    });
  }
}

async function createCluster(place: DataFolder, binaries: Binaries, durable: boolean): Promise<void> {
  const fresh = join(place.folder, 'data.new');
  const pwfile = join(place.folder, 'initdb-password');
  const scratch = join(place.folder, 'initdb');
  const password = randomBytes(24).toString('base64url');
  for (const leftover of [fresh, pwfile, scratch]) rmSync(leftover, { recursive: true, force: true });
  try {
    mkdirSync(fresh, { mode: 0o700 });
    writeFileSync(pwfile, password, { mode: 0o600 });
    for (const path of [fresh, pwfile]) handOver(path, place.account);
    const isNameless = !place.account.named && process.platform === 'linux';
    const initdb = isNameless ? initdbForNamelessAccount(binaries, scratch) : binaries.initdb;
    await run(place.account, initdb, [
      ...['-D', fresh, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${pwfile}`, '--encoding=UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
      ...(durable ? [] : ['--no-sync']),
    ]);
    rmSync(place.passwordFile, { force: true });
    writeFileSync(place.passwordFile, `${password}\n`, { mode: 0o600 });
    // Only a finished cluster gets the name, so that an interrupted start begins again.
    rmSync(place.data, { recursive: true, force: true });
    renameSync(fresh, place.data);
  } finally {
    rmSync(pwfile, { force: true });
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Written at every start: the address is the loopback one, and a password is always asked for. */
function allowOnlyPasswords(place: DataFolder): void {
  const file = join(place.data, 'pg_hba.conf');
  writeFileSync(file, 'host all all 127.0.0.1/32 scram-sha-256\n', { mode: 0o600 });
  handOver(file, place.account);
}

async function run(account: Account, program: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(program, args, { ...account.ids, cwd: '/', env: SERVER_ENV });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`PostgreSQL's ${program} failed: ${stderr?.trim() || message}`, { cause: error });
  }
}

/** Nothing of our own environment: PG… variables would change what the programs do, a missing locale stops them. */
export const SERVER_ENV: Readonly<Record<string, string>> = { LC_ALL: 'C', TZ: 'UTC' };

/** Opens a new log when the old one has grown; one older file is kept. */
export function rotateLog(place: DataFolder): void {
  const size = statSync(place.logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(place.logFile, `${place.logFile}.1`);
  writeFileSync(place.logFile, '', { flag: 'a', mode: 0o600 });
  handOver(place.logFile, place.account);
}
