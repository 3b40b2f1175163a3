import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../platform/root';

const FOLDER = join(root, 'docs', 'examples');

export interface ExampleFile {
  readonly name: string;
  readonly query: string;
}

/** The queries of docs/examples, by the names of their files. */
export function examples(): readonly ExampleFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      query: readFileSync(join(FOLDER, file), 'utf8'),
    }));
}
