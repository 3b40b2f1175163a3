import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
  visit,
} from 'graphql';
import { CodedError } from '../platform/errors';

export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly rootMutations: number;
  readonly directives: number;
  readonly pageSize: number;
  /** Selections after every fragment has been put in its places. */
  readonly recursiveSelections: number;
}

/** What one request may ask for. The desk, the largest query of the console, needs well under half of each. */
export const LIMITS: Limits = {
  tokens: 1500,
  depth: 12,
  aliases: 30,
  rootFields: 10,
  rootMutations: 5,
  directives: 20,
  pageSize: 100,
  recursiveSelections: 1000,
};

/** A selection set's figures with its fragments counted where they are spread; `width` is its own fields. */
interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly width: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, width: 0 };

const exceeded = (what: string, figure: number, limit: number): GraphQLError =>
  new CodedError('LIMIT_EXCEEDED', `${what} ${Number.isFinite(figure) ? figure : '∞'}, at most ${limit}`);

/** A validation rule for the shape of a document: depth, aliases, directives and root fields. */
export const shapeRule =
  (limits: Limits = LIMITS) =>
  (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      for (const error of shapeErrors(document, limits)) context.reportError(error);
    },
  });

export function shapeErrors(document: DocumentNode, limits: Limits): GraphQLError[] {
  const measure = measuring(document);
  const errors: GraphQLError[] = [];
  const check = (what: string, figure: number, limit: number) => {
    if (figure > limit) errors.push(exceeded(what, figure, limit));
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, directives, width } = measure(definition.selectionSet);
    const ofVariables = (definition.variableDefinitions ?? []).reduce((n, v) => n + directivesOf(v), 0);
    check('depth', depth, limits.depth);
    check('aliases', aliases, limits.aliases);
    check('directives', directives + directivesOf(definition) + ofVariables, limits.directives);
    if (definition.operation === 'mutation') check('root mutations', width, limits.rootMutations);
    else check('root fields', width, limits.rootFields);
  }
  return errors;
}

/**
 * Each fragment is measured once, however often it is spread: a walk that follows every spread takes
 * 2^n steps for n fragments that spread the next one twice.
 */
function measuring(document: DocumentNode): (set: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING); // a cycle: another rule refuses it, this one must only end
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const inside = of(fragment.selectionSet);
    const measure = { ...inside, directives: inside.directives + directivesOf(fragment) };
    measured.set(name, measure);
    return measure;
  }

  function of(set: SelectionSetNode): Measure {
    let { depth, aliases, directives, width } = NOTHING;
    for (const selection of set.selections) {
      directives += directivesOf(selection);
      let inside = NOTHING;
      if (selection.kind === Kind.FIELD) {
        width += 1;
        if (selection.alias) aliases += 1;
        // Introspection is 15 deep by nature; it has a rule of its own in graphql-js and is off in production.
        const introspection = selection.name.value === '__schema' || selection.name.value === '__type';
        if (selection.selectionSet && !introspection) inside = of(selection.selectionSet);
        depth = Math.max(depth, introspection ? 0 : 1 + inside.depth);
      } else {
        inside =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : of(selection.selectionSet);
        width += inside.width;
        depth = Math.max(depth, inside.depth);
      }
      aliases += inside.aliases;
      directives += inside.directives;
    }
    return { depth, aliases, directives, width };
  }
  return of;
}

const directivesOf = (node: { readonly directives?: readonly unknown[] }): number =>
  node.directives?.length ?? 0;

const PAGE_ARGUMENTS: readonly string[] = ['first', 'last'];

/** The first page size above the limit, written in the document or arriving in a variable, after coercion. */
export function pageSizeError(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits = LIMITS,
): GraphQLError | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null; // refused as BAD_USER_INPUT before anything is fetched
  let largest = 0;
  const take = (value: ValueNode) => {
    const figure = value.kind === Kind.VARIABLE ? coerced[value.name.value] : 'value' in value && value.value;
    if (Number(figure) > largest) largest = Number(figure);
  };
  visit(document, {
    Argument: (node) => (PAGE_ARGUMENTS.includes(node.name.value) ? take(node.value) : undefined),
    ObjectField: (node) => (PAGE_ARGUMENTS.includes(node.name.value) ? take(node.value) : undefined),
  });
  return largest > limits.pageSize ? exceeded('page size', largest, limits.pageSize) : null;
}
