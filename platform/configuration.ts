/** What the environment says, checked whole before anything starts. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Names every variable that is missing or wrong, and what it expects; never a value, for it may be a secret. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

type Parse<Value> = (text: string) => Value | null;

export interface Reader {
  /** A variable that must be set. */
  required<Value>(name: string, expects: string, parse: Parse<Value>): Value;
  /** A variable that may be left out. */
  optional<Value, Default>(
    name: string,
    expects: string,
    parse: Parse<Value>,
    otherwise: Default,
  ): Value | Default;
}

/** Reads a configuration; every problem is collected, so that all are told at once. */
export function readConfiguration<Configuration>(
  env: Environment,
  read: (from: Reader) => Configuration,
): Configuration {
  const problems: string[] = [];
  const parsed = <Value>(name: string, expects: string, parse: Parse<Value>, text: string): Value => {
    const value = parse(text);
    if (value === null) problems.push(`${name} is not ${expects}`);
    return value as Value;
  };
  const configuration = read({
    required(name, expects, parse) {
      const text = env[name];
      if (text) return parsed(name, expects, parse, text);
      problems.push(`${name} is missing: it expects ${expects}`);
      return undefined as never;
    },
    optional(name, expects, parse, otherwise) {
      const text = env[name];
      return text ? parsed(name, expects, parse, text) : otherwise;
    },
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return configuration;
}

export const anyText: Parse<string> = (text) => text;

export const portNumber: Parse<number> = (text) => {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
};

const urlOf =
  (...protocols: readonly string[]): Parse<string> =>
  (text) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : null;

export const postgresUrl = urlOf('postgres:', 'postgresql:');
export const httpUrl = urlOf('http:', 'https:');

export const instant: Parse<Date> = (text) => {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at;
};

/** A list of origins, divided by commas; `*` is none. */
export const origins: Parse<readonly string[]> = (text) => {
  const list = text.split(',').map((origin) => origin.trim());
  return list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin) ? list : null;
};

export const oneOf =
  <Value extends string>(...values: readonly Value[]): Parse<Value> =>
  (text) =>
    values.find((value) => value === text) ?? null;

export const EXPECTS = {
  port: 'a port number, 0 to 65535',
  postgres: 'the address of a PostgreSQL database, postgres://user:password@host:port/name',
  http: 'an http:// or https:// address',
  instant: 'a date or a moment, as 2026-11-22 or 2026-11-22T09:00:00+08:00',
  origins: 'origins divided by commas, as https://lianxi.example',
  file: 'the path of a readable file',
} as const;
