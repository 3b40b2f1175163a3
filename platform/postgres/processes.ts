import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

const hasProc = existsSync('/proc/self/stat');

/** What tells a living process from a later one with the same pid; null when there is none. */
export function startMark(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (!hasProc) return ask(pid, 'lstart=');
  const stat = read(`/proc/${pid}/stat`);
  if (!stat) return null;
  // The second field, the program's name, may hold spaces and brackets: count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isDead = fields[0] === 'Z' || fields[0] === 'X';
  return isDead ? null : (fields[19] ?? null);
}

/**
 * Whether the process is the postmaster of this data folder. A postmaster works in its data folder and keeps its
 * command line, while its children show a title of their own, so a recycled pid is never mistaken for it.
 */
export function isPostmasterOf(pid: number, dataFolder: string): boolean {
  if (startMark(pid) === null) return false;
  if (!hasProc) return ask(pid, 'command=')?.includes(`postgres -D ${dataFolder} `) ?? false;
  const program = read(`/proc/${pid}/cmdline`)?.split('\0')[0] ?? '';
  return basename(program) === 'postgres' && workingFolder(pid) === dataFolder;
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function ask(pid: number, column: string): string | null {
  try {
    const answer = execFileSync('ps', ['-ww', '-p', String(pid), '-o', column], {
      encoding: 'utf8',
      env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim() || null;
  } catch {
    return null;
  }
}
