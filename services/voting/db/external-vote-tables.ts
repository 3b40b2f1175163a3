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
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { ExternalVoteState } from '../domain/external-vote';
import type { MatterClass, VotingMatterKind } from '../domain/kinds';

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
});
/** As it is read: with the organizations that run the estate's votes. */
export interface ExternalVoteRow extends StoredExternalVote {
  readonly runner_organization_ids: readonly string[];
}

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
});

export const externalVoteTables = [externalVotes, externalVoteMatters];
export const externalVoteAppendOnly = ['external_vote_matters'];
