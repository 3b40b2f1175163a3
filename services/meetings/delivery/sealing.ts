import { sealOf } from '../../../platform/sealing';

/** What a sealed text is: it opens only as that, of that channel. */
export type Sealed = 'address' | 'secret';

const boundTo = (what: Sealed, channelId: string): string => `${what} ${channelId}`;

export const seal = (key: Buffer, what: Sealed, channelId: string, text: string): string =>
  sealOf(key).seal(boundTo(what, channelId), Buffer.from(text)).toString('base64');

/** Throws where the key is another, or the text was sealed as something else. */
export const unseal = (key: Buffer, what: Sealed, channelId: string, sealed: string): string =>
  sealOf(key).open(boundTo(what, channelId), Buffer.from(sealed, 'base64')).toString('utf8');

/** Tells that two addresses are one robot or mailbox; without the key it tells nothing. */
export const robotOf = (key: Buffer, address: string): string =>
  sealOf(key).mark('robot', address.toLowerCase());
