import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

export const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What one key seals, opens and marks. What is sealed is bound to a text, and opens only as that. */
export interface Seal {
  seal(bound: string, bytes: Buffer): Buffer;
  /** Throws where the key is another, or it was sealed as something else. */
  open(bound: string, sealed: Buffer): Buffer;
  /** Tells that two texts are the same; without the key it tells nothing. Lower-case hex. */
  mark(use: string, text: string): string;
}

/**
 * AES-256-GCM. The nonce is made from the content and what it is bound to, so it repeats only where everything
 * repeats, and a play of the demonstration seals alike every time.
 */
export function sealOf(key: Buffer): Seal {
  const derived = new Map<string, Buffer>();
  const keyFor = (use: string): Buffer => {
    const known = derived.get(use) ?? Buffer.from(hkdfSync('sha256', key, '', `lianxi ${use}`, KEY_BYTES));
    derived.set(use, known);
    return known;
  };
  return {
    seal(bound, bytes) {
      const nonce = createHmac('sha256', keyFor('nonce')).update(bound).update('\0').update(bytes).digest();
      const iv = nonce.subarray(0, IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), iv).setAAD(Buffer.from(bound));
      const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open(bound, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), sealed.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(bound))
        .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const body = sealed.subarray(IV_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]);
    },
    mark: (use, text) => createHmac('sha256', keyFor(use)).update(text).digest('hex'),
  };
}
