import { createHash } from 'node:crypto';

/** What the kit's bytes are: docs/RECOUNT.md, “Bytes”. Nothing in this folder uses anything of the service's. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** What is wrong with a kit, and where. */
export class Wrong extends Error {
  constructor(
    readonly where: string,
    problem: string,
  ) {
    super(problem);
  }
}

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
export const hashOf = (value: Json): string => sha256(canonical(value));

/** RFC 8785, for what the format allows: whole numbers, and members in the order of their UTF-16 code units. */
export function canonical(value: Json): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Wrong('file', `${value} is not a whole number`);
    return String(value);
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join(',')}}`;
}

/** The one value that a file holds: canonical JSON and a line feed, nothing else. */
export function parsed(bytes: Uint8Array): Json {
  let text: string;
  let value: Json;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text) as Json;
  } catch (error) {
    throw new Wrong('file', `it is not JSON in UTF-8: ${(error as Error).message}`);
  }
  const wanted = `${canonical(value)}\n`;
  if (text === wanted) return value;
  let at = 0;
  while (at < text.length && text[at] === wanted[at]) at += 1;
  throw new Wrong('file', `it is not canonical JSON and one line feed, from character ${at + 1} on`);
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Reads values by their form; whatever is not of the form is wrong. */
export class Reading {
  constructor(
    readonly value: Json | undefined,
    readonly where: string,
  ) {}

  private fail(expected: string): never {
    throw new Wrong(this.where, `it is not ${expected}`);
  }
  get object(): JsonObject {
    const { value } = this;
    if (typeof value !== 'object' || value === null || isList(value)) return this.fail('an object');
    return value;
  }
  /** The members; `only` says that there are no others. */
  members<Name extends string>(names: readonly Name[], only = true): Readonly<Record<Name, Reading>> {
    const found = this.object;
    const missing = names.filter((name) => !Object.hasOwn(found, name));
    const strange = only ? Object.keys(found).filter((name) => !names.includes(name as Name)) : [];
    if (missing.length + strange.length > 0) this.fail(`an object of ${names.join(', ')}`);
    return Object.fromEntries(
      names.map((name) => [name, new Reading(found[name], `${this.where}.${name}`)]),
    ) as Record<Name, Reading>;
  }
  get list(): readonly Reading[] {
    if (!isList(this.value)) return this.fail('a list');
    return this.value.map((it, i) => new Reading(it, `${this.where}[${i}]`));
  }
  text(form: RegExp = /./s): string {
    const { value } = this;
    return typeof value === 'string' && form.test(value) ? value : this.fail(`a text like ${form.source}`);
  }
  oneOf<Value extends string>(...values: readonly Value[]): Value {
    return values.find((it) => it === this.value) ?? this.fail(values.join(' or '));
  }
  get hash(): string {
    return this.text(/^[0-9a-f]{64}$/);
  }
  get id(): string {
    return this.text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  }
  get instant(): string {
    const text = this.text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    return Number.isNaN(Date.parse(text)) ? this.fail('an instant') : text;
  }
  get area(): bigint {
    return BigInt(this.text(/^(0|[1-9]\d{0,17})$/));
  }
  get whole(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.fail('a number');
  }
  get truth(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('true or false');
  }
  or<Value>(read: (it: Reading) => Value): Value | null {
    return this.value === null ? null : read(this);
  }
}
