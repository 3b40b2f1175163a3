import type { Reading } from './canonical';

/** The kit as docs/RECOUNT.md lays it down. What it says is checked in checks.ts. */

export const CHOICES = ['YES', 'NO', 'ABSTAIN', 'INVALID'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly comparator: 'AT_LEAST' | 'MORE_THAN';
}
export interface Matter {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly class: 'GENERAL' | 'MAJOR';
  readonly participation: { readonly area: Share; readonly heads: Share };
  readonly approval: { readonly area: Share; readonly heads: Share };
}
export interface Rules {
  readonly nonResponse: 'NOT_PARTICIPATED' | 'ABSTAIN' | 'FOLLOW_MAJORITY';
  readonly followMajorityInMajor: boolean;
  readonly invalidCountsAsParticipation: boolean;
  readonly duplicatePolicy: 'FIRST_VALID_WINS' | 'ONLINE_PREVAILS' | 'PAPER_PREVAILS';
}
export interface Entry {
  readonly id: string;
  readonly elector: string;
  readonly area: bigint;
  readonly delivered: boolean;
}
export interface KitBallot {
  readonly where: string;
  readonly hash: string;
  readonly entryId: string;
  readonly channel: 'ONLINE' | 'PAPER';
  readonly received: string;
  readonly opened: { readonly at: string; readonly salt: string } | null;
  readonly afterClose: boolean;
  readonly choices: readonly { readonly matterId: string; readonly choice: Choice }[];
}
export interface Link {
  readonly kind: 'BATCH' | 'CLOSE' | 'TALLY';
  readonly root: string;
  readonly committedAt: string;
}
export interface Certification {
  readonly organizationId: string;
  readonly certifiedAt: string;
  readonly key: string;
  readonly signature: string;
}
export interface Kit {
  readonly sessionId: string;
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly matters: readonly Matter[];
  readonly rules: Rules;
  readonly roll: readonly Entry[];
  /** Hash 2, which holds hash 1. */
  readonly rollHash: string;
  readonly checkpoints: readonly Link[];
  readonly ballots: readonly KitBallot[];
  readonly outcomes: readonly Reading[];
  readonly certifications: readonly Certification[];
  readonly head: string;
}
