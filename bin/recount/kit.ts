import type { Reading } from './canonical';
import type { Details } from './read-details';

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
  /** Where candidates stand. */
  readonly election: ElectionRules | null;
  /** What it decides, where that is more than its text. */
  readonly details: Details | null;
}
export interface ElectionRules {
  readonly method: 'ELECTION' | 'SELECTION';
  /** In the order posted. */
  readonly candidates: readonly string[];
  /** Their names, or masks of those, likewise. */
  readonly called: readonly string[];
  /** What their names are under, where people stand masked. */
  readonly nameHashes: readonly string[];
  readonly seats: number;
  readonly minSeats: number;
  readonly odd: boolean;
  readonly ranking: 'HEADS_THEN_AREA' | 'AREA_THEN_HEADS';
  readonly whenEven: 'DROP_LOWEST' | 'NOT_CONSTITUTED';
  readonly alternatesMax: number;
}
/** What a ballot says about a matter; whom it selects is null in one of yes and no. */
export interface Said {
  readonly choice: Choice;
  readonly candidateIds: readonly string[] | null;
}
/** A part of the seed of a draw; its secret is shown where lots were drawn. */
export interface Part {
  readonly keeperId: string;
  readonly hash: string;
  readonly secret: string | null;
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
  readonly choices: readonly (Said & { readonly matterId: string })[];
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
  /** What the chain stands on: hash 2, with what the keepers of a draw committed. */
  readonly chainStart: string;
  readonly draw: readonly Part[];
  readonly checkpoints: readonly Link[];
  readonly ballots: readonly KitBallot[];
  readonly outcomes: readonly Reading[];
  readonly certifications: readonly Certification[];
  readonly head: string;
}
