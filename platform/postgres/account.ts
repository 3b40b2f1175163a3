import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';

/** The system account the database runs under. PostgreSQL refuses to run as root. */
export interface Account {
  /** Whom to switch to; null when the database runs as whoever we are. */
  readonly ids: { readonly uid: number; readonly gid: number } | null;
  /** Whether the system's list of users knows the account: initdb gives up on one that it does not know. */
  readonly named: boolean;
}

/** As root: whoever owns the data already, else `nobody`. As anybody else: ourselves. */
export function databaseAccount(dataFolder: string): Account {
  if (!process.getuid) throw new Error('The embedded PostgreSQL runs on Linux and macOS; on Windows use WSL');
  if (process.getuid() !== 0) return { ids: null, named: hasOwnName() };
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { ids: { uid: owner.uid | 0, gid: owner.gid | 0 }, named: true };
  return nobody();
}

function hasOwnName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function nobody(): Account {
  const entry = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(systemUsers());
  if (!entry) return { ids: { uid: 65534, gid: 65534 }, named: false };
  return { ids: { uid: Number(entry[1]) | 0, gid: Number(entry[2]) | 0 }, named: true };
}

function systemUsers(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

/** Hands a file or an empty folder over. Ids are 32 bits: macOS writes nobody as -2. */
export function handOver(path: string, account: Account): void {
  if (account.ids) chownSync(path, account.ids.uid >>> 0, account.ids.gid >>> 0);
}

/** Whether the account may enter the folder. Asked of the system, which alone knows ACLs and mounts. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account.ids) return true;
  return succeeds(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}

/** Whether the account can run the program: reach it, execute it and load its libraries. */
export function canRun(account: Account, program: string): boolean {
  return succeeds(account, program, ['--version']);
}

function succeeds(account: Account, program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { ...account.ids, cwd: '/', env: {}, stdio: 'ignore' }).status === 0;
}
