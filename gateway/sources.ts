import type { GraphQLDataSource } from '@apollo/gateway';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { CodedError } from '../platform/errors';
import { LONG_MS } from '../platform/http/wire';
import type { Viewer } from '../platform/identity';
import type { ServiceName, ServicePort } from '../platform/ports';
import { askedOnce } from './entities';
import { fieldsFor, type Shape, shapeOf, unaliased } from './fetch-shape';

/** What travels with one incoming request, beside its document. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Put off by an act that takes its time. */
  deadline: number;
  /** Replaced around every root mutation, so that nothing is read from before the write. */
  scope: object;
  /** The places of fields of entities that another service named and their owner does not show: to this viewer, they are not there. */
  readonly absent: Set<string>;
}

export type Json = Readonly<Record<string, unknown>>;
export type ErrorPath = readonly (string | number)[];
/** A path with every row of a list as one: a fetch knows its place so, and not which rows it is for. */
export const placeOf = (path: ErrorPath): string =>
  path.map((part) => (typeof part === 'number' ? '@' : unaliased(part))).join('.');
type Process = GraphQLDataSource<RequestContext>['process'];
type Answer = Awaited<ReturnType<Process>>;

/** What a fetch brought: paths begin at the fetch's own root, and every error has one. */
export interface Answered {
  readonly data: Json | null;
  readonly errors: readonly GraphQLError[];
}

export interface SourceOptions {
  readonly fetchMs?: number;
  readonly now?: () => number;
  /** Sees why a fetch failed, which no caller is told. */
  readonly onError?: (error: unknown, requestId: string) => void;
}

export const FETCH_MS = 1500;
/** One error per missing field is what a client needs to tell "none" from "not known"; a flood it does not need. */
const MAX_ERRORS = 1000;
/** Codes of a failed call that a caller can do something about; every other failure is "unavailable". */
const KEPT = new Set(['SERVICE_TIMEOUT', 'LIMIT_EXCEEDED', 'BAD_USER_INPUT']);

/**
 * A service as the gateway's executor sees it. It never throws: a thrown error loses its place in the
 * response, so a failed fetch answers with one error per response field that it should have filled.
 */
export function serviceSource(
  port: ServicePort,
  options: SourceOptions = {},
): GraphQLDataSource<RequestContext> {
  const { fetchMs = FETCH_MS, now = Date.now, onError } = options;

  async function call(request: Fetch, variables: Json, context: RequestContext): Promise<ExecutionResult> {
    if (request.shape.long) context.deadline = Math.max(context.deadline, now() + LONG_MS);
    const ms = request.shape.long ? LONG_MS : Math.min(fetchMs, context.deadline - now());
    if (ms <= 0) throw new CodedError('SERVICE_TIMEOUT');
    const { viewer, requestId, scope } = context;
    const { query, operationName } = request;
    const name = operationName ? { operationName } : {};
    const deadline = now() + ms;
    return within(ms, port.execute({ query, ...name, variables, viewer, requestId, scope, deadline }));
  }

  async function fetched(
    request: Fetch,
    variables: Json,
    missing: readonly ErrorPath[],
    context: RequestContext,
  ): Promise<Answered> {
    try {
      const { data = null, errors = [] } = await call(request, variables, context);
      checkShape(request.shape, data, errors, variables);
      return {
        data,
        errors: errors.flatMap((error) => placed(error, request.shape, missing, port.name)),
      };
    } catch (error) {
      onError?.(error, context.requestId);
      const kept = error instanceof CodedError && KEPT.has(error.code);
      const shown = kept ? error : new CodedError('SERVICE_UNAVAILABLE');
      return { data: null, errors: missing.map((path) => at(shown, path, port.name)) };
    }
  }

  const process: Process = async ({ request, context: given, ...where }) => {
    const { query = '', variables = {}, operationName } = request;
    const context = given as RequestContext;
    const shape = shapeOf(query);
    const fetch: Fetch = { query, operationName, shape };
    if (shape.entities) {
      const representations = (variables.representations ?? []) as Json[];
      const found = await askedOnce(representations, port.name, (chunk) =>
        fetched(fetch, { ...variables, representations: chunk }, entityPaths(shape, chunk), context),
      );
      const above = ('pathInIncomingRequest' in where && where.pathInIncomingRequest) || [];
      for (const [, , field] of absentFields(entityPaths(shape, representations), found))
        context.absent.add(placeOf([...above, field!]));
      return answer(found);
    }
    const missing = shape.roots.map((name) => [unaliased(name)]);
    if (shape.mutation) context.scope = {};
    const found = await fetched(fetch, variables, missing, context);
    if (shape.mutation) context.scope = {};
    return answer(found);
  };
  return { process };
}

interface Fetch {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly shape: Shape;
}

const answer = ({ data, errors }: Answered): Answer => ({
  data: data as Answer['data'],
  ...(errors.length > 0 ? { errors: errors.slice(0, MAX_ERRORS) } : {}),
});

/** Of the fields asked for, those of what was answered with nothing, and with no error that would say why. */
function absentFields(asked: readonly ErrorPath[], { data, errors }: Answered): readonly ErrorPath[] {
  const failed = new Set(errors.map(({ path }) => path?.[1]));
  const found = (data?._entities ?? []) as readonly unknown[];
  return asked.filter(([, row]) => found[Number(row)] === null && !failed.has(row));
}

/** An answer that is none, or one about other entities than asked for, must not pass for "nothing found". */
function checkShape(shape: Shape, data: Json | null, errors: readonly unknown[], variables: Json): void {
  if (!data && errors.length === 0) throw new Error('neither data nor errors');
  if (!shape.entities || !data) return;
  const asked = (variables.representations as readonly unknown[]).length;
  const { _entities: found } = data;
  if (!Array.isArray(found) || found.length !== asked) throw new Error('not the entities asked for');
}

const entityPaths = (shape: Shape, representations: readonly Json[]): ErrorPath[] =>
  representations.flatMap((representation, i) =>
    fieldsFor(shape, representation).map((field) => ['_entities', i, field]),
  );

/** An error without a place concerns the whole fetch: it is put at every field that the fetch leaves empty. */
function placed(
  error: GraphQLError,
  shape: Shape,
  missing: readonly ErrorPath[],
  service: ServiceName,
): GraphQLError[] {
  const path = error.path ?? [];
  const hasPlace = shape.entities ? typeof path[1] === 'number' : path.length > 0;
  return hasPlace
    ? [at(error, path.map(unaliased), service)]
    : missing.map((place) => at(error, place, service));
}

const at = (error: GraphQLError, path: ErrorPath, service: ServiceName): GraphQLError =>
  new GraphQLError(error.message, { path, extensions: { ...error.extensions, service } });

/** In one process nothing else stops a call that hangs. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CodedError('SERVICE_TIMEOUT')), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
