import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** What a sealed text is: it opens only as that, of that channel. */
export type Sealed = 'address' | 'secret';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const keyFor = (key: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `lianxi ${use}`, 32));
const boundTo = (what: Sealed, channelId: string): Buffer => Buffer.from(`${what} ${channelId}`);

/**
 * AES-256-GCM. The nonce is made from the text and what it is bound to, so it repeats only where everything
 * repeats, and a play of the demonstration seals alike every time.
 */
export function seal(key: Buffer, what: Sealed, channelId: string, text: string): string {
  const bound = boundTo(what, channelId);
  const nonce = createHmac('sha256', keyFor(key, 'nonce')).update(bound).update('\0').update(text).digest();
  const iv = nonce.subarray(0, IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(key, 'seal'), iv).setAAD(bound);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** Throws where the key is another, or the text was sealed as something else. */
export function unseal(key: Buffer, what: Sealed, channelId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(key, 'seal'), bytes.subarray(0, IV_BYTES))
    .setAAD(boundTo(what, channelId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = bytes.subarray(IV_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

/** Tells that two addresses are one robot or mailbox; without the key it tells nothing. */
export const robotOf = (key: Buffer, address: string): string =>
  createHmac('sha256', keyFor(key, 'robot')).update(address.toLowerCase()).digest('hex');
