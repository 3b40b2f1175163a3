import { boolean, id, instant, integer, key, optionalId, table, text } from '../../../platform/tables';

/** Somebody, or a company, whom a ballot may select; in the order posted. */
export interface StoredVotingCandidate {
  readonly id: string;
  readonly matter_id: string;
  readonly position: number;
  readonly name: string;
  /** The company that stands in a selection. */
  readonly organization_id: string | null;
  readonly nominated_by: string;
  readonly eligibility_confirmed: boolean;
}
export const votingCandidates = table<StoredVotingCandidate>('voting_candidates', {
  id: key,
  matter_id: id,
  position: integer,
  name: text,
  organization_id: optionalId,
  nominated_by: text,
  eligibility_confirmed: boolean,
});
/** As it is read with its matter, and hashed with the notice. */
export interface VotingCandidateRow {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly nominatedBy: string;
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
