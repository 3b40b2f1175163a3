import type { Comparator } from '../../../platform/exact';
import type { MatterClass, VoteFractionKind, VotingMatterKind } from './kinds';
import { MATTERS_OF_ARTICLE_278, type MatterLaw } from './matter';

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

/** The rules of a place from a date on. A version is never edited: what differs is a new version. */
export interface RuleProfile {
  readonly name: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'PENDING' | 'ACTIVE' | 'SUPERSEDED';
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: readonly { readonly document: string; readonly article: string }[];
  readonly noticeDays: number;
  readonly channels: readonly ('ONLINE' | 'PAPER')[];
  readonly duplicatePolicy: 'FIRST_VALID_WINS' | 'ONLINE_PREVAILS' | 'PAPER_PREVAILS';
  readonly nonResponse: NonResponse;
  /** Whether FOLLOW_MAJORITY reaches matters of the class MAJOR too. */
  readonly followMajorityInMajor: boolean;
  readonly splitOwnerPolicy: 'SUPPORTS_NONE' | 'ELECTOR_VOTES_ONCE';
  readonly invalidCountsAsParticipation: boolean;
  readonly matters: Readonly<Record<VotingMatterKind, MatterLaw>>;
  readonly thresholds: Readonly<Record<MatterClass, ClassThresholds>>;
}

const ARTICLE_278 = '《民法典》第二百七十八条';

const share = (numerator: number, denominator: number, comparator: Comparator): RuleThreshold => ({
  numerator,
  denominator,
  comparator,
  article: ARTICLE_278,
});
const both = (threshold: RuleThreshold) => ({ area: threshold, heads: threshold });

/** Art. 278: two thirds of area and heads take part; then more than half, or three quarters, of both agree. */
export const NATIONAL_2021: RuleProfile = {
  name: '全国',
  version: 1,
  state: 'ACTIVE',
  validFrom: '2021-01-01',
  validTo: null,
  basis: [
    { document: '《中华人民共和国民法典》', article: '第二百七十八条' },
    { document: '《中华人民共和国民法典》', article: '第一千二百五十九条' },
    { document: '《物业管理条例》', article: '第十四条' },
    {
      document: '《最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释》',
      article: '第八条、第九条',
    },
  ],
  noticeDays: 15,
  channels: ['ONLINE', 'PAPER'],
  duplicatePolicy: 'FIRST_VALID_WINS',
  nonResponse: 'NOT_PARTICIPATED',
  followMajorityInMajor: false,
  splitOwnerPolicy: 'SUPPORTS_NONE',
  invalidCountsAsParticipation: false,
  matters: MATTERS_OF_ARTICLE_278,
  thresholds: {
    GENERAL: { participation: both(share(2, 3, 'AT_LEAST')), approval: both(share(1, 2, 'MORE_THAN')) },
    MAJOR: { participation: both(share(2, 3, 'AT_LEAST')), approval: both(share(3, 4, 'AT_LEAST')) },
  },
};

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
