import {
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalDate,
  optionalId,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type {
  AddendumState,
  MinutesCommentKind,
  MinutesState,
  PublicationChannel,
  PublicationKind,
  SealedKind,
} from '../domain/kinds';

export interface MinutesRow {
  readonly id: string;
  readonly version: number;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly meeting_id: string;
  readonly state: MinutesState;
  readonly round: number;
  /** Canonical JSON: what is hashed and signed. */
  readonly content: string;
  readonly content_hash: string;
  readonly remarks: string | null;
  readonly remarks_version: number;
  readonly sign_by: string | null;
  readonly drafted_at: Date;
  readonly circulated_at: Date | null;
  readonly signing_at: Date | null;
  readonly locked_at: Date | null;
  readonly published_at: Date | null;
}
export const minutes = table<MinutesRow>('minutes', {
  id: key,
  version: integer,
  body_id: id,
  estate_id: optionalId,
  meeting_id: id,
  state: text,
  round: integer,
  content: text,
  content_hash: text,
  remarks: optionalText,
  remarks_version: integer,
  sign_by: optionalDate,
  drafted_at: instant,
  circulated_at: optionalInstant,
  signing_at: optionalInstant,
  locked_at: optionalInstant,
  published_at: optionalInstant,
});

export interface MinutesRoundRow {
  readonly minutes_id: string;
  readonly round: number;
  readonly circulated_at: Date;
  readonly content: string;
  readonly content_hash: string;
}
export const minutesRounds = table<MinutesRoundRow>('minutes_rounds', {
  minutes_id: key,
  round: integerKey,
  circulated_at: instant,
  content: text,
  content_hash: text,
});

export interface CommentRow {
  readonly id: string;
  readonly minutes_id: string;
  readonly round: number;
  readonly kind: MinutesCommentKind;
  readonly seat_id: string;
  readonly role: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly text: string;
  readonly at: Date;
}
export const minutesComments = table<CommentRow>('minutes_comments', {
  id: key,
  minutes_id: id,
  round: integer,
  kind: text,
  seat_id: id,
  role: text,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  text,
  at: instant,
});
/** A comment as it is read: with its answer, if there is one. */
export type MinutesCommentRow = CommentRow & {
  readonly answer: string | null;
  readonly answered_at: Date | null;
};

export const minutesAnswers = table<{
  comment_id: string;
  text: string;
  at: Date;
  organization_id: string;
  person_id: string | null;
}>('minutes_answers', { comment_id: key, text, at: instant, organization_id: id, person_id: optionalId });

export interface MinutesAddendumRow {
  readonly id: string;
  readonly version: number;
  readonly minutes_id: string;
  readonly body_id: string;
  readonly number: number;
  readonly state: AddendumState;
  readonly text: string;
  readonly reason: string;
  readonly content: string;
  readonly content_hash: string;
  readonly drafted_at: Date;
  readonly sealed_at: Date | null;
}
export const minutesAddenda = table<MinutesAddendumRow>('minutes_addenda', {
  id: key,
  version: integer,
  minutes_id: id,
  body_id: id,
  number: integer,
  state: text,
  text,
  reason: text,
  content: text,
  content_hash: text,
  drafted_at: instant,
  sealed_at: optionalInstant,
});

export interface SignatureRow {
  readonly id: string;
  readonly minutes_id: string;
  readonly addendum_id: string | null;
  /** What was signed. */
  readonly content_hash: string;
  readonly seat_id: string;
  readonly role: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly reservation: string | null;
  readonly at: Date;
}
export const minutesSignatures = table<SignatureRow>('minutes_signatures', {
  id: key,
  minutes_id: id,
  addendum_id: optionalId,
  content_hash: text,
  seat_id: id,
  role: text,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  reservation: optionalText,
  at: instant,
});

export const minutesChains = table<{ body_id: string; count: number; head_hash: string }>('minutes_chains', {
  body_id: key,
  count: integer,
  head_hash: text,
});

export interface SealedRecordRow {
  readonly id: string;
  readonly body_id: string;
  readonly sequence: number;
  readonly kind: SealedKind;
  readonly minutes_id: string;
  readonly addendum_id: string | null;
  readonly previous_hash: string;
  /** The very text that was hashed. */
  readonly record: string;
  readonly hash: string;
  readonly sealed_at: Date;
}
export const sealedRecords = table<SealedRecordRow>('sealed_records', {
  id: key,
  body_id: id,
  sequence: integer,
  kind: text,
  minutes_id: id,
  addendum_id: optionalId,
  previous_hash: text,
  record: text,
  hash: text,
  sealed_at: instant,
});

export interface PublicVersionRow {
  readonly sealed_id: string;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly minutes_id: string;
  readonly kind: SealedKind;
  readonly sequence: number;
  readonly protected_hash: string;
  readonly record: string;
  readonly hash: string;
  readonly published_at: Date;
}
export const publicVersions = table<PublicVersionRow>('public_versions', {
  sealed_id: key,
  body_id: id,
  estate_id: optionalId,
  minutes_id: id,
  kind: text,
  sequence: integer,
  protected_hash: text,
  record: text,
  hash: text,
  published_at: instant,
});

export interface PublicationRow {
  readonly id: string;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly kind: PublicationKind;
  readonly title: string;
  readonly text: string | null;
  readonly minutes_id: string | null;
  readonly channel: PublicationChannel;
  readonly place: string;
  readonly from_on: string;
  readonly to_on: string | null;
  readonly hash: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly at: Date;
}
export const publications = table<PublicationRow>('publications', {
  id: key,
  body_id: id,
  estate_id: optionalId,
  kind: text,
  title: text,
  text: optionalText,
  minutes_id: optionalId,
  channel: text,
  place: text,
  from_on: date,
  to_on: optionalDate,
  hash: text,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  at: instant,
});

export const minutesTables = [
  minutes,
  minutesRounds,
  minutesComments,
  minutesAnswers,
  minutesAddenda,
  minutesSignatures,
  minutesChains,
  sealedRecords,
  publicVersions,
  publications,
];
export const minutesAppendOnly = [
  'minutes_rounds',
  'minutes_comments',
  'minutes_answers',
  'minutes_signatures',
  'sealed_records',
  'public_versions',
  'publications',
];
