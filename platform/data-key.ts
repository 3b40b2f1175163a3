import { createHmac } from 'node:crypto';
import { type Environment, readConfiguration } from './configuration';
import { KEY_BYTES, type Seal, sealOf } from './sealing';

/** The keys under which personal data is at rest: what is written is sealed by the first, the others still open. */
export interface DataKeys {
  /** Names the key in what it sealed. */
  readonly keyId: string;
  readonly seal: Seal;
  sealText(bound: string, text: string): string;
  /** Throws where none of the keys sealed it, or it was sealed as something else. */
  openText(bound: string, sealed: string): string;
  /** The same of bytes: the key's name stands before them. */
  sealBytes(bound: string, bytes: Buffer): Buffer;
  openBytes(bound: string, sealed: Buffer): Buffer;
}

export const DATA_KEY = 'LIANXI_DATA_KEY';
const ID_LENGTH = 8;

interface NamedSeal {
  readonly id: string;
  readonly seal: Seal;
}

function keysIn(text: string): readonly NamedSeal[] | null {
  const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  if (keys.some((key) => key.length !== KEY_BYTES)) return null;
  return keys.map((key) => {
    const id = createHmac('sha256', key).update('lianxi key id').digest('hex').slice(0, ID_LENGTH);
    return { id, seal: sealOf(key) };
  });
}

const known = new Map<string, DataKeys>();

/** The keys that the environment gives; null where it gives none. Throws where they are none; never with a value. */
export function dataKeys(env: Environment): DataKeys | null {
  const text = env[DATA_KEY];
  if (!text) return null;
  const cached = known.get(text);
  if (cached) return cached;
  const keys = readConfiguration(env, (from) =>
    from.required(DATA_KEY, '32 random bytes in base64; earlier ones after a comma', keysIn),
  );
  const made = ringOf(keys);
  known.set(text, made);
  return made;
}

function ringOf(keys: readonly NamedSeal[]): DataKeys {
  const [current] = keys as [NamedSeal];
  const openedBy = (id: string): Seal => {
    const key = keys.find((it) => it.id === id);
    if (!key) throw new Error('It was sealed by a key that is not among those given');
    return key.seal;
  };
  return {
    keyId: current.id,
    seal: current.seal,
    sealText: (bound, text) =>
      `${current.id}.${current.seal.seal(bound, Buffer.from(text)).toString('base64')}`,
    openText: (bound, sealed) =>
      openedBy(sealed.slice(0, ID_LENGTH))
        .open(bound, Buffer.from(sealed.slice(ID_LENGTH + 1), 'base64'))
        .toString('utf8'),
    sealBytes: (bound, bytes) => Buffer.concat([Buffer.from(current.id), current.seal.seal(bound, bytes)]),
    openBytes: (bound, sealed) =>
      openedBy(sealed.toString('latin1', 0, ID_LENGTH)).open(bound, sealed.subarray(ID_LENGTH)),
  };
}
