import {
  boolean,
  id,
  instant,
  integer,
  key,
  optionalId,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { NamedIn } from './circles';

/** Somebody, or a company, whom a ballot may select; in the order posted. */
export interface StoredVotingCandidate {
  readonly id: string;
  readonly matter_id: string;
  readonly position: number;
  /** A company by its name, a person by a mask. */
  readonly masked_name: string;
  /** Of a company: it is no private person. */
  readonly name: string | null;
  readonly nominated_by: string | null;
  /** Of a person: what the notice fixes of the name; none of who was noticed by name, before there were hashes. */
  readonly name_hash: string | null;
  readonly key_id: string | null;
  /** What was hashed, in plain text: of before it was sealed. */
  readonly person: string | null;
  readonly person_sealed: string | null;
  /** The company that stands in a selection. */
  readonly organization_id: string | null;
  readonly eligibility_confirmed: boolean;
}
export const votingCandidates = table<StoredVotingCandidate>('voting_candidates', {
  id: key,
  matter_id: id,
  position: integer,
  masked_name: text,
  name: optionalText,
  nominated_by: optionalText,
  name_hash: optionalText,
  key_id: optionalText,
  person: optionalText,
  person_sealed: optionalText,
  organization_id: optionalId,
  eligibility_confirmed: boolean,
});
/** As it is read with its matter, and hashed with the notice. */
export interface PostedCandidate {
  readonly id: string;
  readonly organizationId: string | null;
  readonly maskedName: string;
  readonly name: string | null;
  readonly nominatedBy: string | null;
  readonly nameHash: string | null;
  readonly personSealed: string | null;
}
/** As it is read for somebody. */
export interface VotingCandidateRow extends PostedCandidate, NamedIn {
  readonly matter_id: string;
  /** Whether the viewer votes in it, for a unit or by proxy. */
  readonly viewer_votes: boolean;
}

/** Who keeps a part of a draw's seed is known by the organization acted for, as with those who certify. */
interface StoredDrawCommitment {
  readonly session_id: string;
  readonly organization_id: string;
  readonly person_id: string;
  readonly position: number;
  readonly hash: string;
  readonly committed_at: Date;
}
export const drawCommitments = table<StoredDrawCommitment>('draw_commitments', {
  session_id: key,
  organization_id: key,
  person_id: id,
  position: integer,
  hash: text,
  committed_at: instant,
});

interface StoredDrawReveal {
  readonly session_id: string;
  readonly organization_id: string;
  readonly secret: string;
  readonly revealed_at: Date;
}
export const drawReveals = table<StoredDrawReveal>('draw_reveals', {
  session_id: key,
  organization_id: key,
  secret: text,
  revealed_at: instant,
});

/** A keeper's part as it is read: with its secret once that is shown. */
export interface DrawPartRow extends StoredDrawCommitment {
  readonly secret: string | null;
  readonly revealed_at: Date | null;
}

export const electionTables = [votingCandidates, drawCommitments, drawReveals];
export const electionAppendOnly = ['voting_candidates', 'draw_commitments', 'draw_reveals'];
