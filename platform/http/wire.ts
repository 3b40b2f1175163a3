/** What both ends of the wire between processes agree on. */

/** What a fetch gets when no deadline came with it. */
export const FETCH_MS = 1500;
/** The most that one may ask for: an act upon a whole roll. */
export const LONG_MS = 10_000;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isObjectOrAbsent = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value == null || isObject(value);
export const isTextOrAbsent = (value: unknown): value is string | null | undefined =>
  value == null || typeof value === 'string';
