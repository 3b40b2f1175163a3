import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../platform/root';
import { crossings } from './boundaries';
import { SUPERGRAPH_FILE } from './compose';
import { generatedFiles } from './generate';
import { breakingChanges } from './released';

type Step = () => readonly string[] | Promise<readonly string[]>;

/** Runs a program of node_modules; its output is the problem. */
function program(script: string, ...args: string[]): readonly string[] {
  const ran = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return ran.status === 0 ? [] : [`${ran.stdout}${ran.stderr}`];
}

async function stale(): Promise<readonly string[]> {
  const files = [...(await generatedFiles())];
  return files
    .filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(([path]) => `${relative(root, path)} is not what "npm run generate" writes`);
}

const steps: Readonly<Record<string, Step>> = {
  types: () => program('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'),
  'lint and format': () => program('@biomejs/biome/bin/biome', 'check', '.'),
  'import boundaries': crossings,
  'generated code and supergraph': stale,
  'no breaking change': () => breakingChanges(readFileSync(SUPERGRAPH_FILE, 'utf8')),
};

async function check(): Promise<void> {
  let failed = false;
  for (const [name, step] of Object.entries(steps)) {
    const problems = await step();
    process.stdout.write(`${problems.length === 0 ? '✓' : '✗'} ${name}\n`);
    for (const problem of problems) process.stdout.write(`    ${problem}\n`);
    failed ||= problems.length > 0;
  }
  process.exitCode = failed ? 1 : 0;
}

void check();
