/** What is expected is a value: an act succeeds with a value or is refused with an error. Bugs are thrown. */
export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** The error keeps its literal type, so a refusal code can be switched on. */
export const err = <const E>(error: E): Err<E> => ({ ok: false, error });

/** Closes a switch: a case that was forgotten does not compile. Throws when data breaks the type at run time. */
export function assertNever(x: never): never {
  throw new Error(`Unhandled case: ${String(x)}`);
}
