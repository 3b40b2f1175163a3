import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { root } from '../platform/root';

export const RELEASED_FILE = join(root, 'docs', 'schema', 'released.graphql');

/** The graph as clients see it. */
export function apiSchema(supergraphSdl: string): GraphQLSchema {
  return lexicographicSortSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema());
}

/** What in the graph would break a client of the last release. */
export function breakingChanges(supergraphSdl: string): readonly string[] {
  if (!existsSync(RELEASED_FILE)) return [];
  const released = buildSchema(readFileSync(RELEASED_FILE, 'utf8'));
  return findBreakingChanges(released, apiSchema(supergraphSdl)).map((change) => change.description);
}

/** Moves the release to the graph as it stands; a step of its own, taken only when a version is released. */
export function release(supergraphSdl: string): void {
  writeFileSync(RELEASED_FILE, `${printSchema(apiSchema(supergraphSdl))}\n`);
}
