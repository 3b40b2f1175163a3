import { canonicalJson, sha256 } from '../../../platform/canonical';
import type { AddendumContent, MinutesContent } from './minutes-content';
import type { RecordedSignature, SealedRecordContent } from './sealed-record';

/** Stands in a public text where something was taken out. */
export const MASKED = '〔已隐去〕';

const DIGIT = '[0-9０-９]';
/** Seven digits or more, however they are spaced, with the X in which an identity number may end. */
const LONG_NUMBER = new RegExp(`[+＋]?${DIGIT}(?:[\\s\\-－—–()（）·./／]{0,2}${DIGIT}){6,}[XxＸｘ]?`, 'g');
/** A mobile or an identity number, whatever stands behind it. */
const OF_A_PERSON = /^(?:(?:86)?1[3-9]\d{9}|\d{15}|\d{17}[\dX])$/;
const bare = (found: string): string =>
  found
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9X]/g, '');
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** What has as many digits and names nobody: days, numbers of a yearly series, sums and areas. */
const HARMLESS = /^(?:\d{4}-\d{2}-\d{2}|\d{4}\.\d{1,2}\.\d{1,2}|\d{4}-\d{3})$/;
const MEASURE = /^\s*(?:元|万元|亿元|平方米|平米|㎡|m²|户|人|度|吨)/;

/** A free text without what looks like a telephone or identity number, or an address of mail. */
export function maskText(text: string): string {
  return text
    .replace(MAIL, MASKED)
    .replace(LONG_NUMBER, (found, at: number) =>
      !OF_A_PERSON.test(bare(found)) &&
      (HARMLESS.test(found) || MEASURE.test(text.replace(MAIL, MASKED).slice(at + found.length)))
        ? found
        : MASKED,
    );
}

const masked = (text: string | null): string | null => (text === null ? null : maskText(text));

/** The minutes without persons: organizations stay, who sat for them in person does not. */
export const maskContent = (content: MinutesContent): MinutesContent => ({
  ...content,
  place: masked(content.place),
  seats: content.seats.map((seat) => ({
    ...seat,
    holder: seat.byOrganizations || seat.vacant ? seat.holder : MASKED,
    substitute: seat.substitute === null ? null : MASKED,
  })),
  agenda: content.agenda.map((item) => ({ ...item, title: maskText(item.title) })),
  resolutions: content.resolutions.map((resolution) => ({
    ...resolution,
    text: maskText(resolution.text),
    positions: resolution.positions.map((position) => ({ ...position, reason: masked(position.reason) })),
  })),
  actionItems: content.actionItems.map((item) => ({
    ...item,
    title: maskText(item.title),
    acceptanceStandard: masked(item.acceptanceStandard),
  })),
  remarks: masked(content.remarks),
});

const maskAddendum = (content: AddendumContent): AddendumContent => ({
  ...content,
  text: maskText(content.text),
  reason: maskText(content.reason),
});

export interface PublicSignature {
  readonly role: string;
  readonly status: RecordedSignature['status'];
  readonly organizationName: string | null;
  readonly reservation: string | null;
}

/** What anyone may read of a sealed record. */
export interface PublicRecord extends Pick<SealedRecordContent, 'kind' | 'body' | 'sequence' | 'content'> {
  /** The hash of the record it was made from: who has that can see that they belong together. */
  readonly protectedHash: string;
  readonly signatures: readonly PublicSignature[];
}

/** The public version of a sealed record: its text and the hash of that. */
export function publicVersionOf(
  record: SealedRecordContent,
  protectedHash: string,
): { readonly record: string; readonly hash: string } {
  const version: PublicRecord = {
    kind: record.kind,
    body: record.body,
    sequence: record.sequence,
    protectedHash,
    content: 'minutesHash' in record.content ? maskAddendum(record.content) : maskContent(record.content),
    signatures: record.signatures.map(({ role, status, organizationName, reservation }) => ({
      role,
      status,
      organizationName,
      reservation: masked(reservation),
    })),
  };
  const text = canonicalJson(version);
  return { record: text, hash: sha256(text) };
}
