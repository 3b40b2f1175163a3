import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { columnResolver } from './columns';
import type { ServiceContext } from './context';
import type { LocalDate } from './dates';
import { CodedError } from './errors';
import type { Viewer } from './identity';
import { type Sql, sql } from './sql';

/**
 * Who may see or use something, under one name with two faces: `may` decides about one row at hand,
 * `where` is the same decision as an SQL predicate over the row's alias, used by every list and loader.
 */
export interface Rule<Row = never> {
  readonly description: string;
  readonly may: (viewer: Viewer, row: Row) => boolean;
  /** `on` is today's date where the service's clock is: what is current is asked of it, not of the server's. */
  readonly where?: (viewer: Viewer, alias: Sql, on: LocalDate) => Sql;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of rules over different rows
export type Rules = Readonly<Record<string, Rule<any>>>;

/** The rules every service has; each adds its own circles to them. */
export const commonRules = {
  PUBLIC: {
    description: '任何人。 Anyone.',
    may: () => true,
    where: () => sql`TRUE`,
  },
  SIGNED_IN: {
    description: '已登录的人。 Anyone who is signed in.',
    may: (viewer: Viewer) => viewer.subject !== null,
    where: (viewer: Viewer) => sql`${viewer.subject !== null}::boolean`,
  },
  ACTING: {
    description: '代表某单位的人。 Anyone who acts for an organization.',
    may: (viewer: Viewer) => viewer.actingFor !== null,
  },
  OPERATOR: {
    description: '系统运维人员。 The operators of this installation.',
    may: (viewer: Viewer) => viewer.scopes.includes('OPERATOR'),
  },
} as const satisfies Rules;

/** Fields that name or describe a private person: each must say who may see it. */
const SENSITIVE = /^(phone|idNumber|subject|owners|ownerName|reporter|contact|choice|choices|electorKey)$/;

/** A resolver that runs the access rule itself, because a forbidden attempt must be audited. */
export const GUARD = Symbol('guard');
export type Guardable = {
  [GUARD]?: (rule: Rule<unknown>) => GraphQLField<unknown, ServiceContext>['resolve'];
};

/** The rule that each coordinate names, e.g. `ActionItem` → its circle. */
export type AccessMap = ReadonlyMap<string, Rule<unknown>>;

/**
 * Enforces `@access` in place and gives the map of coordinates to rules. Throws, so that the build
 * fails, where a root field, an entity or a sensitive field names no rule or an unknown one.
 */
export function enforceAccess(schema: GraphQLSchema, rules: Rules): AccessMap {
  const access = new Map<string, Rule<unknown>>();
  const problems: string[] = [];

  const ruleAt = (coordinate: string, node: Annotated, required: boolean): Rule<unknown> | null => {
    const name = ruleName(node);
    const rule = name ? (rules[name] as Rule<unknown> | undefined) : undefined;
    if (rule) access.set(coordinate, rule);
    else if (name) problems.push(`${coordinate}: @access names the unknown rule ${name}`);
    else if (required) problems.push(`${coordinate} has no @access(rule:)`);
    return rule ?? null;
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type.name.startsWith('_')) continue;
    const isRoot = type.name === 'Query' || type.name === 'Mutation';
    const isEntity = directivesOf(type).includes('key');
    const entityRule = ruleAt(type.name, type, isEntity);
    if (isEntity && entityRule && !entityRule.where) {
      problems.push(`${type.name}: its rule has no SQL face`);
    }
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const rule = ruleAt(`${type.name}.${field.name}`, field, isRoot || SENSITIVE.test(field.name));
      field.resolve ??= columnResolver(field.name);
      if (!rule) continue;
      field.resolve = isRoot ? guardRoot(field.resolve, rule) : guardField(field.resolve, rule);
    }
  }
  if (problems.length > 0) throw new Error(`Access is not declared:\n  ${problems.join('\n  ')}`);
  return access;
}

type Annotated = Pick<GraphQLObjectType | GraphQLField<unknown, unknown>, 'astNode'> & {
  readonly extensionASTNodes?: GraphQLObjectType['extensionASTNodes'];
};

const nodesOf = (thing: Annotated) =>
  [thing.astNode, ...(thing.extensionASTNodes ?? [])].flatMap((node) => node?.directives ?? []);

const directivesOf = (thing: Annotated): readonly string[] => nodesOf(thing).map((d) => d.name.value);

function ruleName(thing: Annotated): string | null {
  const directive = nodesOf(thing).find((d) => d.name.value === 'access');
  const value = directive?.arguments?.find((a) => a.name.value === 'rule')?.value;
  return value?.kind === 'EnumValue' ? value.value : null;
}

type Resolve = NonNullable<GraphQLField<unknown, ServiceContext>['resolve']>;

/** A root field is refused with a coded error: not signed in, or not allowed. */
export function demand(viewer: Viewer, rule: Rule<unknown>): void {
  if (rule.may(viewer, undefined)) return;
  throw new CodedError(viewer.subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
}

function guardRoot(resolve: Resolve, rule: Rule<unknown>): Resolve {
  const guarded = (resolve as Guardable)[GUARD]?.(rule);
  if (guarded) return guarded;
  return (parent, args, context, info) => {
    demand(context.viewer, rule);
    return resolve(parent, args, context, info);
  };
}

/** A sensitive field that the viewer may not see is null, so that the rest of the row is still there. */
function guardField(resolve: Resolve, rule: Rule<unknown>): Resolve {
  return (parent, args, context, info) =>
    rule.may(context.viewer, parent) ? resolve(parent, args, context, info) : null;
}
