import type { ExternalVoteState } from './external-vote';

/** What a file may be the evidence of. */
export const EVIDENCE_SUBJECTS = ['PAPER_BALLOT', 'VOTE_PROXY', 'EXTERNAL_VOTE', 'ACTIVITY_EXPENSE'] as const;
export type EvidenceSubject = (typeof EVIDENCE_SUBJECTS)[number];

/** An object's files are of this type. */
export const EVIDENCE_OF = {
  PAPER_BALLOT: 'PaperBallot',
  VOTE_PROXY: 'VoteProxy',
  EXTERNAL_VOTE: 'ExternalVote',
  ACTIVITY_EXPENSE: 'ActivityExpense',
} as const satisfies Record<EvidenceSubject, string>;

/** A file as far as it decides whether another may come. */
export interface EvidenceSeen {
  readonly state: 'RESERVED' | 'STORED' | 'EXPIRED';
}

export type EvidenceRefusal = 'EVIDENCE_STORED' | 'EVIDENCE_DIFFERS';

/**
 * Whether a file may be announced where the last one stands so. Where the record has the file's hash already, it is
 * that file and no other, once; where it has none yet, a better one may still come, and the last one announced counts.
 */
export function mayAnnounce(
  recordedSha256: string | null,
  last: EvidenceSeen | null,
  sha256: string,
): EvidenceRefusal | null {
  if (recordedSha256 === null) return null;
  if (last?.state === 'STORED') return 'EVIDENCE_STORED';
  return sha256 === recordedSha256 ? null : 'EVIDENCE_DIFFERS';
}

/** Why nothing is added to the record of a vote held elsewhere: it is no record any more. */
export const evidenceOfEnded = (
  state: ExternalVoteState,
): 'EXTERNAL_VOTE_IS_REJECTED' | 'EXTERNAL_VOTE_IS_VOIDED' | null =>
  state === 'REJECTED' ? 'EXTERNAL_VOTE_IS_REJECTED' : state === 'VOIDED' ? 'EXTERNAL_VOTE_IS_VOIDED' : null;

/**
 * Whether what proves a record can be looked at by the second person: the file is there, or its public address is;
 * a file that is promised is waited for.
 */
export const isEvidenceAtHand = (last: EvidenceSeen | null, url: string | null): boolean =>
  last?.state === 'STORED' || (last?.state !== 'RESERVED' && url !== null);
