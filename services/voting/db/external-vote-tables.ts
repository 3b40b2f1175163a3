import {
  bigint,
  boolean,
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalId,
  optionalInstant,
  optionalInteger,
  optionalJson,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { ExternalVoteState, VoidingGround } from '../domain/external-vote';
import type { MatterClass, VotingMatterKind } from '../domain/kinds';
import type { MatterDetails } from '../domain/matter-details';
import type { NamedIn } from './circles';
import type { SealedName } from './name-sealing';

export interface StoredExternalVote {
  readonly id: string;
  readonly version: number;
  readonly estate_id: string;
  readonly resolution_id: string | null;
  readonly platform: string;
  readonly reference: string;
  readonly closed_on: string;
  readonly evidence_name: string;
  readonly evidence_sha256: string;
  readonly evidence_url: string | null;
  readonly state: ExternalVoteState;
  /** Who recorded it, and for whom; likewise who confirmed and who rejected it. */
  readonly recorded_by: string;
  readonly recorded_for: string;
  readonly recorded_at: Date;
  readonly confirmed_by: string | null;
  readonly confirmed_for: string | null;
  readonly confirmed_at: Date | null;
  readonly rejected_by: string | null;
  readonly rejected_for: string | null;
  readonly rejected_at: Date | null;
  readonly reject_reason: string | null;
  readonly voided_at: Date | null;
  /** Of an election: how many seats there were; whom it elected is in rows of their own. */
  readonly elected_seats: number | null;
}
export const externalVotes = table<StoredExternalVote>('external_votes', {
  id: key,
  version: integer,
  estate_id: id,
  resolution_id: optionalId,
  platform: text,
  reference: text,
  closed_on: date,
  evidence_name: text,
  evidence_sha256: text,
  evidence_url: optionalText,
  state: text,
  recorded_by: id,
  recorded_for: id,
  recorded_at: instant,
  confirmed_by: optionalId,
  confirmed_for: optionalId,
  confirmed_at: optionalInstant,
  rejected_by: optionalId,
  rejected_for: optionalId,
  rejected_at: optionalInstant,
  reject_reason: optionalText,
  voided_at: optionalInstant,
  elected_seats: optionalInteger,
});
/** As it is read: with who asked to void it, if anybody does now, and who sees more than anyone. */
export interface ExternalVoteRow extends StoredExternalVote, NamedIn {
  readonly voiding_asked_by: string | null;
}
/** What of its evidence is seen depends on the vote. */
export type ExternalEvidenceRow = ExternalVoteRow;
/** Whom it elected. */
export type ExternalElectionRow = ExternalVoteRow;

export interface ExternalVoteVoidingRow {
  readonly id: string;
  readonly version: number;
  readonly vote_id: string;
  readonly ground: VoidingGround;
  readonly reason: string;
  readonly state: 'ASKED' | 'DONE' | 'DECLINED';
  readonly asked_by: string;
  readonly asked_for: string;
  readonly asked_at: Date;
  readonly decided_by: string | null;
  readonly decided_for: string | null;
  readonly decided_at: Date | null;
}
export const externalVoteVoidings = table<ExternalVoteVoidingRow>('external_vote_voidings', {
  id: key,
  version: integer,
  vote_id: id,
  ground: text,
  reason: text,
  state: text,
  asked_by: id,
  asked_for: id,
  asked_at: instant,
  decided_by: optionalId,
  decided_for: optionalId,
  decided_at: optionalInstant,
});

export interface StoredElected extends SealedName {
  readonly id: string;
  readonly vote_id: string;
  readonly rank: number;
  readonly elected: 'SEAT' | 'ALTERNATE';
}
export const externalVoteElected = table<StoredElected>('external_vote_elected', {
  id: key,
  vote_id: id,
  rank: integer,
  elected: text,
  key_id: text,
  masked_name: text,
  name_sealed: text,
});
/** As it is read: with who sees the name. */
export interface ElectedMemberRow extends StoredElected, NamedIn {}

export interface ExternalVoteMatterRow {
  readonly vote_id: string;
  readonly position: number;
  readonly kind: VotingMatterKind;
  readonly text: string;
  readonly class: MatterClass;
  readonly passed: boolean;
  /** 0.01 m². */
  readonly total_area: string;
  readonly total_heads: number;
  readonly participating_area: string;
  readonly participating_heads: number;
  readonly approving_area: string;
  readonly approving_heads: number;
  readonly details: MatterDetails | null;
}
export const externalVoteMatters = table<ExternalVoteMatterRow>('external_vote_matters', {
  vote_id: key,
  position: integerKey,
  kind: text,
  text,
  class: text,
  passed: boolean,
  total_area: bigint,
  total_heads: integer,
  participating_area: bigint,
  participating_heads: integer,
  approving_area: bigint,
  approving_heads: integer,
  details: optionalJson,
});

export const externalVoteTables = [
  externalVotes,
  externalVoteMatters,
  externalVoteVoidings,
  externalVoteElected,
];
export const externalVoteAppendOnly = ['external_vote_matters', 'external_vote_elected'];
