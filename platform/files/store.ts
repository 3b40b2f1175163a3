import type { Readable } from 'node:stream';

/** Where bytes are kept, by a key of ours. A key is there whole or not at all. */
export interface FileStore {
  /** Written once more under the same key, the later stands. */
  put(
    key: string,
    bytes: Uint8Array,
    about: { readonly sha256: string; readonly mediaType: string },
  ): Promise<void>;
  /** Null where there is nothing under the key. */
  get(key: string): Promise<Readable | null>;
  remove(key: string): Promise<void>;
  /** Throws where files could not be kept just now. */
  check(): Promise<void>;
}

/** Keys are made of ids, so that no name that people give reaches a path. */
const KEY = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/;
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`This is no key of a file: ${key}`);
  return key;
}

/** Spread by the id's last digits: its first ones are the time. */
export const keyOf = (service: string, id: string): string =>
  checkedKey(`${service}/${id.slice(-2)}/${id}`.toLowerCase());
