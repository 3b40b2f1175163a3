import {
  bigint,
  date,
  id,
  instant,
  integer,
  key,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';

export interface StoredVoteObjection {
  readonly id: string;
  readonly version: number;
  readonly session_id: string;
  readonly estate_id: string;
  readonly objector_subject: string;
  readonly reason: string;
  readonly made_at: Date;
  readonly state: 'OPEN' | 'UPHELD' | 'REJECTED';
  readonly answer: string | null;
  readonly answered_at: Date | null;
}
export const voteObjections = table<StoredVoteObjection>('vote_objections', {
  id: key,
  version: integer,
  session_id: id,
  estate_id: id,
  objector_subject: text,
  reason: text,
  made_at: instant,
  state: text,
  answer: optionalText,
  answered_at: optionalInstant,
});
/** As it is read: with the organizations that run the vote. */
export interface VoteObjectionRow extends StoredVoteObjection {
  readonly runner_organization_ids: readonly string[];
}

export interface VoteExtensionRow {
  readonly session_id: string;
  readonly number: number;
  readonly estate_id: string;
  readonly closed_before: Date;
  readonly closes_at: Date;
  readonly reason: string;
  /** 0.01 m² */
  readonly missing_area: string;
  readonly missing_heads: number;
  readonly extended_at: Date;
}
export const voteExtensions = table<VoteExtensionRow>('vote_extensions', {
  session_id: key,
  number: { ...integer, primary: true },
  estate_id: id,
  closed_before: instant,
  closes_at: instant,
  reason: text,
  missing_area: bigint,
  missing_heads: integer,
  extended_at: instant,
});

export interface VoteCertificationRow {
  readonly session_id: string;
  readonly person_id: string;
  readonly organization_id: string;
  readonly estate_id: string;
  readonly certified_at: Date;
  /** What the head was signed with, and the signature; none for a vote that was tallied without a head. */
  readonly key: string | null;
  readonly signature: string | null;
}
export const voteCertifications = table<VoteCertificationRow>('vote_certifications', {
  session_id: key,
  person_id: key,
  organization_id: id,
  estate_id: id,
  certified_at: instant,
  key: optionalText,
  signature: optionalText,
});

export interface StoredLegalChallenge {
  readonly id: string;
  readonly session_id: string;
  readonly estate_id: string;
  readonly court: string;
  readonly case_number: string;
  readonly filed_on: string;
  readonly recorded_at: Date;
}
export const legalChallenges = table<StoredLegalChallenge>('legal_challenges', {
  id: key,
  session_id: id,
  estate_id: id,
  court: text,
  case_number: text,
  filed_on: date,
  recorded_at: instant,
});
interface StoredJudgment {
  readonly challenge_id: string;
  readonly outcome: 'UPHELD' | 'ANNULLED';
  readonly judged_on: string;
  readonly recorded_at: Date;
}
export const judgments = table<StoredJudgment>('judgments', {
  challenge_id: key,
  outcome: text,
  judged_on: date,
  recorded_at: instant,
});
/** As it is read: with the court's judgment, when there is one. */
export interface LegalChallengeRow extends StoredLegalChallenge {
  readonly judgment: 'UPHELD' | 'ANNULLED' | null;
  readonly judged_on: string | null;
}

export const courseTables = [voteObjections, voteExtensions, voteCertifications, legalChallenges, judgments];
export const courseAppendOnly = ['vote_extensions', 'vote_certifications', 'legal_challenges', 'judgments'];
