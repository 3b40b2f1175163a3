import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's root folder: SDL, examples and the supergraph are read from here, compiled or not. */
export const root: string = findRoot(__dirname);

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'supergraph.graphql')) || existsSync(join(folder, 'package-lock.json')))
    return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`The root folder of Lianxi was not found above ${__dirname}`);
  return findRoot(parent);
}
