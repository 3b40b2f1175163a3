import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError, maskError, type ThrownCode } from '../platform/errors';
import type { Limits } from './limits';

/** What the libraries in between call things, said in our own codes. */
export const errorFormatter =
  (limits: Limits) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const own = error instanceof GraphQLError ? error.originalError : undefined;
    // A rule's own error arrives wrapped in the library's "validation failed".
    if (own instanceof CodedError) return maskError({ ...formatted, extensions: { code: own.code } });
    const extensions = formatted.extensions ?? {};
    if (extensions.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') {
      return limit(`selections, at most ${limits.recursiveSelections}`);
    }
    // graphql-js gives up on documents whose fields would take too many comparisons.
    if (formatted.message === 'Validation aborted.') return limit('comparisons of fields');
    if (extensions.code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(formatted.message)) {
      return limit(`tokens, at most ${limits.tokens}`);
    }
    if (typeof extensions.code === 'string' && extensions.code in TRANSLATED) {
      const { code, detail } = TRANSLATED[extensions.code]!;
      return maskError(new CodedError(code, detail).toJSON());
    }
    return maskError(formatted);
  };

const limit = (detail: string): GraphQLFormattedError =>
  maskError(new CodedError('LIMIT_EXCEEDED', detail).toJSON());

const TRANSLATED: Readonly<Record<string, { readonly code: ThrownCode; readonly detail: string }>> = {
  PERSISTED_QUERY_NOT_SUPPORTED: { code: 'BAD_REQUEST', detail: 'persisted queries are not supported' },
  PERSISTED_QUERY_NOT_FOUND: { code: 'BAD_REQUEST', detail: 'persisted queries are not supported' },
};
