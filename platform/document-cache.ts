import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode,
  type ValueNode,
  validate,
  visit,
} from 'graphql';
import { CodedError, maskError, type ThrownCode } from './errors';
import type { SubgraphRequest } from './ports';

export interface ExecutorOptions {
  /** Selections of one operation, fragments counted wherever they are spread. */
  readonly maxRecursiveSelections?: number;
  /** Representations of all `_entities` fields of one operation together. */
  readonly maxRepresentations?: number;
  readonly maxDocuments?: number;
  /** Sees every error before it is masked; a message may hold anything, so it is for the log's allow-list. */
  readonly onError?: (error: GraphQLError, request: SubgraphRequest) => void;
}

export type Executor = (request: SubgraphRequest, contextValue: unknown) => Promise<ExecutionResult>;

/** An operation text that has been parsed and validated once, whatever came of it. */
interface Prepared {
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
  readonly representations: readonly ValueNode[];
}

const MAX_TOKENS = 20_000;
/** A text longer than this is executed but not remembered: the cache is bounded in bytes, too. */
const MAX_REMEMBERED_TEXT = 65_536;

/** Executes operations on one subgraph's schema. Never throws: every outcome is a result with coded, masked errors. */
export function createExecutor(schema: GraphQLSchema, options: ExecutorOptions = {}): Executor {
  const { maxRecursiveSelections = 2000, maxRepresentations = 500, maxDocuments = 1000, onError } = options;
  const remembered = new Map<string, Prepared>();

  function prepared(query: string): Prepared {
    const known = remembered.get(query);
    if (known) {
      remembered.delete(query);
      remembered.set(query, known);
      return known;
    }
    const fresh = prepare(schema, query, maxRecursiveSelections);
    if (query.length <= MAX_REMEMBERED_TEXT) {
      remembered.set(query, fresh);
      if (remembered.size > maxDocuments) remembered.delete(remembered.keys().next().value as string);
    }
    return fresh;
  }

  return async (request, contextValue) => {
    const refuse = (errors: readonly GraphQLError[]): ExecutionResult => ({
      errors: errors.map((error) => leaving(error, request, onError)),
    });
    const { document, errors, representations } = prepared(request.query);
    if (!document || errors.length > 0) return refuse(errors);
    if (!getOperationAST(document, request.operationName)) {
      return refuse([new CodedError('OPERATION_RESOLUTION_FAILURE')]);
    }
    const asked = representations.reduce((sum, value) => sum + lengthOf(value, request.variables), 0);
    if (asked > maxRepresentations) {
      return refuse([
        new CodedError('BAD_USER_INPUT', `${asked} representations, at most ${maxRepresentations}`),
      ]);
    }
    try {
      const result = await execute({
        schema,
        document,
        contextValue,
        variableValues: request.variables,
        operationName: request.operationName,
      });
      // Without a `data` key nothing was executed: after the checks above only the variables can be at fault.
      if (result.data === undefined) {
        return refuse((result.errors ?? []).map((error) => coded(error, 'BAD_USER_INPUT')));
      }
      if (!result.errors) return { data: result.data };
      return { data: result.data, errors: result.errors.map((error) => leaving(error, request, onError)) };
    } catch (error) {
      return refuse([error instanceof GraphQLError ? error : new GraphQLError(String(error))]);
    }
  };
}

/** Locations point into a text that only the gateway has seen, so they stay behind. */
function leaving(
  error: GraphQLError,
  request: SubgraphRequest,
  onError: ExecutorOptions['onError'],
): GraphQLError {
  onError?.(error, request);
  const { message, path, extensions } = maskError(error.toJSON());
  return new GraphQLError(message, { path, extensions });
}

const coded = (error: GraphQLError, code: ThrownCode): GraphQLError =>
  error.extensions.code ? error : new GraphQLError(error.message, { path: error.path, extensions: { code } });

function prepare(schema: GraphQLSchema, query: string, maxRecursiveSelections: number): Prepared {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch (error) {
    const failure = new CodedError(
      'GRAPHQL_PARSE_FAILED',
      error instanceof Error ? error.message : undefined,
    );
    return { document: null, errors: [failure], representations: [] };
  }
  const selections = recursiveSelections(document);
  if (selections > maxRecursiveSelections) {
    const failure = new CodedError('LIMIT_EXCEEDED', `selections, at most ${maxRecursiveSelections}`);
    return { document: null, errors: [failure], representations: [] };
  }
  const errors = validate(schema, document).map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  return { document, errors, representations: entityArguments(document) };
}

/** The largest operation's selections, each fragment computed once and counted wherever it is spread. */
function recursiveSelections(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counted = new Map<string, number>();

  function ofFragment(name: string): number {
    const known = counted.get(name);
    if (known !== undefined) return known;
    counted.set(name, 0); // a cycle is another rule's business, and must not loop here
    const fragment = fragments.get(name);
    const count = fragment ? of(fragment.selectionSet) : 0;
    counted.set(name, count);
    return count;
  }
  function of(set: SelectionSetNode): number {
    let count = 0;
    for (const selection of set.selections) {
      count += 1;
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += ofFragment(selection.name.value);
      else if (selection.selectionSet) count += of(selection.selectionSet);
    }
    return count;
  }
  return Math.max(
    0,
    ...document.definitions.map((d) => (d.kind === Kind.OPERATION_DEFINITION ? of(d.selectionSet) : 0)),
  );
}

function entityArguments(document: DocumentNode): ValueNode[] {
  const found: ValueNode[] = [];
  visit(document, {
    Field(node) {
      if (node.name.value !== '_entities') return;
      for (const argument of node.arguments ?? []) found.push(argument.value);
    },
  });
  return found;
}

function lengthOf(value: ValueNode, variables: SubgraphRequest['variables']): number {
  if (value.kind === Kind.LIST) return value.values.length;
  if (value.kind !== Kind.VARIABLE) return 1;
  const given = variables?.[value.name.value];
  return Array.isArray(given) ? given.length : 1;
}
