import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind } from 'graphql';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { root } from '../platform/root';
import { serviceSdl } from '../platform/sdl';

const scalarTypes = {
  ID: 'string',
  Date: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
  YearMonth: 'string',
  SquareMetres: { input: 'bigint', output: 'bigint | string' },
  Yuan: { input: 'bigint', output: 'bigint | string' },
};

/**
 * `interface ActionItemRow` in a service's tables maps the graph's ActionItem: rows go in as they are. Any other
 * object type may come from whatever object has its columns; scalars and enums keep their own types.
 */
function mappersOf(service: ServiceName, sdl: DocumentNode): Record<string, string> {
  const tables = readFileSync(join(root, 'services', service, 'db', 'tables.ts'), 'utf8');
  const rows = new Set([...tables.matchAll(/^export (?:interface|type) (\w+)Row\b/gm)].map((match) => match[1]!));
  const types = sdl.definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .map((definition) => definition.name.value)
    .filter((name) => name !== 'Query' && name !== 'Mutation');
  return Object.fromEntries(types.map((name) => [name, rows.has(name) ? `../db/tables#${name}Row` : 'object']));
}

export async function resolverTypes(service: ServiceName): Promise<string> {
  const { rules } = await import(`../services/${service}/permissions.js`);
  const { errors } = await import(`../services/${service}/errors.js`);
  const sdl = serviceSdl({ name: service, rules, errors });
  return codegen({
    filename: 'resolver-types.ts',
    documents: [],
    schema: sdl,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
      avoidOptionals: { defaultValue: true },
      contextType: '../context#Context',
      mappers: { Int: 'number', Boolean: 'boolean', String: 'string', ...mappersOf(service, sdl) },
      scalars: scalarTypes,
    },
  });
}

/** The generated files and their contents, by path. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const service of SERVICE_NAMES) {
    const path = join(root, 'services', service, 'generated', 'resolver-types.ts');
    files.set(path, await resolverTypes(service));
  }
  return files;
}

export async function generate(): Promise<void> {
  for (const [path, content] of await generatedFiles()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
