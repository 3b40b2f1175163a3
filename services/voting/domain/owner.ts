import { err, ok, type Result } from '../../../platform/result';
import type { OwnerKind } from './kinds';
import { maskDocument, maskName, maskPhone } from './masking';

/** A part of a unit that is held in common. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** An owner of one unit as the register is told of: in plain text, and so never kept as it is. */
export interface NamedOwner {
  readonly kind: OwnerKind;
  readonly name: string;
  readonly subject: string | null;
  readonly document: string | null;
  readonly phone: string | null;
  readonly share: Share | null;
  /** Votes for the co-owners. */
  readonly represents: boolean;
}

export const MAX_NAME = 100;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();

export function normalName(text: string): Result<string, 'NAME_MISSING' | 'NAME_TOO_LONG'> {
  const name = plain(text);
  if (name === '') return err('NAME_MISSING');
  return [...name].length > MAX_NAME ? err('NAME_TOO_LONG') : ok(name);
}

/** The number of an identity card, passport or licence, the same however it is written. */
export function normalDocument(text: string): Result<string, 'DOCUMENT_INVALID'> {
  const document = plain(text).replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z()]{5,30}$/.test(document) ? ok(document) : err('DOCUMENT_INVALID');
}

export function normalPhone(text: string): Result<string, 'PHONE_INVALID'> {
  const phone = plain(text)
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)86/, '');
  return /^\d{5,15}$/.test(phone) ? ok(phone) : err('PHONE_INVALID');
}

/**
 * By which an owner is the same owner: the document; else the account; else name and telephone together. It does not
 * hold the estate, and is kept only as a keyed hash.
 */
export function ownerIdentity(owner: Pick<NamedOwner, 'document' | 'subject' | 'name' | 'phone'>): string {
  if (owner.document !== null) return `document:${owner.document}`;
  if (owner.subject !== null) return `subject:${owner.subject}`;
  return `name:${owner.name}\0${owner.phone ?? ''}`;
}

/** What of an owner may be seen without opening anything. The name of an organization is no personal data. */
export const shownOwner = ({ kind, name, phone, document }: NamedOwner) => ({
  maskedName: kind === 'ORGANIZATION' ? name : maskName(name),
  maskedPhone: phone === null ? null : maskPhone(phone),
  maskedDocument: document === null ? null : maskDocument(document),
});

/** Whether shares are none at all, or all there and one together. */
export function sharesFault(shares: readonly (Share | null)[]): 'SHARE_INVALID' | 'SHARES_NOT_ONE' | null {
  const given = shares.filter((share) => share !== null);
  if (given.some((share) => !isShare(share))) return 'SHARE_INVALID';
  if (given.length === 0) return null;
  if (given.length < shares.length) return 'SHARES_NOT_ONE';
  const whole = given.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const sum = given.reduce(
    (sum, { numerator, denominator }) => sum + (BigInt(numerator) * whole) / BigInt(denominator),
    0n,
  );
  return sum === whole ? null : 'SHARES_NOT_ONE';
}

const MAX_DENOMINATOR = 1_000_000;
const isShare = ({ numerator, denominator }: Share): boolean =>
  Number.isInteger(numerator) &&
  Number.isInteger(denominator) &&
  numerator > 0 &&
  numerator <= denominator &&
  denominator <= MAX_DENOMINATOR;
