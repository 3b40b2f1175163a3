import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind } from 'graphql';
import { THROWN_CODES } from '../platform/errors';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { root } from '../platform/root';
import { serviceSdl } from '../platform/sdl';
import type { ErrorText } from '../platform/user-errors';
import { composeSupergraph, SUPERGRAPH_FILE } from './compose';
import { sdlSources } from './sdl-sources';

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
  const folder = join(root, 'services', service, 'db');
  const rows = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => /^(.+-)?tables\.ts$/.test(name))) {
    const tables = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of tables.matchAll(/^export (?:interface|type) (\w+)Row\b/gm)) {
      rows.set(name!, file.replace(/\.ts$/, ''));
    }
  }
  const types = sdl.definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .map((definition) => definition.name.value)
    .filter((name) => name !== 'Query' && name !== 'Mutation');
  return Object.fromEntries(
    types.map((name) => [name, rows.has(name) ? `../db/${rows.get(name)}#${name}Row` : 'object']),
  );
}

export async function resolverTypes(service: ServiceName): Promise<string> {
  const sdl = serviceSdl(sdlSources[service]);
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

const ERRORS_FILE = join(root, 'docs', 'ERRORS.md');

/** Every code a caller may meet, and what it says, for frontend teams. */
function errorCatalogue(): string {
  const row = (code: string, { zh, en }: ErrorText) => `| \`${code}\` | ${zh} | ${en} |`;
  const head = '| code | 中文 | English |\n|---|---|---|';
  const parts = [
    '# Error codes',
    'Generated from the catalogues in the code. Expected refusals come as `userErrors` in a payload; the codes of the',
    'first table are thrown and stand in `errors[].extensions.code`.',
    `\n## Thrown\n\n${head}`,
    ...Object.entries(THROWN_CODES).map(([code, text]) => row(code, text)),
  ];
  for (const service of SERVICE_NAMES) {
    const { errors } = sdlSources[service];
    parts.push(
      `\n## ${service}\n\n${head}`,
      ...Object.entries(errors).map(([code, text]) => row(code, text)),
    );
  }
  return `${parts.join('\n')}\n`;
}

/** The generated files and their contents, by path. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const types = SERVICE_NAMES.map(
    async (service) =>
      [
        join(root, 'services', service, 'generated', 'resolver-types.ts'),
        await resolverTypes(service),
      ] as const,
  );
  return new Map([
    ...(await Promise.all(types)),
    [SUPERGRAPH_FILE, `${composeSupergraph()}\n`],
    [ERRORS_FILE, errorCatalogue()],
  ]);
}

export async function generate(): Promise<void> {
  for (const [path, content] of await generatedFiles()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
