import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785): the same value always gives the same bytes. BigInts must be strings already. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON values have a canonical form');
  return text;
}

/** SHA-256 over the bytes, a text's being UTF-8, as lower-case hex. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
