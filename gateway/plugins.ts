import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError, maskError } from '../platform/errors';
import { answerSizeError, type Limits } from './limits';
import { type ErrorPath, type Json, placeOf, type RequestContext } from './sources';

/** Refuses what would fetch too much, by page or in all, once the operation and its variables are known, before it is planned. */
export const answerSizes = (limits: Limits): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return; // refused by the library next
        const error = answerSizeError(schema, document, operation, request.variables ?? {}, limits);
        if (!error) return;
        throw new GraphQLError(error.message, {
          originalError: error,
          extensions: { ...error.extensions, http: { status: 400 } },
        });
      },
    };
  },
});

/**
 * Where a service left a non-null field empty without an error, the executor says so only in
 * `extensions`, with names of its own, and only where nothing else went wrong. An empty answer without an error reads as "there is none", so it becomes one,
 * except where there is none: a link to what its owner does not show is null, as one to what is not there.
 */
export const completionErrors = (
  onError: (error: unknown, requestId: string) => void,
): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { absent, requestId } }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const found = result.extensions?.valueCompletion;
        if (!Array.isArray(found)) return;
        const { valueCompletion: _, ...extensions } = result.extensions ?? {};
        result.extensions = Object.keys(extensions).length > 0 ? extensions : undefined;
        const told = found.filter(({ path }) => !isLink(path, result.data, absent));
        for (const error of told) onError(error, requestId);
        const errors = [...(result.errors ?? []), ...told.map(missing)];
        result.errors = errors.length > 0 ? errors : undefined;
      },
    };
  },
});

/** Tells the log of what is nobody's doing but ours; what callers get wrong is theirs to read. */
export const reporting = (
  onError: (error: unknown, requestId: string) => void,
): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          if (maskError(error.toJSON()).extensions?.code === 'INTERNAL')
            onError(error, contextValue.requestId);
        }
      },
    };
  },
});

/** Whether a field is missing of what is not there, and nothing is lost with it: in a list of them, all others would be. */
function isLink(path: ErrorPath = [], data: unknown, absent: ReadonlySet<string>): boolean {
  const link = path.slice(0, -1).reduce((at, part) => (at as Json | undefined)?.[part], data);
  return link === null && absent.has(placeOf(path));
}

function missing(found: GraphQLFormattedError): GraphQLFormattedError {
  const internal = maskError(new CodedError('INTERNAL').toJSON());
  return { ...internal, ...(found.path ? { path: found.path } : {}) };
}
