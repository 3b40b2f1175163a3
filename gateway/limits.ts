import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
  valueFromAST,
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
  /** Nodes of all lists together, were every list as long as it may be. */
  readonly nodes: number;
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
  nodes: 50_000,
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
  const fragments = fragmentsOf(document);
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

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

const directivesOf = (node: { readonly directives?: readonly unknown[] }): number =>
  node.directives?.length ?? 0;

const PAGE_ARGUMENTS: readonly string[] = ['first', 'last'];

type Variables = Readonly<Record<string, unknown>>;

/** A page above its limit, or more nodes than one request may ask for; variables count as they arrive, after coercion. */
export function answerSizeError(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: Limits = LIMITS,
): GraphQLError | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null; // refused as BAD_USER_INPUT before anything is fetched
  const largest = largestPage(document, coerced);
  if (largest > limits.pageSize) return exceeded('page size', largest, limits.pageSize);
  const nodes = nodesOf(schema, document, operation, coerced);
  return nodes > limits.nodes ? exceeded('nodes', nodes, limits.nodes) : null;
}

function largestPage(document: DocumentNode, variables: Variables): number {
  let largest = 0;
  const take = (value: ValueNode) => {
    const figure =
      value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value && value.value;
    if (Number(figure) > largest) largest = Number(figure);
  };
  visit(document, {
    Argument: (node) => (PAGE_ARGUMENTS.includes(node.name.value) ? take(node.value) : undefined),
    ObjectField: (node) => (PAGE_ARGUMENTS.includes(node.name.value) ? take(node.value) : undefined),
  });
  return largest;
}

/** What a service takes for a page without a size; the schema says so in words, not as a default. */
export const DEFAULT_PAGE = 20;

/**
 * What a list without pages counts as: the buildings of an estate, the seats of a body, the agenda of a meeting.
 * They are short by nature, some more and some less than this.
 */
export const PLAIN_LIST = 10;

/**
 * The nodes of an operation: each list gives its length times what each of its members gives, itself included.
 * Aliases of a field count each by itself, and so does a field that @skip or @include may leave out.
 */
export function nodesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = fragmentsOf(document);
  const counted = new Map<string, number>();

  /** A fragment gives the same wherever it is spread, so each is counted once. */
  function ofFragment(name: string): number {
    const known = counted.get(name);
    if (known !== undefined) return known;
    counted.set(name, 0); // a cycle: another rule refuses it, this one must only end
    const fragment = fragments.get(name);
    const nodes = fragment ? of(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : 0;
    counted.set(name, nodes);
    return nodes;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): number {
    // Lists of plain values come with the row they stand in, and introspection fetches nothing.
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const inside = of(node.selectionSet, getNamedType(field.type));
    const length = lengthOf(node, field, parent, variables);
    return length === null ? inside : length * (1 + inside);
  }

  function of(set: SelectionSetNode, type: GraphQLNamedType | undefined): number {
    let nodes = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) nodes += ofField(selection, type);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) nodes += ofFragment(selection.name.value);
      else {
        const condition = selection.typeCondition?.name.value;
        nodes += of(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
      }
    }
    return nodes;
  }
  return of(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** How many members a field may have; null where it is no list of its own. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  variables: Variables,
): number | null {
  const pages = field.args.filter(({ name }) => PAGE_ARGUMENTS.includes(name));
  if (pages.length > 0) {
    const sizes = pages.flatMap(({ name, type, defaultValue }) => {
      const written = node.arguments?.find((argument) => argument.name.value === name);
      const given = written ? valueFromAST(written.value, type, variables) : undefined;
      const size = given === undefined ? defaultValue : given;
      return typeof size === 'number' ? [size] : [];
    });
    // A size below one is refused by the service; it must not take away from the sum until then.
    return sizes.length > 0 ? Math.max(1, ...sizes) : DEFAULT_PAGE;
  }
  if (!isListType(getNullableType(field.type))) return null;
  // The members of a connection are counted where the connection is.
  const ofConnection = (node.name.value === 'edges' || node.name.value === 'nodes') && isConnection(parent);
  return ofConnection ? null : PLAIN_LIST;
}

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
