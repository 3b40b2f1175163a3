import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import type { DocumentNode } from 'graphql';
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

/** `interface ActionItemRow` in a service's tables maps the graph's ActionItem: rows go in as they are. */
function mappersOf(service: ServiceName, sdl: DocumentNode): Record<string, string> {
  const types = new Set(sdl.definitions.map((definition) => ('name' in definition ? definition.name?.value : null)));
  const tables = readFileSync(join(root, 'services', service, 'db', 'tables.ts'), 'utf8');
  const names = [...tables.matchAll(/^export (?:interface|type) (\w+)Row\b/gm)].map((match) => match[1]!);
  return Object.fromEntries(names.filter((name) => types.has(name)).map((name) => [name, `../db/tables#${name}Row`]));
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
      mappers: mappersOf(service, sdl),
      defaultMapper: 'object',
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
