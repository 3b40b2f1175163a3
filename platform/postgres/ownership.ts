import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMark } from './processes';

/**
 * Makes this process the only one that runs a database in the folder, until the returned function is called or the
 * process is gone. Throws, naming the pid, when another living process has it.
 */
export function takeOwnership(folder: string): () => void {
  const file = join(folder, 'owner.pid');
  const claim = `${file}.${process.pid}`;
  const mine = `${process.pid}\n${startMark(process.pid)}\n`;
  writeFileSync(claim, mine, { mode: 0o644 });
  try {
    while (!place(claim, file)) removeStale(file, folder);
  } finally {
    rmSync(claim, { force: true });
  }
  return () => {
    if (contentOf(file) === mine) rmSync(file, { force: true });
  };
}

/** A link appears whole or not at all, so nobody ever reads half an owner. */
function place(claim: string, file: string): boolean {
  try {
    linkSync(claim, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(file: string, folder: string): void {
  const found = contentOf(file);
  if (found === null) return;
  const [pid, mark] = found.split('\n');
  if (mark && startMark(Number(pid)) === mark) {
    throw new Error(
      `Lianxi is already running on the database in ${folder} (process ${pid}); stop that one first`,
    );
  }
  // Two starts may find the same stale owner: what was moved aside must still be what was read.
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (contentOf(aside) !== found) place(aside, file);
  rmSync(aside, { force: true });
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
