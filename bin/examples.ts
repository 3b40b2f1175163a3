import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { root } from '../platform/root';

const FOLDER = join(root, 'docs', 'examples');

export interface ExampleFile {
  readonly name: string;
  readonly query: string;
  /** What it cannot do without, to be filled in. */
  readonly variables: Readonly<Record<string, ''>>;
}

/** The queries of docs/examples, by the names of their files. */
export function examples(): readonly ExampleFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(FOLDER, file), 'utf8');
      return {
        name: file.replace(/\.graphql$/, ''),
        query,
        variables: Object.fromEntries(required(query).map((name) => [name, '' as const])),
      };
    });
}

/** The variables that a query cannot do without. */
const required = (query: string): string[] =>
  parse(query)
    .definitions.flatMap((it) => ('variableDefinitions' in it ? (it.variableDefinitions ?? []) : []))
    .filter((it) => it.type.kind === Kind.NON_NULL_TYPE && !it.defaultValue)
    .map((it) => it.variable.name.value);
