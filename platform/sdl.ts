import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import type { Rules } from './access';
import { root } from './root';
import type { ErrorCatalogue } from './user-errors';

export interface SdlSource {
  /** The service's folder under services/. */
  readonly name: string;
  readonly rules: Rules;
  readonly errors: ErrorCatalogue;
}

const read = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const described = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, description]) => `  ${JSON.stringify(description)}\n  ${name}`).join('\n');

/**
 * A service's whole SDL: what all share, the service's own files, and the two enums that are written down
 * elsewhere: the codes (from its catalogue) and the names of its rules (from its permissions).
 */
export function serviceSdl({ name, rules, errors }: SdlSource): DocumentNode {
  const codes = Object.entries(errors).map(([code, { zh, en }]) => [code, `${zh}。 ${en}.`] as const);
  const ruleNames = Object.entries(rules).map(([rule, { description }]) => [rule, description] as const);
  const text = [
    ...read(join(root, 'platform', 'schema')),
    ...read(join(root, 'services', name, 'schema')),
    `"拒绝的原因代码。 The codes of expected refusals."\nenum ErrorCode {\n${described(codes)}\n}`,
    `"可见范围的规则。 The rules of access."\nenum AccessRule @inaccessible {\n${described(ruleNames)}\n}`,
  ].join('\n');
  return describeUsualArguments(parse(text));
}

const USUAL_ARGUMENTS: Readonly<Record<string, string>> = {
  id: '标识。 Identifier (UUID).',
  input: '输入。 The input.',
  first: '取几条，1–100，缺省 20。 How many, 1–100, 20 by default.',
  after: '从这个游标之后开始。 Start after this cursor.',
};

/** Arguments that mean the same everywhere are described once, here. */
function describeUsualArguments(document: DocumentNode): DocumentNode {
  return visit(document, {
    InputValueDefinition(node, _key, parent, _path, ancestors) {
      const owner = ancestors.at(-1);
      const isArgument =
        Array.isArray(parent) && owner && 'kind' in owner && owner.kind === Kind.FIELD_DEFINITION;
      const usual = USUAL_ARGUMENTS[node.name.value];
      if (!isArgument || !usual || node.description) return undefined;
      return { ...node, description: { kind: Kind.STRING, value: usual } };
    },
  });
}
