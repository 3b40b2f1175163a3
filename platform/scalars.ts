import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseLocalDate, parseYearMonth } from './dates';
import { formatSquareMetres, formatYuan, parseSquareMetres, parseYuan } from './exact';
import type { Result } from './result';

interface TextScalar {
  readonly name: string;
  readonly parse: (text: string) => Result<unknown, unknown>;
  readonly serialize: (value: unknown) => string;
}

const bad = (name: string, value: unknown) =>
  new GraphQLError(`${name} cannot represent ${JSON.stringify(value)?.slice(0, 80)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });

/** A scalar that travels as a string and is parsed strictly. */
function textScalar({ name, parse, serialize }: TextScalar): GraphQLScalarType {
  const parseValue = (value: unknown): unknown => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (!parsed?.ok) throw bad(name, value);
    return parsed.value;
  };
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue,
    parseLiteral: (node: ValueNode) => {
      if (node.kind !== Kind.STRING) throw bad(name, node.kind);
      return parseValue(node.value);
    },
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(text: string): Result<Date, 'NOT_AN_INSTANT'> {
  const instant = new Date(text);
  // Date reads 30 February as 2 March, so the day is checked by itself.
  const valid =
    INSTANT.test(text) && parseLocalDate(text.slice(0, 10)).ok && !Number.isNaN(instant.getTime());
  return valid ? { ok: true, value: instant } : { ok: false, error: 'NOT_AN_INSTANT' };
}

/** The scalars every subgraph declares. Areas are bigint in 0.01 m², money bigint in fen, on this side. */
export const scalars = {
  Date: textScalar({ name: 'Date', parse: parseLocalDate, serialize: String }),
  DateTime: textScalar({
    name: 'DateTime',
    parse: parseInstant,
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  }),
  YearMonth: textScalar({ name: 'YearMonth', parse: parseYearMonth, serialize: String }),
  SquareMetres: textScalar({
    name: 'SquareMetres',
    parse: parseSquareMetres,
    serialize: (value) => formatSquareMetres(BigInt(value as string)),
  }),
  Yuan: textScalar({
    name: 'Yuan',
    parse: parseYuan,
    serialize: (value) => formatYuan(BigInt(value as string)),
  }),
};
