import type { Comparator } from '../../../platform/exact';
import type { ElectionPolicy } from './election';
import type { MatterClass, VoteFractionKind, VotingMatterKind } from './kinds';
import type { MatterLaw } from './matter';

/** A share to be reached, and the article that says so. Plain numbers: a profile is stored as JSON. */
export interface RuleThreshold {
  readonly numerator: number;
  readonly denominator: number;
  readonly comparator: Comparator;
  readonly article: string;
}

export interface ClassThresholds {
  readonly participation: { readonly area: RuleThreshold; readonly heads: RuleThreshold };
  readonly approval: { readonly area: RuleThreshold; readonly heads: RuleThreshold };
}

/** Ballots that were delivered and not returned: ignored, counted as abstaining, or joined to the majority. */
export type NonResponse = 'NOT_PARTICIPATED' | 'ABSTAIN' | 'FOLLOW_MAJORITY';

export type SplitOwnerPolicy = 'SUPPORTS_NONE' | 'ELECTOR_VOTES_ONCE';

/** The rules of a place from a date on. A version is never edited: what differs is a new version. */
export interface RuleProfile {
  readonly name: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'PENDING' | 'ACTIVE' | 'SUPERSEDED';
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: readonly { readonly document: string; readonly article: string }[];
  /** Whole days between the notice and the first day of an ordinary vote. */
  readonly noticeDays: number;
  readonly channels: readonly ('ONLINE' | 'PAPER')[];
  readonly duplicatePolicy: 'FIRST_VALID_WINS' | 'ONLINE_PREVAILS' | 'PAPER_PREVAILS';
  readonly nonResponse: NonResponse;
  /** Whether FOLLOW_MAJORITY reaches matters of the class MAJOR too. */
  readonly followMajorityInMajor: boolean;
  /**
   * An elector whose units disagree supports nothing by head; where electors vote once, one cast is for all of their
   * units, so that online they never disagree. The count is the same.
   */
  readonly splitOwnerPolicy: SplitOwnerPolicy;
  readonly invalidCountsAsParticipation: boolean;
  readonly matters: Readonly<Record<VotingMatterKind, MatterLaw>>;
  readonly thresholds: Readonly<Record<MatterClass, ClassThresholds>>;
  /** What came later: a vote prepared before it keeps rules without it, which `fullRules` completes. */
  readonly more?: ProfileMore;
}

/** How a session is run, and what follows it. */
export interface ProfileMore {
  readonly extraordinaryNoticeDays: number;
  readonly votingDaysMin: number;
  readonly votingDaysMax: number;
  /** How often, and by how many days at most each time, a vote that is not quorate may go on; 0: never. */
  readonly extensionsMax: number;
  readonly extensionDaysMax: number;
  readonly rollObjectionDays: number;
  readonly announceDays: number;
  readonly objectionDays: number;
  readonly filingDays: number;
  readonly filingNeedsTraining: boolean;
  readonly proxy: {
    readonly allowed: boolean;
    readonly maxPerAgent: number;
    readonly barredRoles: readonly string[];
    /** Whether a proxy has to say how the agent votes; rules from before this was asked do not. */
    readonly instructed?: boolean;
  };
  readonly specialSpaces: Readonly<Record<'PARKING' | 'STORAGE' | 'STALL', 'INCLUDE' | 'EXCLUDE'>>;
  readonly committee: {
    readonly minSeats: number;
    readonly maxSeats: number;
    readonly odd: boolean;
    readonly termMaxYears: number;
    /** How many days before its term ends the next election is due; rules from before this was asked do not say. */
    readonly reelectionDays?: number;
    /** An estate of at most so many units may have fewer seats; null where the rules know no such thing. */
    readonly smallEstate: { readonly maxUnits: number; readonly minSeats: number } | null;
  };
  /** How a committee is elected, as far as no law says it. */
  readonly election: ElectionPolicy;
  /** In how many days support for a demanded meeting is collected. */
  readonly supportDays: number;
  /** The share of the owners that may demand a meeting, and the days in which it is to be organized. */
  readonly requisition: {
    readonly by: 'HEADS' | 'AREA' | 'EITHER' | 'BOTH';
    readonly numerator: number;
    readonly denominator: number;
    readonly organizeDays: number;
  };
  /** Where each value comes from. */
  readonly sources: Readonly<Record<ProfileValue, ValueSource>>;
}

export const PROFILE_VALUES = [
  'thresholds',
  'noticeDays',
  'extraordinaryNoticeDays',
  'votingDays',
  'extensions',
  'channels',
  'duplicatePolicy',
  'nonResponse',
  'proxy',
  'specialSpaces',
  'splitOwnerPolicy',
  'invalidCountsAsParticipation',
  'rollObjectionDays',
  'announceDays',
  'objectionDays',
  'filing',
  'committee',
  'election',
  'requisition',
  'supportDays',
] as const;
export type ProfileValue = (typeof PROFILE_VALUES)[number];

/** LAW: national; LOCAL: the place's own; PRACTICE: usual and not written, for the place to confirm. */
export interface ValueSource {
  readonly kind: 'LAW' | 'LOCAL' | 'PRACTICE';
  readonly document: string | null;
  readonly article: string | null;
}

/** Whether proof of delivery can matter to a count by these rules. */
export const countsSilence = ({ nonResponse }: Pick<RuleProfile, 'nonResponse'>): boolean =>
  nonResponse !== 'NOT_PARTICIPATED';

/** Whether one cast is for all units of the elector. */
export const votesOnce = ({ splitOwnerPolicy }: RuleProfile): boolean =>
  splitOwnerPolicy === 'ELECTOR_VOTES_ONCE';

/** How unreturned ballots count in a matter: elections never follow a majority, MAJOR matters only where the rules say so. */
export function nonResponseFor(profile: RuleProfile, kind: VotingMatterKind): NonResponse {
  if (profile.nonResponse !== 'FOLLOW_MAJORITY') return profile.nonResponse;
  if (kind === 'COMMITTEE_ELECTION') return 'NOT_PARTICIPATED';
  const follows = profile.matters[kind].class === 'GENERAL' || profile.followMajorityInMajor;
  return follows ? 'FOLLOW_MAJORITY' : 'NOT_PARTICIPATED';
}

/** A class's four shares in the order in which they are looked at. */
export function sharesOf(
  thresholds: ClassThresholds,
): readonly { readonly kind: VoteFractionKind; readonly threshold: RuleThreshold }[] {
  return [
    { kind: 'PARTICIPATION_AREA', threshold: thresholds.participation.area },
    { kind: 'PARTICIPATION_HEADS', threshold: thresholds.participation.heads },
    { kind: 'APPROVAL_AREA', threshold: thresholds.approval.area },
    { kind: 'APPROVAL_HEADS', threshold: thresholds.approval.heads },
  ];
}
